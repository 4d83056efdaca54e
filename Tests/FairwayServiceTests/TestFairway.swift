import FairwayService
import Foundation

/// A Fairway with a database of its own that is gone when the test is, a clock that stands still and bytes that repeat.
final class TestFairway {
    let folder: URL
    let fairway: Fairway

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "fairway-service-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        fairway = try Self.open(folder)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    static func open(_ folder: URL) throws -> Fairway {
        try Fairway(
            configuration: FairwayConfiguration(databasePath: folder.appending(path: "test.sqlite").path),
            surroundings: Surroundings(
                now: { Date(timeIntervalSince1970: 1_795_510_800) },  // 2026-11-24T09:00:00Z
                randomBytes: { Data(repeating: 7, count: $0) }))
    }

    /// JSON of an answer as a dictionary.
    static func json(_ answer: some Encodable) throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: CanonicalJSON.encode(answer)) as? [String: Any] ?? [:]
    }

    static let technician = Data(
        """
        {"title": "Data Technician", "description": "Essential:\\n- Excel and spreadsheets\\n- Basic SQL\\nDesirable:\\n- Power BI",
         "hiringOrganization": "Tame Valley Foods", "identifier": "TV-7", "x-ours": {"colour": "blue"},
         "jobLocation": {"address": {"addressLocality": "Walsall", "postalCode": "WS1 1TP"}}, "baseSalary": 25500}
        """.utf8)

    static let clerk = Data(
        """
        Stock control clerk, Smethwick, 2018 - present
        I keep the stock records in Excel and write SQL queries for the weekly report. I answer customers on the phone.
        """.utf8)
}
