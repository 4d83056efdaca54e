import Foundation

/// Packs bytes into a gzip file without pressing them: stored blocks, so that tests need no compressor.
enum Gzip {
    static func stored(_ data: Data) -> Data {
        var file = Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255])
        var rest = data[...]
        repeat {
            let block = rest.prefix(65_535)
            rest = rest.dropFirst(block.count)
            file.append(rest.isEmpty ? 1 : 0)
            append(UInt16(block.count), to: &file)
            append(~UInt16(block.count), to: &file)
            file.append(block)
        } while !rest.isEmpty
        append(checksum(data), to: &file)
        append(UInt32(truncatingIfNeeded: data.count), to: &file)
        return file
    }

    private static func append(_ number: some FixedWidthInteger, to data: inout Data) {
        withUnsafeBytes(of: number.littleEndian) { data.append(contentsOf: $0) }
    }

    /// CRC-32 as RFC 1952 has it.
    private static func checksum(_ data: Data) -> UInt32 {
        var value: UInt32 = 0xFFFF_FFFF
        for byte in data {
            value ^= UInt32(byte)
            for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        }
        return ~value
    }
}
