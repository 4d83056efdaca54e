/// Reads what `CompactWriter` wrote; nil past the end or where a count cannot be.
struct CompactReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { place == bytes.count }

    mutating func number() -> UInt32? {
        guard place + 4 <= bytes.count else { return nil }
        defer { place += 4 }
        return bytes.withUnsafeBytes { UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: UInt32.self)) }
    }

    mutating func numbers<Number: BitwiseCopyable>(_ type: Number.Type) -> [Number]? {
        guard let count = number() else { return nil }
        let size = Int(count) * MemoryLayout<Number>.stride
        guard size <= bytes.count - place else { return nil }
        defer { place += size }
        return [Number](unsafeUninitializedCapacity: Int(count)) { buffer, filled in
            bytes.withUnsafeBytes { source in
                UnsafeMutableRawBufferPointer(buffer).copyMemory(from: .init(rebasing: source[place..<(place + size)]))
            }
            filled = Int(count)
        }
    }

    mutating func texts() -> [String]? {
        guard let lengths = numbers(UInt32.self) else { return nil }
        var texts: [String] = []
        texts.reserveCapacity(lengths.count)
        for length in lengths {
            guard Int(length) <= bytes.count - place else { return nil }
            texts.append(String(decoding: bytes[place..<(place + Int(length))], as: UTF8.self))
            place += Int(length)
        }
        return texts
    }

    mutating func lists() -> [[Int32]]? {
        guard let lengths = numbers(UInt32.self), let values = numbers(Int32.self) else { return nil }
        var lists: [[Int32]] = []
        var start = 0
        for length in lengths {
            guard Int(length) <= values.count - start else { return nil }
            lists.append(Array(values[start..<(start + Int(length))]))
            start += Int(length)
        }
        return start == values.count ? lists : nil
    }
}
