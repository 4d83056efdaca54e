extension AuditCalibration {
    /// The measured table as plain text, one line a setting.
    public static func text(_ results: [Result]) -> String {
        func percent(_ value: Double) -> String { value.isNaN ? "-" : "\(StoryNumber.fixed(value * 100, 1))%" }
        let rows = results.map { result in
            let cell = result.cell
            return [
                StoryNumber.fixed(cell.impactRatio, 1), percent(cell.rate), "\(cell.community)", "\(cell.rest)",
                "\(cell.vacancies)", percent(result.alarms),
                result.sets == nil ? "exact" : "±\(percent(2 * result.error))",
                percent(result.fourFifths), percent(result.rowsAsPeople),
            ]
        }
        let head = ["ratio", "rate", "people", "rest", "vacancies", "alarms", "2 s.e.", "four-fifths", "rows"]
        let all = [head] + rows
        let widths = head.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            zip(row, widths).map { String(repeating: " ", count: $1 - $0.count) + $0 }.joined(separator: "  ")
        }.joined(separator: "\n") + "\n"
    }
}
