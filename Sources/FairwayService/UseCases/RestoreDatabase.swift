import Foundation
import Storage

extension Fairway {
    /// Puts a backup in the place of the database, all of it or nothing; a running service takes it up by itself.
    ///
    /// - Parameter replacing: whether vacancies or records that are there may be lost.
    /// - Throws: `FairwayError`: `inputMissing` when there is no such file, `badConfiguration` when it is damaged, no
    ///   database of Fairway, or made by a later release; `invalid` when something would be lost and may not.
    public func restoreDatabase(from file: String, replacing: Bool = false) throws(FairwayError) -> DatabaseSummary {
        guard FileManager.default.fileExists(atPath: file) else {
            throw FairwayError(.inputMissing, "There is no file \(file).", remedy: "Check the name of the backup.")
        }
        let path = configuration.databasePath
        if !replacing, let held = FairwayDatabase.contents(at: path), held["vacancy"] + held["match_record"] > 0 {
            throw FairwayError(
                .invalid,
                "The database \(path) holds \(held["vacancy"]) vacancies and \(held["match_record"]) match records, "
                    + "which would be lost.",
                remedy: "Back it up first, then add --replace.")
        }
        let random = surroundings.randomBytes(4).reduce(into: UInt32(0)) { $0 = $0 << 8 | UInt32($1) }
        do throws(StorageError) {
            let contents = try FairwayDatabase.restore(
                from: file, to: path, edition: Int32(bitPattern: max(1, random & 0x7FFF_FFFF)))
            return DatabaseSummary(contents, file: path)
        } catch {
            throw FairwayError(error)
        }
    }
}
