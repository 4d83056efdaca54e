public import Foundation

/// The table of word vectors, `words.bin`: for each of some 34,000 words a direction and a weight.
///
/// Mapped, so that opening costs the check of its bytes only. A word it does not have is looked up by its stem. The
/// format stands in `Taxonomy/model/training/README.md`.
public struct WordVectorTable: Sendable {
    /// How many numbers a vector has; a multiple of 16.
    public let dimensions: Int
    /// How many words have a vector of their own.
    public let wordCount: Int
    /// The checksum that the file carries; what was made with the table is good only for a table of the same.
    public let checksum: UInt64

    private static let headerSize = 64
    private static let checksumAt = 56

    private let file: ModelFile
    private let slotsAt: Int
    private let keysAt: Int
    private let rowsAt: Int
    private let vectorsAt: Int
    private let mask: Int
    /// scale × weight of each word.
    private let factors: [Float]

    /// Maps and checks the table.
    ///
    /// - Throws: ``InferenceModelError`` when it cannot be opened, is of another format, or is damaged.
    public init(url: URL) throws(InferenceModelError) { try self.init(file: try ModelFile.open(url)) }

    /// Checks a table held in memory.
    public init(data: Data, name: String = "words.bin") throws(InferenceModelError) {
        try self.init(file: ModelFile(name: name, data: Data(data)))
    }

    private init(file: ModelFile) throws(InferenceModelError) {
        try file.check(magic: "FWWORDS1", version: 1, header: Self.headerSize, checksumAt: Self.checksumAt)
        func field(_ place: Int) -> Int { Int(file.number(12 + 4 * place, as: UInt32.self)) }
        let dimensions = field(0)
        let words = field(1)
        let keys = field(2)
        let slots = field(3)
        guard dimensions >= 16, dimensions <= 1_024, dimensions % 16 == 0, words >= 1, words <= 1 << 24, keys >= 1,
            keys <= 1 << 26, slots > keys, slots <= 1 << 28, slots & (slots - 1) == 0
        else { throw file.damaged }
        let lengths = [slots * 4, keys * 8, keys * 4, words * 4, words * 4, words * dimensions]
        var end = Self.headerSize
        for (place, length) in lengths.enumerated() {
            let offset = field(4 + place)
            guard offset >= end, offset % 64 == 0, offset <= file.data.count, length <= file.data.count - offset else {
                throw file.damaged
            }
            end = offset + length
        }
        self.file = file
        self.dimensions = dimensions
        wordCount = words
        checksum = file.number(Self.checksumAt, as: UInt64.self)
        slotsAt = field(4)
        keysAt = field(5)
        rowsAt = field(6)
        vectorsAt = field(9)
        mask = slots - 1
        let scaleAt = field(7)
        let weightAt = field(8)
        let (slotsAt, rowsAt) = (slotsAt, rowsAt)
        // A checksum tells damage, not malice: every number that points somewhere is looked at once.
        let factors: [Float]? = file.data.withUnsafeBytes { bytes in
            for slot in 0..<slots {
                let value = bytes.loadUnaligned(fromByteOffset: slotsAt + 4 * slot, as: UInt32.self).littleEndian
                guard value <= UInt32(keys) else { return nil }
            }
            for key in 0..<keys {
                let row = bytes.loadUnaligned(fromByteOffset: rowsAt + 4 * key, as: UInt32.self).littleEndian
                guard row < UInt32(words) else { return nil }
            }
            var factors: [Float] = []
            factors.reserveCapacity(words)
            for word in 0..<words {
                let scale = Float(
                    bitPattern: bytes.loadUnaligned(fromByteOffset: scaleAt + 4 * word, as: UInt32.self).littleEndian)
                let weight = Float(
                    bitPattern: bytes.loadUnaligned(fromByteOffset: weightAt + 4 * word, as: UInt32.self).littleEndian)
                guard (scale * weight).isFinite else { return nil }
                factors.append(scale * weight)
            }
            return factors
        }
        guard let factors else { throw file.damaged }
        self.factors = factors
    }

