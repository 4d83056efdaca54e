import Foundation
import Storage

/// What a backup or a restored database holds.
public struct DatabaseSummary: Encodable, Hashable, Sendable {
    /// The file that was written.
    public let file: String
    /// Vacancies in it.
    public let vacancies: Int
    /// Residents with a record of their matches.
    public let matchRecords: Int
    /// Courses in it.
    public let courses: Int

    init(_ contents: DatabaseContents, file: String) {
        self.file = file
        vacancies = contents["vacancy"]
        matchRecords = contents["match_record"]
        courses = contents["course"]
    }
}

extension Fairway {
    /// Copies the database into a file while it is in use; the copy is checked before it gets its name.
    ///
    /// The key for pseudonyms is not in it.
    ///
    /// - Parameter replacing: whether a file that is there already may be replaced.
    /// - Throws: `FairwayError`; `inputMissing` when there is no database yet.
    public func backUpDatabase(to file: String, replacing: Bool = false) throws(FairwayError) -> DatabaseSummary {
        guard FileManager.default.fileExists(atPath: configuration.databasePath) else {
            throw FairwayError(
                .inputMissing, "There is no database at \(configuration.databasePath) yet.",
                remedy: "Name the one to back up with --database.")
        }
        guard replacing || !FileManager.default.fileExists(atPath: file) else {
            throw FairwayError(
                .cannotWrite, "There is a file \(file) already.",
                remedy: "Give another name, or add --replace.")
        }
        let path = { (name: String) in URL(fileURLWithPath: name).resolvingSymlinksInPath().path }
        guard path(file) != path(configuration.databasePath) else {
            throw FairwayError(
                .cannotWrite, "The backup would replace the database itself.", remedy: "Give another name.")
        }
        let contents = try storing { database throws(StorageError) in try database.backUp(to: file) }
        return DatabaseSummary(contents, file: file)
    }
}
