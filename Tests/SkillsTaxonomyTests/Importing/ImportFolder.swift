import Foundation

/// A folder of made-up tables in the temporary folder, gone when the value is.
final class ImportFolder {
    let url: URL

    init(_ files: [String: String], name: String = "release") throws {
        url = FileManager.default.temporaryDirectory.appending(path: "fairway-import-\(UUID().uuidString)/\(name)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for (file, text) in files { try Data(text.utf8).write(to: url.appending(path: file)) }
    }

    deinit { try? FileManager.default.removeItem(at: url.deletingLastPathComponent()) }
}

/// ESCO's URIs are long; the tests write them short.
func esco(_ id: String) -> String { "http://data.europa.eu/esco/skill/\(id)" }

/// A job's URI.
func escoJob(_ id: String) -> String { "http://data.europa.eu/esco/occupation/\(id)" }
