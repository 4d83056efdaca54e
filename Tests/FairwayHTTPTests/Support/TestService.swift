import FairwayService
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import SkillsTaxonomy

@testable import FairwayHTTP

/// A service with a log of its own, at a fixed time and with fixed random bytes.
final class TestService: Sendable {
    let fairway: Fairway
    let server: FairwayServer
    let log = LogBook()
    /// Removed at the end; nil for the shared one.
    private let folder: URL?

    static let now = Date(timeIntervalSince1970: 1_795_512_600)
    /// What a fresh request identifier is made of.
    static let freshIdentity = String(repeating: "07", count: 16)
    private static let surroundings = Surroundings(now: { now }, randomBytes: { Data(repeating: 7, count: $0) })
    /// At the same fixed time, with bytes that differ each time: no two keys or profiles may be the same.
    private static let varied = Surroundings(now: { now }, randomBytes: Surroundings.system.randomBytes)

    /// A service on an empty database of its own.
    convenience init(configuration: HTTPConfiguration = HTTPConfiguration(port: 0)) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "fairway-http-\(UUID().uuidString)")
        try self.init(fairway: Self.fairway(in: folder), configuration: configuration, folder: folder)
    }

    /// A service on a database with three vacancies that other tests read too; loading the taxonomy for each would take
    /// minutes. Only for tests that store nothing.
    static func reading() throws -> TestService { TestService(fairway: try shared.get(), folder: nil) }

    private static let shared = Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "fairway-http-\(UUID().uuidString)")
        let fairway = try TestService.fairway(in: folder)
        for number in 0..<3 { _ = try fairway.postVacancy(Samples.posting(title: "Data assistant \(number)")) }
        return fairway
    }

    private static func fairway(in folder: URL) throws -> Fairway {
        try Fairway(
            configuration: FairwayConfiguration(databasePath: folder.appending(path: "fairway.sqlite").path),
            surroundings: varied)
    }

    private init(
        fairway: Fairway, configuration: HTTPConfiguration = HTTPConfiguration(port: 0), folder: URL?
    ) {
        self.fairway = fairway
        self.folder = folder
        server = FairwayServer(
            fairway: fairway, configuration: configuration,
            logger: log.logger, surroundings: Self.surroundings)
    }

    deinit {
        if let folder { try? FileManager.default.removeItem(at: folder) }
    }

    /// Runs a test against the service.
    func run<Value: Sendable>(
        _ setup: TestingSetup = .router, _ test: @Sendable (Caller) async throws -> Value
    ) async throws -> Value {
        try await server.application().test(setup) { client in try await test(Caller(client: client)) }
    }

    /// The headers of a request with a fresh key.
    func headers(_ scopes: AccessScope...) throws -> HTTPFields {
        [.authorization: "Bearer \(try fairway.createKey(name: "Test", scopes: scopes).key)"]
    }

    /// Stores vacancies, as many as asked for.
    @discardableResult
    func postVacancies(_ count: Int) throws -> [String] {
        try (0..<count).map { try fairway.postVacancy(Samples.posting(title: "Data assistant \($0)")).id }
    }
}
