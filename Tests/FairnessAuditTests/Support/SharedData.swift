import Foundation
import Testing

/// The worked example kept beside the checkout, or where `FAIRWAY_SHARED` points.
enum SharedData {
    static let reason: String = "the worked example is not here; set FAIRWAY_SHARED to the folder that holds data/audit"

    static var folder: URL? {
        var places: [URL] = []
        if let named = ProcessInfo.processInfo.environment["FAIRWAY_SHARED"] {
            places.append(URL(fileURLWithPath: named))
        }
        var here = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        for _ in 0..<6 {
            here.deleteLastPathComponent()
            places.append(here.appendingPathComponent("../shared").standardizedFileURL)
        }
        return places.first {
            FileManager.default.fileExists(atPath: $0.appendingPathComponent("data/audit/example.csv").path)
        }
    }

    static var isPresent: Bool { folder != nil }

    static func data(_ name: String) throws -> Data {
        let folder = try #require(folder)
        return try Data(contentsOf: folder.appendingPathComponent("data/audit").appendingPathComponent(name))
    }
}
