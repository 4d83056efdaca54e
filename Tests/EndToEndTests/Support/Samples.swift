import Foundation

/// The files of the sample that travels with the code.
enum Samples {
    static let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    static let folder = checkout.appending(path: "SampleData/data")
    static let vacancies = folder.appending(path: "vacancies.ndjson")
    static let taxonomy = checkout.appending(path: "Taxonomy/data")

    static func resume(_ name: String) -> URL { folder.appending(path: "resumes/\(name)") }

    /// A résumé that shows skills of several kinds.
    static let bookkeeper = resume("r002-carer-bookkeeper.txt")
    static let dataEngineer = resume("r066-data-engineer.json")

    /// Every sample résumé that is plain text, sorted by name.
    static func textResumes() throws -> [URL] {
        try FileManager.default.contentsOfDirectory(
            at: folder.appending(path: "resumes"), includingPropertiesForKeys: nil
        ).filter { $0.pathExtension == "txt" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    }

    /// One NDJSON line for each text.
    static func lines(_ texts: [(id: String, text: String)]) throws -> Data {
        var data = Data()
        for (id, text) in texts {
            data += try JSONSerialization.data(withJSONObject: ["id": id, "text": text])
            data.append(UInt8(ascii: "\n"))
        }
        return data
    }
}
