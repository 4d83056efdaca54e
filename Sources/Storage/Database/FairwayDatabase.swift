import Foundation
import GRDB
import Synchronization

/// The embedded SQLite database: one file, write-ahead log, every acknowledged write on the disk.
///
/// All access goes through the stores (`vacancies`, `courses`, `matchRecords`, `places`). Every writing call is one
/// transaction.
public final class FairwayDatabase: Sendable {
    /// The database file.
    public let path: String
    let pool: DatabasePool
    private let group: WriteGroup
    /// The file as it was opened; nil when it could not be seen.
    let identity: FileIdentity?
    private let placeGuard: PlaceGuard
    /// The connection of `checkWritable`, opened when it is first needed.
    let health = Mutex<DatabaseQueue?>(nil)

    /// Opens a database, makes it when there is none, and brings its tables up to date.
    ///
    /// - Parameters:
    ///   - path: the database file; its folder is made when it is missing.
    ///   - busyTimeout: seconds to wait for another program that holds the database.
    /// - Throws: `StorageError`.
    public init(path: String, busyTimeout: Double = 5) throws(StorageError) {
        self.path = path
        try Self.makeFolder(of: path)
        var configuration = Configuration()
        configuration.busyMode = .timeout(busyTimeout)
        configuration.foreignKeysEnabled = true
        configuration.maximumReaderCount = 8
        configuration.prepareDatabase { db in
            // FULL: a write is acknowledged only when the log is on the disk.
            try db.execute(sql: "PRAGMA synchronous = FULL")
            // What is deleted is overwritten with zeros: an erasure must leave nothing to find.
            try db.execute(sql: "PRAGMA secure_delete = ON")
        }
        let pool = try Self.translating(path: path) {
            try DatabasePool(path: path, configuration: configuration)
        }
        group = WriteGroup(pool)
        let migrator = Migrations.migrator
        let isNewer = try Self.translating(path: path) {
            try pool.read { db in try migrator.hasBeenSuperseded(db) }
        }
        guard !isNewer else { throw .newerRelease(path) }
        try Self.translating(path: path) { try migrator.migrate(pool) }
        self.pool = pool
        identity = FileIdentity(path: path)
        placeGuard = PlaceGuard(path: path, identity: identity)
        pool.add(transactionObserver: placeGuard, extent: .databaseLifetime)
    }

    /// Counts the changes committed through this object; those of other programs are seen in the log of changes only.
    public var commits: Int { placeGuard.commits }

    /// Vacancies and the log of their changes.
    public var vacancies: VacancyStore { VacancyStore(database: self) }
    /// The index of the vacancies as it was last kept.
    public var keptIndex: KeptIndexStore { KeptIndexStore(database: self) }
    /// The course catalogue.
    public var courses: CourseStore { CourseStore(database: self) }
    /// What audits are made from.
    public var matchRecords: MatchRecordStore { MatchRecordStore(database: self) }
    /// Answers kept so that a request can be repeated.
    public var requestKeys: RequestKeyStore { RequestKeyStore(database: self) }
    /// Vacancies that are stored while nobody waits.
    public var jobs: VacancyJobStore { VacancyJobStore(database: self) }
    /// Who may do what over HTTP.
    public var accessKeys: AccessKeyStore { AccessKeyStore(database: self) }
    /// Profiles that residents agreed to have kept.
    public func profiles(_ rules: ProfileStore.Rules) -> ProfileStore { ProfileStore(database: self, rules: rules) }
    /// Voluntary monitoring answers.
    public var monitoring: MonitoringStore { MonitoringStore(database: self) }
    /// What audits have published.
    public var publications: PublicationStore { PublicationStore(database: self) }
    /// Postcodes and deprivation, imported from official files.
    public var places: PlaceStore { PlaceStore(database: self) }

    static func makeFolder(of path: String) throws(StorageError) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        guard !FileManager.default.fileExists(atPath: folder.path) else { return }
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw StorageError(
                kind: .cannotOpen, path: path, problem: "The folder \(folder.path) cannot be made.",
                remedy: "Make it yourself, or name another place with --database.")
        }
    }

    func read<Value>(_ body: (Database) throws -> Value) throws(StorageError) -> Value {
        try Self.translating(path: path) { try pool.read(body) }
    }

    /// One transaction shared with others that wait: for small writes, each of which waits for the disk.
    func writeTogether<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) throws(StorageError) -> Value {
        try Self.translating(path: path) { try group.write(body) }
    }

    /// One transaction of its own.
    func write<Value>(_ body: (Database) throws -> Value) throws(StorageError) -> Value {
        try Self.translating(path: path) { try pool.write(body) }
    }

    /// Like `write`, for bodies that bring errors of their own.
    func writeRethrowing<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do {
            return try pool.write(body)
        } catch let error as DatabaseError {
            throw StorageError(error, path: path)
        }
    }

    /// Takes what was erased out of the write-ahead log too: brings everything in it into the file and empties it.
    ///
    /// It waits for readers of older states; where one holds it up for longer the erasure stands, and the next sweep, or
    /// the end of the program, empties the log.
    public func forgetErased() throws(StorageError) {
        do throws(StorageError) {
            _ = try Self.translating(path: path) {
                try pool.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
            }
        } catch {
            guard error.kind == .busy else { throw error }
        }
    }

    /// SQLite's own check of the whole file; empty when all is well.
    public func integrityProblems() throws(StorageError) -> [String] {
        try read { db in
            try String.fetchAll(db, sql: "PRAGMA quick_check").filter { $0 != "ok" }
        }
    }

    static func translating<Value>(path: String, _ body: () throws -> Value) throws(StorageError) -> Value {
        do {
            return try body()
        } catch let error as StorageError {
            throw error
        } catch let error as DatabaseError {
            throw StorageError(error, path: path)
        } catch {
            throw StorageError(
                kind: .other, path: path, problem: "The database \(path) holds something that cannot be read.",
                remedy: "Run `fairway doctor` to see what is wrong.")
        }
    }
}
