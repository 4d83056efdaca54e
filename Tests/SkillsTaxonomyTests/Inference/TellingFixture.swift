import Foundation

@testable import SkillsTaxonomy

/// Writes small models of tellings, so that what the program does with one is tested whatever the shipped one has learnt.
struct TellingFixture {
    var skills: [String]
    /// By stem or pair of stems: the number of a skill, and what the words say for it.
    var features: [(words: String, weights: [(skill: UInt8, value: Int8)])]
    var leastScore: Float = 1

    /// The sealed file.
    func file() -> Data {
        let slotCount = 64
        var slots = [UInt32](repeating: 0, count: slotCount)
        var (keys, squares, starts, weights) = ([UInt64](), [UInt16](), [UInt32](), [UInt8]())
        starts.append(0)
        for (number, feature) in features.enumerated() {
            let key = WordHash.of64(feature.words.utf8)
            var place = Int(truncatingIfNeeded: key ^ key >> 32) & (slotCount - 1)
            while slots[place] != 0 { place = (place + 1) & (slotCount - 1) }
            slots[place] = UInt32(number + 1)
            keys.append(key)
            squares.append(256)
            for weight in feature.weights { weights += [weight.skill, UInt8(bitPattern: weight.value)] }
            starts.append(UInt32(weights.count / 2))
        }
        let names = Array(skills.joined(separator: "\n").utf8)
        let biases = [UInt32](repeating: Float(0).bitPattern, count: skills.count)
        let sections = [
            Self.bytes(slots), Self.bytes(keys), Self.bytes(squares), Self.bytes(starts), weights,
            Self.bytes(biases), names,
        ]
        var body: [UInt8] = []
        var offsets: [UInt32] = []
        for section in sections {
            offsets.append(UInt32(128 + body.count))
            body += section
            body += [UInt8](repeating: 0, count: (64 - body.count % 64) % 64)
        }
        var head = Array("FWTELLS1".utf8)
        head += Self.bytes(
            [1, UInt32(features.count), UInt32(slotCount), UInt32(skills.count), starts[starts.count - 1]] + offsets
                + [UInt32(names.count)] + [Float(0.1), 0.5, 0.5, leastScore].map(\.bitPattern) + [0])
        head += [UInt8](repeating: 0, count: 128 - head.count)
        return Self.sealed(Data(head + body))
    }

    /// The same bytes with the checksum that belongs to them.
    static func sealed(_ data: Data) -> Data {
        var data = data
        let checksum = ModelFile.checksum(data, header: 128, checksumAt: 120)
        data.replaceSubrange(120..<128, with: bytes([checksum]))
        return data
    }

    private static func bytes(_ numbers: [some FixedWidthInteger]) -> [UInt8] {
        numbers.flatMap { number in withUnsafeBytes(of: number.littleEndian) { Array($0) } }
    }
}
