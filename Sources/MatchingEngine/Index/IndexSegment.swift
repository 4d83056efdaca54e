import Communities
import SkillsTaxonomy

/// An immutable run of vacancies as lists of postings, so that what a profile earns in every one is added up skill by
/// skill.
///
/// Rows are sorted into runs (`VacancyRun`).
final class IndexSegment: Sendable {
    let skillCount: Int
    let ids: [String]
    /// Rows in the order of their identifiers.
    let idOrder: [UInt16]
    /// By row, or empty where the vacancies are not kept.
    let vacancies: [Vacancy]
    let runs: [VacancyRun]
    let occupationSets: [[Int32]]
    let directory: TermDirectory
    /// The row and the units of each posting.
    let postingRows: [UInt16]
    let postingUnits: [UInt16]
    /// Skills of term `skillCount + c`: any of them satisfies the requirement.
    let choices: [[Int32]]
    let dates: [String]
    let places: [Coordinate]
    let jobTerms: [JobTerms]
    /// Pounds a year; not a number where the advert does not say.
    let pay: [Double]
    let fingerprints: [UInt64]
    let dateNumbers: [UInt16]
    let placeNumbers: [UInt16]

    var count: Int { ids.count }

    /// - Parameters:
    ///   - rows: at most `SegmentRows.most`, each identifier once but for those left out.
    ///   - superseded: rows to leave out.
    init(_ rows: SegmentRows, leavingOut superseded: Set<Int> = []) {
        precondition(rows.count <= SegmentRows.most)
        skillCount = rows.skillCount
        let kinds = (0..<rows.count).map { Self.kind(of: $0, in: rows) }
        let order = Self.order(of: rows, kinds: kinds).filter { superseded.isEmpty || !superseded.contains($0) }
        ids = order.map { rows.ids[$0] }
        idOrder = Self.idOrder(ids)
        vacancies = rows.vacancies.isEmpty ? [] : order.map { rows.vacancies[$0] }
        runs = Self.runs(of: rows, order: order, kinds: kinds)
        occupationSets = rows.occupationSets.values
        choices = rows.choices.values
        dates = rows.dates.values
        places = rows.places.values
        jobTerms = order.map { rows.jobTerms[$0] }
        pay = order.map { rows.pay[$0] }
        fingerprints = order.map { rows.fingerprints[$0] }
        dateNumbers = order.map { rows.date[$0] }
        placeNumbers = order.map { rows.place[$0] }

        var counts = [UInt32](repeating: 0, count: 2 * (rows.skillCount + choices.count))
        for row in order {
            for entry in Int(rows.starts[row])..<Int(rows.starts[row + 1]) { counts[Int(rows.keys[entry])] += 1 }
        }
        directory = TermDirectory(counts: counts)
        var next = counts
        var total: UInt32 = 0
        for key in next.indices { (next[key], total) = (total, total + next[key]) }
        var postingRows = [UInt16](repeating: 0, count: Int(total))
        var postingUnits = [UInt16](repeating: 0, count: Int(total))
        for (row, source) in order.enumerated() {
            for entry in Int(rows.starts[source])..<Int(rows.starts[source + 1]) {
                let key = Int(rows.keys[entry])
                postingRows[Int(next[key])] = UInt16(row)
                postingUnits[Int(next[key])] = rows.shares[entry]
                next[key] += 1
            }
        }
        self.postingRows = postingRows
        self.postingUnits = postingUnits
    }

    /// From parts that were checked to agree.
    init(parts: SegmentParts) {
        skillCount = parts.skillCount
        ids = parts.ids
        idOrder = parts.idOrder
        vacancies = []
        runs = parts.runs
        occupationSets = parts.occupationSets
        directory = parts.directory
        postingRows = parts.postingRows
        postingUnits = parts.postingUnits
        choices = parts.choices
        dates = parts.dates
        places = parts.places
        jobTerms = parts.jobTerms
        pay = parts.pay
        fingerprints = parts.fingerprints
        dateNumbers = parts.dateNumbers
        placeNumbers = parts.placeNumbers
    }

