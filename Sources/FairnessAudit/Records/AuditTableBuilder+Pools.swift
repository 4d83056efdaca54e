extension AuditTableBuilder {
    /// One vacancy of a pool.
    public struct PoolVacancy: Sendable {
        /// The vacancy's identifier.
        public let id: String
        /// Yearly pay in pounds; nil when it is not said.
        public let pay: Double?
        /// The most each part of the score could give, in millionths.
        public let possible: [Int32]

        /// Makes one from its parts.
        public init(id: String, pay: Double?, possible: [Int32]) {
            self.id = id
            self.pay = pay
            self.possible = possible
        }
    }

    /// Takes in a pool, so that residents can be added by it.
    ///
    /// - Parameters:
    ///   - parts: for each part of a score the name of its `c_` column; the share earned goes to the `x_` column of the same
    ///     name, where there is one.
    public mutating func pool(_ entries: [PoolVacancy], parts: [String]) -> AuditPool {
        var codes: [Int32] = []
        codes.reserveCapacity(entries.count)
        for entry in entries {
            let code = vacancies.code(for: entry.id)
            codes.append(code)
            while payOfVacancy.count <= Int(code) { payOfVacancy.append(.nan) }
            if let pay = entry.pay { payOfVacancy[Int(code)] = pay }
        }
        return AuditPool(
            vacancies: codes, partColumns: parts.map { columns.parts.firstIndex(of: $0) ?? -1 },
            shareColumns: parts.map { columns.features.firstIndex(of: "x" + $0.dropFirst()) ?? -1 },
            possible: parts.indices.map { part in
                entries.map { part < $0.possible.count ? $0.possible[part] : 0 }
            })
    }

    /// Adds a resident scored for every vacancy of a pool.
    ///
    /// - Parameters:
    ///   - community: empty when unknown, or when one of the dimensions is to take its place.
    ///   - dimensions: the values of the further dimensions, in the order of their columns; empty for unknown.
    ///   - points: for each part of the pool the points for each of its vacancies, in millionths. The score is their sum,
    ///     unless a further list gives the scores.
    ///   - features: values of the resident by the name of an `x_` column.
    /// - Precondition: the columns have the length of the pool; others are reported as a fault.
    public mutating func append(
        resident: String, community: String = "", dimensions: [String] = [], period: String, stratum: String?,
        pool: AuditPool, points: [[Int32]], features: [String: Double]
    ) {
        line &+= 1
        guard !resident.isEmpty else {
            return report(line, "resident_id", "the resident has no identifier", "Give each resident a pseudonym")
        }
        let parts = pool.possible.count
        guard points.count == parts || points.count == parts + 1, points.allSatisfy({ $0.count == pool.count }) else {
            return report(line, nil, "the points are not those of the pool", "Record this resident again")
        }
        var row = AuditRow(line: line)
        row.resident = residents.code(for: resident)
        row.community = community.isEmpty || community == AuditTable.unknown ? -1 : communities.code(for: community)
        row.period = periods.code(for: period)
        if let stratum, !stratum.isEmpty { row.stratum = strata.code(for: stratum) }
        row.dimensions = columns.dimensions.indices.map { place in
            guard place < dimensions.count, !dimensions[place].isEmpty else { return -1 }
            return dimensionValues[place].code(for: dimensions[place])
        }
        row.features = columns.features.map { features[$0] ?? .nan }
        row.parts = Array(repeating: 0, count: columns.parts.count)
        guard pool.count > 0 else { return append(row) }
        for place in 0..<pool.count {
            row.vacancy = pool.vacancies[place]
            var sum: Int32 = 0
            for part in 0..<parts {
                let earned = points[part][place]
                sum &+= earned
                if pool.partColumns[part] >= 0 { row.parts[pool.partColumns[part]] = Double(earned) / 1_000_000 }
                let most = pool.possible[part][place]
                if pool.shareColumns[part] >= 0 {
                    row.features[pool.shareColumns[part]] = most > 0 ? Double(earned) / Double(most) : .nan
                }
            }
            row.score = Double(points.count > parts ? points[parts][place] : sum) / 1_000_000
            append(row)
        }
    }

    /// Sorts the rows and makes the table; each vacancy's list is ranked here, by score from the top.
    ///
    /// Equal scores go by the resident's pseudonym, which says nothing about the resident. Columns that no row has a value
    /// for are left out.
    /// - Throws: `AuditInputError` as ``finish()``.
    public consuming func finishRanking() throws(AuditInputError) -> AuditTable {
        var table = try finish()
        table.rankByScore()
        table.dropSilentColumns()
        return table
    }
}

extension AuditTable {
    /// Gives every row its place in the list of its vacancy.
    mutating func rankByScore() {
        var first = [Int](repeating: 0, count: vacancies.count + 1)
        for vacancy in vacancyOfRow { first[Int(vacancy) + 1] += 1 }
        for vacancy in vacancies.indices { first[vacancy + 1] += first[vacancy] }
        var next = first
        var rows = [Int32](repeating: 0, count: rowCount)
        for row in 0..<rowCount {
            let vacancy = Int(vacancyOfRow[row])
            rows[next[vacancy]] = Int32(truncatingIfNeeded: row)
            next[vacancy] += 1
        }
        var places = [Int32](repeating: 0, count: rowCount)
        score.withUnsafeBufferPointer { score in
            for vacancy in vacancies.indices {
                let list = first[vacancy]..<first[vacancy + 1]
                // Rows stand by resident, so the lower row is the lower pseudonym.
                rows[list].sort {
                    let (left, right) = (score[Int($0)], score[Int($1)])
                    return left != right ? left > right : $0 < $1
                }
                for place in list { places[Int(rows[place])] = Int32(truncatingIfNeeded: place - list.lowerBound + 1) }
            }
        }
        rank = places
    }

    /// Leaves out features that nobody has and parts that give nobody anything.
    mutating func dropSilentColumns() {
        for place in columns.features.indices.reversed() where featureMean[place].allSatisfy(\.isNaN) {
            columns.features.remove(at: place)
            featureMean.remove(at: place)
        }
        for place in columns.parts.indices.reversed() where partMean[place].allSatisfy({ $0.isNaN || $0 == 0 }) {
            columns.parts.remove(at: place)
            partMean.remove(at: place)
        }
    }
}
