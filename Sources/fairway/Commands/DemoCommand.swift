import ArgumentParser
import FairwayService
import Foundation

/// `fairway demo`: the three jobs of Fairway, once through, with sample data.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Shows what Fairway does, with an invented West Midlands.",
        usage: "fairway demo [<options>]",
        discussion: """
            Examples:
              fairway demo
              fairway demo --database /tmp/try.sqlite

            Loads the sample, matches a CV, posts a vacancy over HTTP, matches again, and
            audits the matches by postcode district. Your own database is not touched.
            """)

    @Option(
        help: ArgumentHelp(
            "A database file to make for the sample; a new one in the temporary folder unless given.",
            valueName: "path"),
        completion: .file())
    var database: String?

    @Option(
        help: ArgumentHelp("The folder with the taxonomy's CSV files.", valueName: "folder"), completion: .directory)
    var taxonomyFolder: String?

    func run() async throws {
        let path = try database ?? Self.newDatabase()
        let folder = taxonomyFolder.map { URL(fileURLWithPath: $0) }
        let fairway = try Fairway(configuration: FairwayConfiguration(databasePath: path, taxonomyFolder: folder))
        try await Demonstration(fairway: fairway).run()
    }

    private static func newDatabase() throws -> String {
        let name = "fairway-demo-" + UUID().uuidString.prefix(8).lowercased()
        let folder = FileManager.default.temporaryDirectory.appending(path: name)
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw FairwayError(
                .cannotWrite, "The folder \(folder.path) cannot be made.", remedy: "Name a database with --database.")
        }
        return folder.appending(path: "fairway.sqlite").path
    }
}
