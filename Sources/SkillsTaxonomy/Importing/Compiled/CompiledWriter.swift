import Foundation

/// Gathers the sections of a compiled taxonomy and puts them into one file; the same sections give the same bytes.
struct CompiledWriter {
    private var sections: [(section: CompiledFormat.Section, size: Int, bytes: [UInt8])] = []
    private var numbers: [String: UInt32] = [:]
    private var strings: [UInt8] = []
    private var ends: [UInt32] = []

    /// The number of a string; equal strings have one number.
    mutating func string(_ text: String) -> UInt32 {
        if let number = numbers[text] { return number }
        let number = UInt32(ends.count)
        numbers[text] = number
        strings.append(contentsOf: text.utf8)
        ends.append(UInt32(strings.count))
        return number
    }

    mutating func add<Number: FixedWidthInteger>(_ section: CompiledFormat.Section, _ values: [Number]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(values.count * MemoryLayout<Number>.size)
        for value in values { withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) } }
        sections.append((section, MemoryLayout<Number>.size, bytes))
    }

    mutating func add(_ section: CompiledFormat.Section, texts: [String]) { add(section, texts.map { string($0) }) }

    /// Lists of texts one after another, and where each list ends.
    mutating func add(_ ends: CompiledFormat.Section, _ section: CompiledFormat.Section, lists: [[String]]) {
        add(ends, Self.ends(lists))
        add(section, texts: lists.flatMap { $0 })
    }

    static func ends(_ lists: [some Collection]) -> [UInt32] {
        var total: UInt32 = 0
        return lists.map { list in
            total += UInt32(list.count)
            return total
        }
    }

    /// The whole file.
    mutating func file() -> Data {
        add(.stringBytes, strings)
        add(.stringEnds, ends)
        sections.sort { $0.section.rawValue < $1.section.rawValue }
        var table: [UInt8] = []
        var body: [UInt8] = []
        let bodyStart = CompiledFormat.headerSize + CompiledFormat.rowSize * sections.count
        func append<Number: FixedWidthInteger>(_ value: Number, to bytes: inout [UInt8]) {
            withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
        }
        for (section, size, bytes) in sections {
            append(section.rawValue, to: &table)
            append(UInt32(size), to: &table)
            append(UInt64(bodyStart + body.count), to: &table)
            append(UInt64(bytes.count), to: &table)
            body.append(contentsOf: bytes)
            while body.count % 8 != 0 { body.append(0) }
        }
        let checksum = (table + body).withUnsafeBytes { BlockChecksum.of($0) }
        var header = CompiledFormat.magic
        append(CompiledFormat.version, to: &header)
        append(UInt32(sections.count), to: &header)
        append(UInt64(bodyStart + body.count), to: &header)
        append(checksum, to: &header)
        return Data(header + table + body)
    }
}
