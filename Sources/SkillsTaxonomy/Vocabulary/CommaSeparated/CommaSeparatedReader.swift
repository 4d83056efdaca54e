import Foundation

/// The byte-by-byte reader behind ``CommaSeparatedFile``: one pass, one buffer, one record at a time.
struct CommaSeparatedReader {
    struct Record {
        let line: Int
        let cells: [String]
    }

    private enum State {
        case cellStart, bare, quoted, quoteInQuoted, broken
    }

    private let name: String
    private var handle: FileHandle?
    private var buffer: [UInt8]
    private var position = 0
    private var line = 1
    private var previousWasCarriageReturn = false

    private static let chunk = 1 << 18

    init(source: CommaSeparatedFile.Source, name: String) throws {
        self.name = name
        switch source {
        case .data(let data):
            buffer = [UInt8](data)
            handle = nil
        case .url(let url):
            do {
                handle = try FileHandle(forReadingFrom: url)
            } catch {
                throw CommaSeparatedError(
                    file: name, line: nil, what: "The file cannot be opened at \(url.path).",
                    remedy: "Check that it is there and may be read.")
            }
            buffer = []
        }
        refillIfNeeded()
        if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    private mutating func refillIfNeeded() {
        guard position >= buffer.count, let handle else { return }
        buffer = (try? handle.read(upToCount: Self.chunk)).flatMap { $0 }.map { [UInt8]($0) } ?? []
        position = 0
        if buffer.isEmpty {
            try? handle.close()
            self.handle = nil
        }
    }

    private mutating func nextByte() -> UInt8? {
        if position >= buffer.count {
            refillIfNeeded()
            if position >= buffer.count { return nil }
        }
        let byte = buffer[position]
        position += 1
        return byte
    }

    private func failure(_ line: Int, _ what: String, _ remedy: String) -> Result<Record, CommaSeparatedError> {
        .failure(CommaSeparatedError(file: name, line: line, what: what, remedy: remedy))
    }

    /// The next record, or nil at the end.
    mutating func nextRecord() -> Result<Record, CommaSeparatedError>? {
        var cells: [String] = []
        var cell: [UInt8] = []
        var state = State.cellStart
        var start = line
        var sawAnything = false
        var fault: (what: String, remedy: String)?

        func finish() -> Result<Record, CommaSeparatedError> {
            if let fault { return failure(start, fault.what, fault.remedy) }
            guard let text = String(validating: cell, as: UTF8.self) else {
                return failure(start, "The row is not valid UTF-8.", "Save the file as UTF-8.")
            }
            cells.append(text)
            return .success(Record(line: start, cells: cells))
        }

        while let byte = nextByte() {
            if byte == 0x0A, previousWasCarriageReturn {
                previousWasCarriageReturn = false
                if state != .quoted {
                    // The LF of a CRLF whose CR already ended the record.
                    if !sawAnything { continue }
                } else {
                    cell.append(byte)
                    continue
                }
            }
            previousWasCarriageReturn = byte == 0x0D
            let endsLine = byte == 0x0A || byte == 0x0D
            if endsLine { line += 1 }
            if !sawAnything {
                sawAnything = true
                start = endsLine ? line - 1 : line
            }
            switch state {
            case .quoted:
                if byte == 0x22 { state = .quoteInQuoted } else { cell.append(byte) }
                continue
            case .quoteInQuoted where byte == 0x22:
                cell.append(byte)
                state = .quoted
                continue
            default: break
            }
            if endsLine { return finish() }
            if byte == 0x2C {
                if fault == nil {
                    if let text = String(validating: cell, as: UTF8.self) {
                        cells.append(text)
                    } else {
                        fault = ("The row is not valid UTF-8.", "Save the file as UTF-8.")
                    }
                }
                cell.removeAll(keepingCapacity: true)
                state = .cellStart
                continue
            }
            switch state {
            case .cellStart where byte == 0x22: state = .quoted
            case .quoteInQuoted:
                fault = ("Text follows the closing quote of a cell.", "Double every quote inside a quoted cell.")
                state = .broken
            case .bare where byte == 0x22:
                fault = (
                    "A quote stands inside a cell that has no quotes round it.",
                    "Put quotes round the whole cell and double the ones inside."
                )
                state = .broken
            case .broken: break
            default:
                cell.append(byte)
                state = .bare
            }
        }
        guard sawAnything else { return nil }
        if state == .quoted, fault == nil {
            return failure(start, "A quoted cell is never closed.", "Add the missing quote.")
        }
        return finish()
    }
}