    /// Gives a face to the mapped bytes that is quick and checked, good only inside the closure.
    func withFace<Result>(_ body: (Face) throws -> Result) rethrows -> Result {
        try file.data.withUnsafeBytes { bytes in
            try factors.withUnsafeBufferPointer { factors in
                try body(
                    Face(
                        bytes: bytes, factors: factors, dimensions: dimensions, slotsAt: slotsAt, keysAt: keysAt,
                        rowsAt: rowsAt, vectorsAt: vectorsAt, mask: mask))
            }
        }
    }

    /// The row of a word written in small letters, also by its stem; nil when the table knows neither.
    func row(of word: String) -> Int? {
        let letters = Array(word.utf8)
        return withFace { face in
            letters.withUnsafeBufferPointer { word in
                var scratch = [UInt8](repeating: 0, count: word.count)
                let stem = scratch.withUnsafeMutableBufferPointer { WordStem.stem(word, into: $0) }
                let row = scratch.withUnsafeBufferPointer { letters in
                    face.row(
                        WordHash.of64(word),
                        stem: WordHash.of64(
                            UnsafeBufferPointer(rebasing: letters[..<stem]), from: WordHash.stemStart))
                }
                return row < 0 ? nil : Int(row)
            }
        }
    }
}

extension WordVectorTable {
    /// The mapped bytes while they are sure to stay. Every row it gives out is inside.
    struct Face {
        fileprivate let bytes: UnsafeRawBufferPointer
        fileprivate let factors: UnsafeBufferPointer<Float>
        let dimensions: Int
        fileprivate let slotsAt: Int
        fileprivate let keysAt: Int
        fileprivate let rowsAt: Int
        fileprivate let vectorsAt: Int
        fileprivate let mask: Int

        /// The row of a word by the hash of itself, else by the hash of `~` and its stem; -1 for none.
        @inline(__always)
        func row(_ word: UInt64, stem: UInt64) -> Int32 {
            let row = find(word)
            return row >= 0 ? row : find(stem)
        }

        private func find(_ key: UInt64) -> Int32 {
            var place = Int(truncatingIfNeeded: key ^ key >> 32) & mask
            // There are fewer keys than slots in a sound table; a full one of equal checksum must not hang the program.
            for _ in 0...mask {
                let slot = bytes.loadUnaligned(fromByteOffset: slotsAt + 4 * place, as: UInt32.self).littleEndian
                if slot == 0 { return -1 }
                let number = Int(slot) - 1
                if bytes.loadUnaligned(fromByteOffset: keysAt + 8 * number, as: UInt64.self).littleEndian == key {
                    return Int32(
                        bitPattern: bytes.loadUnaligned(fromByteOffset: rowsAt + 4 * number, as: UInt32.self)
                            .littleEndian)
                }
                place = (place + 1) & mask
            }
            return -1
        }

        /// Adds a word's vector times its weight.
        @inline(__always)
        func add(_ row: Int32, to sum: UnsafeMutablePointer<Float>) { add(row, times: 1, to: sum) }

        /// Adds a multiple of a word's vector times its weight.
        @inline(__always)
        func add(_ row: Int32, times share: Float, to sum: UnsafeMutablePointer<Float>) {
            let factor = factors[Int(row)] * share
            let start = vectorsAt + Int(row) * dimensions
            guard start + dimensions <= bytes.count, let base = bytes.baseAddress else { return }
            let vector = (base + start).assumingMemoryBound(to: Int8.self)
            for place in 0..<dimensions { sum[place] += factor * Float(vector[place]) }
        }
    }

    /// Turns a sum into a vector of unit length; a sum of nothing stays zero.
    @inline(__always)
    static func normalise(_ sum: UnsafeMutablePointer<Float>, _ count: Int) {
        var square: Float = 0
        for place in 0..<count { square += sum[place] * sum[place] }
        guard square > 0 else { return }
        let factor = 1 / square.squareRoot()
        for place in 0..<count { sum[place] *= factor }
    }
}
