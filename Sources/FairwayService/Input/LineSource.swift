public import Foundation

/// Where lines come from.
public enum LineSource: Sendable {
    case file(URL)
    /// Bytes already in memory, such as the body of a request.
    case data(Data)
    case standardInput
    /// Input whose beginning has been looked at already: those bytes, then what is still to come.
    case begun(Data, FileHandle)

    /// All the bytes, up to a limit.
    ///
    /// - Throws: `FairwayError`: `inputMissing` when there is no such file, `tooLarge` past the limit.
    public func read(limit: Int, name: String) throws(FairwayError) -> Data {
        var data = Data()
        try chunks { chunk throws(FairwayError) in
            data.append(chunk)
            guard data.count <= limit else {
                throw FairwayError(
                    .tooLarge, "\(name) is larger than \(limit / 1024 / 1024) MB.", remedy: "Send less at once.")
            }
        }
        return data
    }

    /// Calls `body` for each line that is not blank, with its number from 1 and without its line end.
    ///
    /// A line longer than a JSON document may be comes as nil; memory stays bounded.
    ///
    /// - Parameter beforeWaiting: called when the lines that have come are given and more bytes must be waited for.
    func lines(
        beforeWaiting: () throws(FairwayError) -> Void = {},
        _ body: (_ number: Int, _ line: Data?) throws(FairwayError) -> Void
    ) throws(FairwayError) {
        var line = Data()
        var number = 1
        var isTooLong = false
        func finish() throws(FairwayError) {
            if line.last == UInt8(ascii: "\r") { line.removeLast() }
            if isTooLong {
                try body(number, nil)
            } else if line.contains(where: { $0 > 0x20 }) {
                try body(number, number == 1 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? Data(line.dropFirst(3)) : line)
            }
            line = Data()
            isTooLong = false
            number += 1
        }
        try chunks { chunk throws(FairwayError) in
            var rest = chunk[...]
            while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                if !isTooLong { line.append(rest[..<end]) }
                rest = rest[(end + 1)...]
                try finish()
            }
            if !isTooLong { line.append(rest) }
            if line.count > IncomingText.documentLimit {
                isTooLong = true
                line = Data()
            }
            try beforeWaiting()
        }
        if !line.isEmpty || isTooLong { try finish() }
        try beforeWaiting()
    }

    /// The bytes up to the end of the first line with something on it (the whole input when it is shorter), and a source
    /// that still starts with them.
    ///
    /// - Parameter limit: bytes after which the look ends without a line end.
    func peeked(untilLineOf limit: Int) throws(FairwayError) -> (start: Data, source: LineSource) {
        if case .data(let data) = self { return (data, self) }
        let handle = try handle()
        var start = Data()
        while start.count < limit, let chunk = try Self.chunk(of: handle) {
            start.append(chunk)
            let text = start.drop { $0 <= 0x20 }
            if text.contains(UInt8(ascii: "\n")) { break }
        }
        return (start, .begun(start, handle))
    }

    private static let chunkSize = 1 << 18

    /// Calls `body` with the bytes as they come, a part at a time.
    func chunks(_ body: (Data) throws(FairwayError) -> Void) throws(FairwayError) {
        switch self {
        case .data(let data): return try body(data)
        case .begun(let start, _): try body(start)
        case .file, .standardInput: break
        }
        let handle = try handle()
        while let chunk = try Self.chunk(of: handle) { try body(chunk) }
    }

    /// The open input.
    private func handle() throws(FairwayError) -> FileHandle {
        switch self {
        case .data: return .nullDevice
        case .begun(_, let handle): return handle
        case .standardInput: return .standardInput
        case .file(let url):
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
                throw FairwayError(
                    .inputMissing, "There is no file \(url.relativePath).", remedy: "Check the name and the folder.")
            }
            guard !isFolder.boolValue, let opened = try? FileHandle(forReadingFrom: url) else {
                throw FairwayError(
                    .inputMissing, "The file \(url.relativePath) cannot be read.",
                    remedy: "Check that it is a file and that you may read it.")
            }
            return opened
        }
    }

    /// The next bytes, as many as there are just now; nil at the end.
    private static func chunk(of handle: FileHandle) throws(FairwayError) -> Data? {
        var data = Data(count: chunkSize)
        // Not FileHandle's own reading, which waits until all that was asked for is there: a line that has come through
        // a pipe is to be answered before the next one is sent.
        while true {
            let count = data.withUnsafeMutableBytes { readNow(handle.fileDescriptor, $0) }
            if count >= 0 { return count == 0 ? nil : data.prefix(count) }
            guard errno == EINTR else {
                throw FairwayError(.inputMissing, "Reading the input failed.", remedy: "Check the disk and try again.")
            }
        }
    }
}

/// read(2), which `LineSource.read` hides.
private func readNow(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    read(descriptor, buffer.baseAddress, buffer.count)
}
