import Foundation
import Testing

@testable import Storage

@Suite("Packed numbers")
struct PackedNumbersTests {
    @Test("columns come back as they were, whatever the sign and the size of their numbers")
    func roundTrip() throws {
        let columns: [[Int32]] = [
            [0, 0, 0, 0], [1, -1, 127, -128], [1_000_000, 0, 571_429, 3], [.max, .min, 0, -1],
        ]
        #expect(try PackedNumbers.unpacked(PackedNumbers.packed(columns)) == columns)
        #expect(try PackedNumbers.unpacked(PackedNumbers.packed([])) == [])
        #expect(try PackedNumbers.unpacked(PackedNumbers.packed([[], []])) == [[], []])
    }

    @Test("points of ten thousand vacancies take less than three bytes a number, and a column of zeros next to none")
    func size() throws {
        let points = (0..<10_000).map { Int32($0 * 7_919 % 1_000) * 571 }
        let zeros = [Int32](repeating: 0, count: 10_000)
        #expect(try PackedNumbers.packed([points, zeros]).count < 30_000)
        #expect(try PackedNumbers.packed([zeros, zeros, zeros]).count < 20)
    }

    @Test("bytes cut short, changed or of a later version are refused, and ask for no memory")
    func damaged() throws {
        let packed = try PackedNumbers.packed([(0..<500).map { Int32($0 * 31) }])
        for length in 0..<packed.count {
            #expect(throws: PackedNumbers.Damaged.self) { try PackedNumbers.unpacked(packed.prefix(length)) }
        }
        var later = packed
        later[later.startIndex] = 2
        #expect(throws: PackedNumbers.Damaged.self) { try PackedNumbers.unpacked(later) }
        let endless = Data([1, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 1, 4, 0])
        #expect(throws: PackedNumbers.Damaged.self) { try PackedNumbers.unpacked(endless) }
    }

    @Test("columns of different lengths are refused")
    func uneven() {
        #expect(throws: PackedNumbers.Damaged.self) { try PackedNumbers.packed([[1], [1, 2]]) }
    }
}
