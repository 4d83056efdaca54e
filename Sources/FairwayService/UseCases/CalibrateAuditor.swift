import FairnessAudit

extension Fairway {
    /// How often the auditor raises a false alarm, and how often it finds a planted bias, as a table for people.
    ///
    /// - Parameters:
    ///   - sets: simulated sets in each setting that cannot be worked out exactly; from 1.
    ///   - people: settings with several vacancies each and larger communities are left out, since they take hours.
    public static func calibrateAuditor(
        sets: Int, seed: UInt64, people: Int, progress: @Sendable @escaping (_ done: Int, _ total: Int) -> Void
    ) -> String {
        var parameters = AuditParameters()
        parameters.seed = seed
        parameters.permutations = 299
        var calibration = AuditCalibration(parameters: parameters, sets: sets)
        calibration.enumerationLimit = 30_000_000
        let cells = AuditCalibration.grid.filter { $0.vacancies == 1 || $0.community <= people }
        let results = calibration.run(cells) { progress($0.done, $0.total) }
        return AuditCalibration.text(results)
    }
}
