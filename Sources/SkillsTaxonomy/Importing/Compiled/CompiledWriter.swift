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

    /// The whole file. It is built in place, for it may be large.
    mutating func file() -> Data {
        add(.stringBytes, strings)
        add(.stringEnds, ends)
        sections.sort { $0.section.rawValue < $1.section.rawValue }
        var file = Data()
        func append<Number: FixedWidthInteger>(_ value: Number) {
            withUnsafeBytes(of: value.littleEndian) { file.append(contentsOf: $0) }
        }
        let starts = sections.reduce(into: [CompiledFormat.headerSize + CompiledFormat.rowSize * sections.count]) {
            $0.append($0[$0.count - 1] + ($1.bytes.count + 7) / 8 * 8)
        }
        file.reserveCapacity(starts[sections.count])
        file.append(contentsOf: CompiledFormat.magic)
        append(CompiledFormat.version)
        append(UInt32(sections.count))
        append(UInt64(starts[sections.count]))
        append(UInt64(0))
        for (place, section) in sections.enumerated() {
            append(section.section.rawValue)
            append(UInt32(section.size))
            append(UInt64(starts[place]))
            append(UInt64(section.bytes.count))
        }
        for place in sections.indices {
            file.append(contentsOf: sections[place].bytes)
            sections[place].bytes = []
            file.append(contentsOf: repeatElement(0, count: starts[place + 1] - file.count))
        }
        let checksum = file.withUnsafeBytes { bytes in
            BlockChecksum.of(UnsafeRawBufferPointer(rebasing: bytes[CompiledFormat.headerSize...]))
        }
        withUnsafeBytes(of: checksum.littleEndian) {
            file.replaceSubrange(CompiledFormat.headerSize - 8..<CompiledFormat.headerSize, with: $0)
        }
        return file
    }
}
