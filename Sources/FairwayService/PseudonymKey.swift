import Foundation

/// The key that pseudonyms are made with: 32 random bytes in a file that only its owner can read, outside the database.
enum PseudonymKey {
    private static let length = 32

    /// Reads the key, or makes it when there is none yet.
    static func load(from file: URL, randomBytes: (Int) -> Data) throws(FairwayError) -> Data {
        if let data = try? Data(contentsOf: file) {
            guard data.count == length else {
                throw FairwayError(
                    .badConfiguration, "The key file \(file.path) does not hold \(length) bytes.",
                    remedy: "Restore it from a backup; a new key would count every resident twice.")
            }
            return data
        }
        let key = randomBytes(length)
        let manager = FileManager.default
        try? manager.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        guard !manager.fileExists(atPath: file.path),
            manager.createFile(atPath: file.path, contents: key, attributes: [.posixPermissions: 0o600])
        else {
            throw FairwayError(
                .cannotWrite, "The key file \(file.path) cannot be read or made.",
                remedy: "Give yourself the right to read and write it, or name another with FAIRWAY_KEY_FILE.")
        }
        return key
    }
}
