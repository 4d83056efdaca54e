/// Writes numbers and arrays one after another, as they lie in the memory of a little-endian machine.
struct CompactWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ number: UInt32) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func write<Number: BitwiseCopyable>(_ numbers: [Number]) {
        write(UInt32(numbers.count))
        numbers.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }

    mutating func write(_ texts: [String]) {
        write(texts.map { UInt32($0.utf8.count) })
        for text in texts { bytes.append(contentsOf: text.utf8) }
    }

    mutating func write(_ lists: [[Int32]]) {
        write(lists.map { UInt32($0.count) })
        write(lists.flatMap { $0 })
    }
}
