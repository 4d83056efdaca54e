import Foundation

/// A database with the vacancies of the sample, made once by the program itself.
enum SampleDatabase {
    static let shared = Task {
        let workspace = try Workspace()
        let run = try await workspace.fairway("vacancy", "import", Samples.vacancies.path)
        guard run.status == 0, !FileManager.default.fileExists(atPath: workspace.database + "-wal") else {
            throw Unusable(notes: run.notes)
        }
        return workspace
    }

    struct Unusable: Error {
        let notes: String
    }
}
