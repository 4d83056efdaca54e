import Foundation

#if canImport(CZlib)
    import CZlib
#endif

/// The bytes of a file, unpacked when it is a gzip file.
enum PackedFile {
    /// More than any official release unpacks to; a small file that unpacks to more is no release.
    static let largest = 1 << 30

    /// Reads a file whole; throws ``TaxonomyError`` when it cannot be read, is an archive, or is damaged.
    static func bytes(of url: URL) throws(TaxonomyError) -> Data {
        let name = url.lastPathComponent
        guard let data = try? Data(contentsOf: url, options: .mappedIfSafe) else {
            throw TaxonomyError(
                file: name, line: nil, what: "The file cannot be opened at \(url.path).",
                remedy: "Check that it is there and may be read.")
        }
        let start = Array(data.prefix(4))
        if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            throw TaxonomyError(
                file: name, line: nil, what: "This is a zip archive or an Excel workbook, not a table.",
                remedy: "Unpack the archive and give its folder; save a workbook as CSV.")
        }
        if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
            throw TaxonomyError(file: name, line: nil, what: "The file is in UTF-16.", remedy: "Save it as UTF-8.")
        }
        guard start.starts(with: [0x1F, 0x8B]) else { return data }
        return try unpacked(url)
    }

    #if canImport(CZlib)
        private static func unpacked(_ url: URL) throws(TaxonomyError) -> Data {
            let name = url.lastPathComponent
            let damaged = TaxonomyError(
                file: name, line: nil, what: "The file is packed with gzip and cannot be unpacked to its end.",
                remedy: "Download it again; the copy is damaged or cut short.")
            guard let handle = gzopen(url.path, "rb") else { throw damaged }
            defer { gzclose_r(handle) }
            gzbuffer(handle, 1 << 18)
            var data = Data()
            var chunk = [UInt8](repeating: 0, count: 1 << 18)
            while true {
                let count = chunk.withUnsafeMutableBytes { gzread(handle, $0.baseAddress, UInt32($0.count)) }
                guard count >= 0 else { throw damaged }
                if count == 0 { break }
                data.append(contentsOf: chunk[..<Int(count)])
                guard data.count <= largest else {
                    throw TaxonomyError(
                        file: name, line: nil, what: "The file unpacks to more than 1 GB.",
                        remedy: "Give the file of the official release.")
                }
            }
            // A file cut short ends without an error from reading, and says so only here.
            var state: Int32 = Z_OK
            _ = gzerror(handle, &state)
            guard state == Z_OK || state == Z_STREAM_END else { throw damaged }
            return data
        }
    #else
        private static func unpacked(_ url: URL) throws(TaxonomyError) -> Data {
            throw TaxonomyError(
                file: url.lastPathComponent, line: nil,
                what: "The file is packed with gzip, and this build of Fairway cannot unpack it.",
                remedy: "Unpack it with gunzip and give the unpacked file.")
        }
    #endif
}