    private static func kind(of row: Int, in rows: SegmentRows) -> VacancyRun.Kind {
        var kind: VacancyRun.Kind = rows.isAIJob[row] ? .isAIJob : []
        for entry in Int(rows.starts[row])..<Int(rows.starts[row + 1]) {
            kind.insert(rows.keys[entry].isMultiple(of: 2) ? .asksEssential : .asksDesirable)
        }
        return kind
    }

    /// By what a run has in common, then as they came.
    private static func order(of rows: SegmentRows, kinds: [VacancyRun.Kind]) -> [Int] {
        var keys = (0..<rows.count).map { row in
            UInt64(kinds[row].rawValue) << 48 | UInt64(rows.occupationSet[row]) << 24 | UInt64(row)
        }
        keys.sort()
        return keys.map { Int($0 & 0xFF_FFFF) }
    }

    private static func idOrder(_ ids: [String]) -> [UInt16] {
        var order = ids.indices.map(UInt16.init)
        // Rows of a run mostly come in the order of their identifiers already.
        order.sort { ids[Int($0)] < ids[Int($1)] }
        return order
    }

    private static func runs(of rows: SegmentRows, order: [Int], kinds: [VacancyRun.Kind]) -> [VacancyRun] {
        var runs: [VacancyRun] = []
        var start = 0
        for end in 1..<max(order.count + 1, 1) {
            let (first, last) = (order[start], order[end - 1])
            let goesOn =
                end < order.count && kinds[order[end]] == kinds[last]
                && rows.occupationSet[order[end]] == rows.occupationSet[last]
            if goesOn { continue }
            runs.append(
                VacancyRun(
                    start: Int32(start), end: Int32(end), occupations: rows.occupationSet[first], kind: kinds[first]))
            start = end
        }
        return runs
    }

    // MARK: Rows

    /// The run a row stands in.
    func run(of row: Int) -> VacancyRun {
        var (low, high) = (0, runs.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if row < Int(runs[middle].end) { high = middle } else { low = middle + 1 }
        }
        return runs[low]
    }

    /// The row with an identifier; nil where there is none.
    func row(of id: String) -> Int? {
        var (low, high) = (0, idOrder.count)
        while low < high {
            let middle = (low + high) / 2
            if ids[Int(idOrder[middle])] < id { low = middle + 1 } else { high = middle }
        }
        guard low < idOrder.count, ids[Int(idOrder[low])] == id else { return nil }
        return Int(idOrder[low])
    }

    func date(of row: Int) -> String? {
        let number = Int(dateNumbers[row])
        return number == 0 ? nil : dates[number - 1]
    }

    func place(of row: Int) -> JobPlace {
        switch Int(placeNumbers[row]) {
        case 0: .unknown
        case 1: .home
        case let number: .at(places[number - 2])
        }
    }

    /// The postings turned back into entries row by row.
    func unpacked() -> UnpackedEntries {
        var starts = [Int](repeating: 0, count: count + 1)
        for row in postingRows { starts[Int(row) + 1] += 1 }
        for row in 0..<count { starts[row + 1] += starts[row] }
        var next = starts
        var keys = [UInt32](repeating: 0, count: postingRows.count)
        var shares = [UInt16](repeating: 0, count: postingRows.count)
        directory.forEach { key, postings in
            for posting in postings {
                let row = Int(postingRows[posting])
                keys[next[row]] = UInt32(key)
                shares[next[row]] = postingUnits[posting]
                next[row] += 1
            }
        }
        return UnpackedEntries(starts: starts, keys: keys, shares: shares)
    }

    /// Appends the live rows to others.
    func append(_ live: LiveRows, to rows: inout SegmentRows) {
        let entries = unpacked()
        for row in 0..<count where live.contains(row) {
            rows.append(row, of: self, entries: entries.starts[row]..<entries.starts[row + 1], in: entries)
        }
    }
}
