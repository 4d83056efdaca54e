import Foundation

/// The bytes of a file of the model, mapped and checked; what stands in them is read through typed, checked sections.
struct ModelFile: Sendable {
    let name: String
    let data: Data
    var remedy = InferenceModelError.reinstall

    /// Maps a file.
    ///
    /// - Throws: ``InferenceModelError`` when it cannot be opened.
    static func open(_ url: URL) throws(InferenceModelError) -> ModelFile {
        guard let data = try? Data(contentsOf: url, options: .mappedIfSafe) else {
            throw InferenceModelError(
                file: url.lastPathComponent, problem: "The file cannot be opened at \(url.path).",
                remedy: InferenceModelError.reinstall)
        }
        return ModelFile(name: url.lastPathComponent, data: data)
    }

    /// Checks magic, version and checksum; throws ``InferenceModelError`` when the file is not the one it should be.
    ///
    /// - Parameters:
    ///   - header: the length of the header in bytes, the last eight bytes of its checksum field apart.
    ///   - checksumAt: where the checksum stands; it is XXH64 of what is before it, exclusive-or XXH64 of what is after
    ///     the header.
    func check(magic: StaticString, version: UInt32, header: Int, checksumAt: Int) throws(InferenceModelError) {
        let expected = magic.withUTF8Buffer { Array($0) }
        guard data.count >= header, data.starts(with: expected) else {
            throw refuse("This is not a file of the model: it does not start with \(magic).")
        }
        let found = number(8, as: UInt32.self)
        guard found == version else {
            throw refuse("The file has format \(found), and this release of Fairway reads format \(version).")
        }
        guard number(checksumAt, as: UInt64.self) == Self.checksum(data, header: header, checksumAt: checksumAt) else {
            throw refuse("The file is damaged or cut short: its checksum is wrong.")
        }
    }

    static func checksum(_ data: Data, header: Int, checksumAt: Int) -> UInt64 {
        data.withUnsafeBytes { bytes in
            BlockChecksum.of(UnsafeRawBufferPointer(rebasing: bytes[..<checksumAt]))
                ^ BlockChecksum.of(UnsafeRawBufferPointer(rebasing: bytes[header...]))
        }
    }

    /// A number at a byte offset that the caller has checked to be inside.
    func number<Number: FixedWidthInteger>(_ at: Int, as: Number.Type) -> Number {
        data.withUnsafeBytes { Number(littleEndian: $0.loadUnaligned(fromByteOffset: at, as: Number.self)) }
    }

    func refuse(_ problem: String) -> InferenceModelError {
        InferenceModelError(file: name, problem: problem, remedy: remedy)
    }

    var damaged: InferenceModelError { refuse("The file is damaged: its parts do not fit together.") }
}
