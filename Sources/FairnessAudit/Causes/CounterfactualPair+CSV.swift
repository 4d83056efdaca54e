public import Foundation

extension CounterfactualPair {
    /// Reads pairs from CSV with the columns `resident_id, vacancy_id, community_from, community_to, score_from,
    /// score_to` and, where a travel part is declared, `declared_from, declared_to`.
    /// - Throws: `AuditInputError` with every fault found and its line.
    public static func read(csv: Data) throws(AuditInputError) -> [CounterfactualPair] {
        var pairs: [CounterfactualPair] = []
        var problems: [AuditInputError.Problem] = []
        var columns: [String: Int]?
        var width = 0
        func take(_ record: TextRecord) {
            guard problems.count < AuditTableBuilder.problemLimit else { return }
            guard let known = columns else {
                columns = header((0..<record.count).map(record.text), &problems)
                width = record.count
                return
            }
            guard record.count == width else {
                problems.append(
                    .init(
                        line: Int(record.line),
                        problem: "there are \(record.count) fields where the header has \(width)",
                        remedy: "Put text that holds commas in quotation marks"))
                return
            }
            func number(_ name: String) -> Double {
                guard let place = known[name] else { return 0 }
                if let value = DecimalText.double(record.field(place)) { return value }
                problems.append(
                    .init(
                        line: Int(record.line), column: name, problem: "this is not a finite number",
                        remedy: "Write a decimal number with a point"))
                return .nan
            }
            func name(_ column: String) -> String { known[column].map(record.text) ?? "" }
            pairs.append(
                CounterfactualPair(
                    resident: name("resident_id"), vacancy: name("vacancy_id"), communityFrom: name("community_from"),
                    communityTo: name("community_to"), scoreFrom: number("score_from"), scoreTo: number("score_to"),
                    declaredFrom: number("declared_from"), declaredTo: number("declared_to")))
        }
        var splitter = DelimitedText()
        do throws(DelimitedText.Fault) {
            var fault: DelimitedText.Fault?
            csv.withUnsafeBytes { raw in
                do throws(DelimitedText.Fault) {
                    try splitter.feed(raw.bindMemory(to: UInt8.self), record: take)
                } catch {
                    fault = error
                }
            }
            if let fault { throw fault }
            try splitter.finish(record: take)
        } catch {
            throw AuditInputError(
                line: Int(error.line), problem: error.problem, remedy: "Write the file as RFC 4180 CSV in UTF-8")
        }
        if columns == nil {
            problems.append(.init(problem: "the file is empty", remedy: "Give a header line and one row a pair"))
        }
        if !problems.isEmpty { throw AuditInputError(problems: problems) }
        return pairs
    }

    private static func header(_ names: [String], _ problems: inout [AuditInputError.Problem]) -> [String: Int] {
        var columns: [String: Int] = [:]
        for (place, raw) in names.enumerated() {
            let name = raw.trimmingCharacters(in: .whitespaces)
            if columns.updateValue(place, forKey: name) != nil {
                problems.append(
                    .init(line: 1, column: name, problem: "the column is given twice", remedy: "Keep one of them"))
            }
        }
        let needed = ["resident_id", "vacancy_id", "community_from", "community_to", "score_from", "score_to"]
        let halves = [("declared_from", "declared_to"), ("declared_to", "declared_from")]
        let missing = halves.filter { columns[$0.0] != nil }.map(\.1)
        for name in needed + missing where columns[name] == nil {
            problems.append(
                .init(line: 1, column: name, problem: "the column is missing", remedy: "Add it to the header"))
        }
        return columns
    }
}
