import GRDB

extension ProfileStore {
    /// Stores what the holder of a profile answered in place of what was there, until the last day of the purpose that
    /// match records need at the latest.
    ///
    /// - Parameter day: ISO date, today.
    /// - Returns: the last day; nil, and nothing is stored, when the purpose does not hold.
    public func replace(
        _ monitoring: StoredMonitoring, ofProfile id: String, on day: String
    ) throws(StorageError) -> String? {
        try database.write { db in
            let last = try String.fetchOne(
                db,
                sql: "SELECT expires_on FROM profile_consent WHERE profile = ? AND purpose = ? AND expires_on >= ?",
                arguments: [id, rules.records, day])
            guard let last else { return nil }
            let until = min(last, monitoring.expiresOn)
            try MonitoringStore.replace(
                StoredMonitoring(answers: monitoring.answers, expiresOn: until), of: rules.person(id), in: db)
            return until
        }
    }
}
