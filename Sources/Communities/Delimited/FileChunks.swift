import Foundation

/// Reads a file in chunks, for the importers.
enum FileChunks {
    static let size = 1 << 20

    /// A function that gives the file's next chunk, and nil at its end; throws `ImportError` when it cannot be opened.
    static func open(_ file: URL) throws -> () throws -> [UInt8]? {
        let name = file.lastPathComponent
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder) else {
            throw ImportError.cannotOpen(file: name, reason: "there is no such file")
        }
        guard !isFolder.boolValue else { throw ImportError.cannotOpen(file: name, reason: "it is a folder") }
        let handle: FileHandle
        do {
            handle = try FileHandle(forReadingFrom: file)
        } catch {
            throw ImportError.cannotOpen(file: name, reason: "it may not be read")
        }
        return {
            do {
                guard let data = try handle.read(upToCount: size), !data.isEmpty else {
                    try handle.close()
                    return nil
                }
                return [UInt8](data)
            } catch {
                throw ImportError.cannotOpen(file: name, reason: "reading it stopped half-way")
            }
        }
    }
}
