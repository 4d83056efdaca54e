public import Foundation

extension ConceptIndex {
    private static let magic: StaticString = "FWINDEX1"
    private static let remedy = "Import the taxonomy again with `fairway taxonomy import`."
    private static let headerSize = 64
    private static let checksumAt = 56

    /// The index as bytes, for keeping beside a compiled taxonomy; the same index and stamp give the same bytes.
    ///
    /// - Parameter stamp: names what the index was made from, such as the taxonomy's version; at most 20 bytes count.
    public func file(stamp: String) -> Data {
        var data = Data(Self.magic.withUTF8Buffer { Array($0) })
        func append<Number: FixedWidthInteger>(_ value: Number) {
            withUnsafeBytes(of: value.littleEndian) { data.append(contentsOf: $0) }
        }
        append(UInt32(1))
        append(UInt32(dimensions))
        append(UInt32(count))
        append(UInt32(stemKeys.count))
        append(UInt32(nameConcepts.count))
        append(UInt32(postingNames.count))
        append(wordsChecksum)
        append(Self.stampHash(stamp))
        append(UInt64(0))
        append(UInt64(0))
        for key in stemKeys { append(key) }
        for value in idf { append(value.bitPattern) }
        for value in nameConcepts { append(value) }
        for value in postingStarts { append(value) }
        for value in postingNames { append(value) }
        for value in postingWeights { append(value.bitPattern) }
        for value in vectors { append(value) }
        let checksum = ModelFile.checksum(data, header: Self.headerSize, checksumAt: Self.checksumAt)
        withUnsafeBytes(of: checksum.littleEndian) {
            data.replaceSubrange(Self.checksumAt..<Self.headerSize, with: $0)
        }
        return data
    }

    private static func stampHash(_ stamp: String) -> UInt64 { WordHash.of64(stamp.utf8) }

    /// Reads an index that was kept.
    ///
    /// - Throws: ``InferenceModelError`` when the bytes are damaged, or were made from another taxonomy or other words.
    public init(
        data: Data, stamp: String, words: WordVectorTable, name: String = "the index of concepts"
    ) throws(InferenceModelError) {
        let file = ModelFile(name: name, data: Data(data), remedy: Self.remedy)
        try file.check(magic: Self.magic, version: 1, header: Self.headerSize, checksumAt: Self.checksumAt)
        func field(_ place: Int) -> Int { Int(file.number(12 + 4 * place, as: UInt32.self)) }
        let (dimensions, count, stems, names, postings) = (field(0), field(1), field(2), field(3), field(4))
        guard file.number(32, as: UInt64.self) == words.checksum, dimensions == words.dimensions,
            file.number(40, as: UInt64.self) == Self.stampHash(stamp)
        else {
            throw InferenceModelError(
                file: name, problem: "It was made from another taxonomy or with other word vectors.",
                remedy: Self.remedy)
        }
        let lengths = [
            stems * 8, stems * 4, names * 4, (stems + 1) * 4, postings * 4, postings * 4, count * dimensions,
        ]
        guard file.data.count == lengths.reduce(Self.headerSize, +) else { throw file.damaged }
        var at = Self.headerSize
        func numbers<Number: FixedWidthInteger>(_ place: Int, _: Number.Type) -> [Number] {
            let size = MemoryLayout<Number>.size
            let start = at
            at += lengths[place]
            return file.data.withUnsafeBytes { bytes in
                (0..<lengths[place] / size).map {
                    Number(littleEndian: bytes.loadUnaligned(fromByteOffset: start + $0 * size, as: Number.self))
                }
            }
        }
        let stemKeys = numbers(0, UInt64.self)
        let idf = numbers(1, UInt32.self).map { Float(bitPattern: $0) }
        let nameConcepts = numbers(2, UInt32.self)
        let postingStarts = numbers(3, UInt32.self)
        let postingNames = numbers(4, UInt32.self)
        let postingWeights = numbers(5, UInt32.self).map { Float(bitPattern: $0) }
        let vectors = numbers(6, Int8.self)
        guard nameConcepts.allSatisfy({ Int($0) < count }), postingNames.allSatisfy({ Int($0) < names }),
            postingStarts.first == 0, Int(postingStarts[stems]) == postings,
            zip(postingStarts, postingStarts.dropFirst()).allSatisfy({ $0 <= $1 }),
            // No product of the two may vanish: a name of no weight would count as not touched yet.
            idf.allSatisfy({ $0 >= 0.5 && $0 <= 100 }), postingWeights.allSatisfy({ $0 >= 1e-6 && $0 <= 2 })
        else { throw file.damaged }
        self.init(
            count: count, dimensions: dimensions, wordsChecksum: words.checksum, vectors: vectors, stemKeys: stemKeys,
            idf: idf, nameConcepts: nameConcepts, postingStarts: postingStarts,
            postingNames: postingNames, postingWeights: postingWeights)
    }
}
