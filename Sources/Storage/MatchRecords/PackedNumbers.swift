import CZlib
import Foundation

/// Columns of whole numbers as a few bytes.
///
/// Each column takes as many bytes a number as its largest needs, none when all are 0, and zlib packs what repeats. The
/// first byte is the version of this format, so that a later one can read it.
enum PackedNumbers {
    private static let version: UInt8 = 1
    /// More bytes than any pool takes unpacked; a damaged length must not ask for all memory.
    private static let largest = 1 << 28

    /// What is wrong with bytes that cannot be unpacked.
    struct Damaged: Error {}

    /// Packs columns of one length.
    static func packed(_ columns: [[Int32]]) throws(Damaged) -> Data {
        let rows = columns.first?.count ?? 0
        guard columns.count <= 255, columns.allSatisfy({ $0.count == rows }) else { throw Damaged() }
        let widths = columns.map(width)
        var bytes = [UInt8](repeating: 0, count: widths.reduce(0, +) * rows)
        bytes.withUnsafeMutableBufferPointer { bytes in
            var place = 0
            for (column, width) in zip(columns, widths) where width > 0 {
                column.withUnsafeBufferPointer { column in
                    for row in 0..<rows {
                        var rest = folded(column[row])
                        for _ in 0..<width {
                            bytes[place] = UInt8(truncatingIfNeeded: rest)
                            rest >>= 8
                            place += 1
                        }
                    }
                }
            }
        }
        var data = Data([version])
        append(UInt64(rows), to: &data)
        data.append(UInt8(columns.count))
        data.append(contentsOf: widths.map { UInt8($0) })
        data.append(try deflated(bytes))
        return data
    }

    /// The columns that were packed.
    static func unpacked(_ data: Data) throws(Damaged) -> [[Int32]] {
        let bytes = [UInt8](data)
        var place = 1
        guard bytes.first == version, let length = number(bytes, &place), length <= largest, place < bytes.count
        else { throw Damaged() }
        let rows = Int(length)
        let start = place + 1
        let end = start + Int(bytes[place])
        guard end <= bytes.count else { throw Damaged() }
        let widths = bytes[start..<end].map { Int($0) }
        let total = widths.reduce(0, +)
        guard widths.allSatisfy({ $0 <= 4 }), total * rows <= largest, rows * widths.count <= largest else {
            throw Damaged()
        }
        let unpacked = try inflated(bytes[end...], length: total * rows)
        var columns: [[Int32]] = []
        var next = 0
        for width in widths {
            guard width > 0 else {
                columns.append([Int32](repeating: 0, count: rows))
                continue
            }
            columns.append(
                [Int32](unsafeUninitializedCapacity: rows) { column, filled in
                    unpacked.withUnsafeBufferPointer { bytes in
                        for row in 0..<rows {
                            var number: UInt32 = 0
                            for byte in 0..<width { number |= UInt32(bytes[next + byte]) << UInt32(8 * byte) }
                            next += width
                            column[row] = Int32(bitPattern: number >> 1) ^ -Int32(bitPattern: number & 1)
                        }
                    }
                    filled = rows
                })
        }
        return columns
    }

    /// Small numbers of either sign as small numbers without one: the sign goes to the lowest bit.
    private static func folded(_ number: Int32) -> UInt32 { UInt32(bitPattern: (number << 1) ^ (number >> 31)) }

    private static func width(_ column: [Int32]) -> Int {
        let all = column.reduce(UInt32(0)) { $0 | folded($1) }
        return (UInt32.bitWidth - all.leadingZeroBitCount + 7) / 8
    }

    // MARK: Bytes

    private static func append(_ number: UInt64, to data: inout Data) {
        var rest = number
        while rest >= 0x80 {
            data.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        data.append(UInt8(rest))
    }

    private static func number(_ bytes: [UInt8], _ place: inout Int) -> UInt64? {
        var number: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 63, by: 7) {
            guard place < bytes.count else { return nil }
            let byte = bytes[place]
            place += 1
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return number }
        }
        return nil
    }

    private static func deflated(_ bytes: [UInt8]) throws(Damaged) -> Data {
        var length = compressBound(UInt(bytes.count))
        var packed = [UInt8](repeating: 0, count: Int(length))
        guard compress2(&packed, &length, bytes, UInt(bytes.count), 6) == Z_OK else { throw Damaged() }
        return Data(packed[..<Int(length)])
    }

    private static func inflated(_ bytes: ArraySlice<UInt8>, length: Int) throws(Damaged) -> [UInt8] {
        var unpacked = [UInt8](repeating: 0, count: length)
        var filled = UInt(length)
        let state = bytes.withUnsafeBufferPointer { packed in
            uncompress(&unpacked, &filled, packed.baseAddress, UInt(packed.count))
        }
        guard state == Z_OK, filled == UInt(length) else { throw Damaged() }
        return unpacked
    }
}
