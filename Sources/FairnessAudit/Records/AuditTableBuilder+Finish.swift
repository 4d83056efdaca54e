extension AuditTableBuilder {
    /// Sorts the rows, checks what only the whole can show, and makes the table.
    /// - Throws: `AuditInputError` when there is no record, a pair is given twice, ranks of a vacancy have gaps or
    ///   ties, an optional column is only partly filled, or any row before was at fault.
    public consuming func finish() throws(AuditInputError) -> AuditTable {
        if communityOfResident.isEmpty, problems.isEmpty {
            report(nil, nil, "there is no record", "Give at least one row under the header")
        }
        for resident in emptyLine.indices where emptyLine[resident] != 0 && rowsOfResident[resident] > 0 {
            report(
                emptyLine[resident], "vacancy_id", "this resident has vacancies on other lines",
                "Leave out the row without a vacancy")
        }
        checkNames(periods, "period")
        checkNames(strata, "stratum")
        let hasRank = checkAllOrNone(rank, "rank")
        let hasResidentRank = checkAllOrNone(residentRank, "rank_resident")
        let hasSelected = checkSelected()
        try throwProblems()

        var table = AuditTable()
        table.columns = columns
        let residentOrder = residents.sorted()
        let vacancyOrder = vacancies.sorted()
        table.residents = residentOrder.texts
        table.vacancies = vacancyOrder.texts
        fillPerResident(&table, residentOrder.place)
        if payOfVacancy.contains(where: { !$0.isNaN }) {
            table.payOfVacancy = placed(payOfVacancy, vacancyOrder.place, blank: .nan)
        }
        for row in residentOfRow.indices {
            residentOfRow[row] = residentOrder.place[Int(residentOfRow[row])]
            vacancyOfRow[row] = vacancyOrder.place[Int(vacancyOfRow[row])]
        }
        let order = rowOrder(residentCount: table.residents.count, first: &table.firstRow)
        checkDuplicates(order)
        try throwProblems()
        table.vacancyOfRow = Self.gather(&vacancyOfRow, order)
        if hasRank {
            table.rank = Self.gather(&rank, order)
            checkRanks(table, order)
            try throwProblems()
        }
        table.score = Self.gather(&score, order)
        if hasSelected { table.selected = Self.gather(&selected, order) }
        if relevant.contains(where: { $0 >= 0 }) { table.relevant = Self.gather(&relevant, order) }
        if hasResidentRank { table.residentRank = Self.gather(&residentRank, order) }
        if periods.count > 0 { table.periodOfRow = Self.recoded(&periodOfRow, periods, order, &table.periods) }
        if strata.count > 0 { table.stratumOfRow = Self.recoded(&stratumOfRow, strata, order, &table.strata) }
        table.largestPartResidual = largestPartResidual
        table.rowsWithPartResidual = rowsWithPartResidual
        table.firstLineWithPartResidual = firstLineWithPartResidual
        return table
    }

    private func throwProblems() throws(AuditInputError) {
        if !problems.isEmpty {
            throw AuditInputError(
                problems: problems.sorted { ($0.line ?? 0, $0.column ?? "") < ($1.line ?? 0, $1.column ?? "") },
                stoppedEarly: stoppedEarly)
        }
    }

    private mutating func checkAllOrNone(_ values: [Int32], _ column: String) -> Bool {
        var given = 0
        for value in values where value != AuditRow.blank { given += 1 }
        guard given > 0 else { return false }
        if given < values.count, let row = values.firstIndex(of: AuditRow.blank) {
            report(lineOfRow[row], column, "the rank is missing here but given elsewhere", "Give it on every row")
        }
        return true
    }

    /// Rows hold these codes in 16 bits, and nothing sensible has more.
    private mutating func checkNames(_ names: ByteInterner, _ column: String) {
        guard names.count > Int(Int16.max) else { return }
        report(
            nil, column, "there are \(names.count) different values, more than \(Int16.max)",
            "Give the month or the band, not a value of its own for each row")
    }

    private mutating func checkSelected() -> Bool {
        guard selected.contains(where: { $0 >= 0 }) else { return false }
        if let row = selected.firstIndex(of: -1) {
            report(lineOfRow[row], "selected", "it is missing here but given elsewhere", "Give 0 or 1 on every row")
        }
        return true
    }

    private func fillPerResident(_ table: inout AuditTable, _ place: [Int32]) {
        let communityOrder = communities.sorted()
        table.communities = communityOrder.texts
        table.communityOfResident = placed(
            communityOfResident.map { $0 < 0 ? -1 : communityOrder.place[Int($0)] }, place, blank: -1)
        for (values, ofResident) in zip(dimensionValues, dimensionOfResident) {
            let order = values.sorted()
            table.dimensionValues.append(order.texts)
            table.dimensionOfResident.append(
                placed(ofResident.map { $0 < 0 ? -1 : order.place[Int($0)] }, place, blank: -1))
        }
        for (sums, counts) in zip(featureSum, featureCount) {
            let means = zip(sums, counts).map { $1 == 0 ? Double.nan : $0 / Double($1) }
            table.featureMean.append(placed(means, place, blank: .nan))
        }
        for sums in partSum {
            let means = zip(sums, rowsOfResident).map { $1 == 0 ? Double.nan : $0 / Double($1) }
            table.partMean.append(placed(means, place, blank: .nan))
        }
    }

    private func placed<Value>(_ values: [Value], _ place: [Int32], blank: Value) -> [Value] {
        var result = [Value](repeating: blank, count: place.count)
        for (code, value) in values.enumerated() { result[Int(place[code])] = value }
        return result
    }

    /// The rows in order of resident then vacancy, or nil when they already stand so.
    private func rowOrder(residentCount: Int, first: inout [Int32]) -> [Int32]? {
        first = [Int32](repeating: 0, count: residentCount + 1)
        for resident in residentOfRow { first[Int(resident) + 1] += 1 }
        for resident in 0..<residentCount { first[resident + 1] += first[resident] }
        var sorted = true
        for row in residentOfRow.indices.dropFirst()
        where (residentOfRow[row - 1], vacancyOfRow[row - 1]) >= (residentOfRow[row], vacancyOfRow[row]) {
            sorted = false
            break
        }
        if sorted { return nil }
        var next = first
        var order = [Int32](repeating: 0, count: residentOfRow.count)
        for row in residentOfRow.indices {
            let resident = Int(residentOfRow[row])
            order[Int(next[resident])] = Int32(truncatingIfNeeded: row)
            next[resident] += 1
        }
        for resident in 0..<residentCount {
            // Ties (a pair given twice) keep file order, so that the later line is the one reported.
            order[Int(first[resident])..<Int(first[resident + 1])].sort {
                (vacancyOfRow[Int($0)], $0) < (vacancyOfRow[Int($1)], $1)
            }
        }
        return order
    }

    private mutating func checkDuplicates(_ order: [Int32]?) {
        guard let order, order.count > 1 else { return }
        for place in 1..<order.count {
            let row = Int(order[place])
            let before = Int(order[place - 1])
            if residentOfRow[row] == residentOfRow[before], vacancyOfRow[row] == vacancyOfRow[before] {
                report(
                    lineOfRow[row], nil,
                    "the pair of resident and vacancy was already given on line \(lineOfRow[before])",
                    "Keep one row for each pair")
            }
        }
    }

    /// Ranks of one vacancy must be 1, 2, … n, each once.
    private mutating func checkRanks(_ table: AuditTable, _ order: [Int32]?) {
        var first = [Int](repeating: 0, count: table.vacancies.count + 1)
        for vacancy in table.vacancyOfRow { first[Int(vacancy) + 1] += 1 }
        for vacancy in table.vacancies.indices { first[vacancy + 1] += first[vacancy] }
        var holder = [Int32](repeating: -1, count: table.rowCount)
        for row in 0..<table.rowCount {
            let vacancy = Int(table.vacancyOfRow[row])
            let line = lineOfRow[order.map { Int($0[row]) } ?? row]
            let size = first[vacancy + 1] - first[vacancy]
            let rank = Int(table.rank[row])
            if rank > size {
                report(
                    line, "rank", "rank \(rank) in a list of \(size) means that places are missing",
                    "Log every eligible resident of a vacancy, with ranks 1, 2, 3 and so on")
            } else if rank >= 1 {
                let place = first[vacancy] + rank - 1
                if holder[place] >= 0 {
                    report(
                        line, "rank", "rank \(rank) of this vacancy is also on line \(holder[place])",
                        "Break ties by a stated rule so that each rank is given once")
                }
                holder[place] = line
            }
        }
    }

    private static func gather<Value>(_ column: inout [Value], _ order: [Int32]?) -> [Value] {
        // The old column is let go as soon as the new one stands, so that only one is ever held twice.
        defer { column = [] }
        guard let order else { return column }
        return order.map { column[Int($0)] }
    }

    private static func recoded(
        _ column: inout [Int16], _ texts: ByteInterner, _ order: [Int32]?, _ names: inout [String]
    ) -> [Int16] {
        let sorted = texts.sorted()
        names = sorted.texts
        return gather(&column, order).map { $0 < 0 ? -1 : Int16(clamping: sorted.place[Int($0)]) }
    }
}
