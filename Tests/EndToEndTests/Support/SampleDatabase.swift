import Foundation

/// A database with the vacancies of the sample, made once by the program itself.
enum SampleDatabase {
    static let shared = Task {
        let workspace = try Workspace(name: name)
        // Lives as long as the tests, so nothing else ever removes it.
        atexit { try? FileManager.default.removeItem(at: Workspace.folder(named: SampleDatabase.name)) }
        let run = try await workspace.fairway("vacancy", "import", Samples.vacancies.path)
        guard run.status == 0, !FileManager.default.fileExists(atPath: workspace.database + "-wal") else {
            throw Unusable(notes: run.notes)
        }
        return workspace
    }

    private static let name = "sample-\(getpid())"

    struct Unusable: Error {
        let notes: String
    }
}
