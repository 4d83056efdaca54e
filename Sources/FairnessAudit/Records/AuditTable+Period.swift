extension AuditTable {
    /// The records of one reporting period: its rows, and the residents and vacancies that have one.
    ///
    /// Features and parts are kept per resident over all periods, so the table of one period has none.
    /// - Throws: `AuditInputError` when no record names the period, or when a vacancy's list lies in several periods, so
    ///   that its ranks say nothing about one of them.
    public func selecting(period: String) throws(AuditInputError) -> AuditTable {
        guard let wanted = periods.firstIndex(of: period) else {
            throw AuditInputError(
                column: "period", problem: "no record lies in the period \(period)",
                remedy: periods.isEmpty
                    ? "Add a period column to the records" : "Use one of " + periods.joined(separator: ", "))
        }
        var vacancyHas = [Int8](repeating: 0, count: vacancies.count)
        for row in 0..<rowCount {
            vacancyHas[Int(vacancyOfRow[row])] |= Int(periodOfRow[row]) == wanted ? 1 : 2
        }
        if !rank.isEmpty, let split = vacancyHas.firstIndex(of: 3) {
            throw AuditInputError(
                column: "period", problem: "the list of vacancy \(vacancies[split]) lies in several periods",
                remedy: "Give every row of a vacancy the same period, or audit the periods together")
        }
        var result = AuditTable()
        result.columns.dimensions = columns.dimensions
        result.communities = communities
        result.dimensionValues = dimensionValues
        result.dimensionOfResident = dimensionValues.map { _ in [] }
        result.periods = [period]
        result.strata = strata
        var place = [Int32](repeating: -1, count: vacancies.count)
        for vacancy in vacancies.indices where vacancyHas[vacancy] & 1 == 1 {
            place[vacancy] = Int32(truncatingIfNeeded: result.vacancies.count)
            result.vacancies.append(vacancies[vacancy])
            if !payOfVacancy.isEmpty { result.payOfVacancy.append(payOfVacancy[vacancy]) }
        }
        for resident in residents.indices {
            let kept = rows(of: resident).filter { Int(periodOfRow[$0]) == wanted }
            if kept.isEmpty { continue }
            result.addResident(resident, rows: kept, of: self, vacancyPlace: place)
        }
        return result
    }

    private mutating func addResident(_ resident: Int, rows: [Int], of all: AuditTable, vacancyPlace: [Int32]) {
        residents.append(all.residents[resident])
        communityOfResident.append(all.communityOfResident[resident])
        for dimension in dimensionOfResident.indices {
            dimensionOfResident[dimension].append(all.dimensionOfResident[dimension][resident])
        }
        for row in rows {
            vacancyOfRow.append(vacancyPlace[Int(all.vacancyOfRow[row])])
            score.append(all.score[row])
            periodOfRow.append(0)
            if !all.rank.isEmpty { rank.append(all.rank[row]) }
            if !all.selected.isEmpty { selected.append(all.selected[row]) }
            if !all.relevant.isEmpty { relevant.append(all.relevant[row]) }
            if !all.residentRank.isEmpty { residentRank.append(all.residentRank[row]) }
            if !all.stratumOfRow.isEmpty { stratumOfRow.append(all.stratumOfRow[row]) }
        }
        firstRow.append(Int32(truncatingIfNeeded: vacancyOfRow.count))
    }
}
