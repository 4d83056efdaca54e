public import Foundation

/// The model that knows skills by how people tell of them, `tellings.bin`: for each word and each pair of neighbouring
/// words what they say for or against a skill, learnt from sentences that people labelled.
///
/// A logistic regression of each skill against the rest. The format stands in `Taxonomy/model/training/README.md`.
public struct TellingModel: Sendable {
    private static let headerSize = 128
    private static let checksumAt = 120

    /// The identifiers of its skills, in its own order.
    public let skills: [String]
    /// By skill: what is added to the weighed words.
    let biases: [Double]
    /// What a weight of one counts.
    let scale: Double
    /// A confidence is 1 / (1 + exp(-(slope × score + offset))).
    let slope: Double
    let offset: Double
    /// Lower scores show nothing.
    let leastScore: Double

    /// What a stem without weights adds to a sentence's length, squared, in units of 1/256.
    let unknownSquare: Int

    private let file: ModelFile
    private let slotsAt: Int
    private let keysAt: Int
    private let squaresAt: Int
    private let startsAt: Int
    private let weightsAt: Int
    private let mask: Int
    /// Most pairs of words are in no model: what is surely not in the table is not looked up.
    private let filter: StepFilter

    /// Maps and checks the model.
    ///
    /// - Throws: ``InferenceModelError`` when it cannot be opened, is of another format, or is damaged.
    public init(url: URL) throws(InferenceModelError) { try self.init(file: try ModelFile.open(url)) }

    /// Checks a model held in memory.
    public init(data: Data, name: String = "tellings.bin") throws(InferenceModelError) {
        try self.init(file: ModelFile(name: name, data: Data(data)))
    }

    private init(file: ModelFile) throws(InferenceModelError) {
        try file.check(magic: "FWTELLS1", version: 1, header: Self.headerSize, checksumAt: Self.checksumAt)
        func field(_ place: Int) -> Int { Int(file.number(12 + 4 * place, as: UInt32.self)) }
        let (features, slots, count, weights) = (field(0), field(1), field(2), field(3))
        guard features >= 1, features <= 1 << 24, slots > features, slots <= 1 << 26, slots & (slots - 1) == 0,
            count >= 1, count <= 256, weights <= 1 << 26
        else { throw file.damaged }
        let lengths = [slots * 4, features * 8, features * 2, (features + 1) * 4, weights * 2, count * 4, field(11)]
        var end = Self.headerSize
        for (place, length) in lengths.enumerated() {
            let offset = field(4 + place)
            guard offset >= end, offset % 64 == 0, offset <= file.data.count, length <= file.data.count - offset else {
                throw file.damaged
            }
            end = offset + length
        }
        func float(_ at: Int) -> Double { Double(Float(bitPattern: file.number(at, as: UInt32.self))) }
        let namesAt = field(10)
        let names = file.data.subdata(in: file.data.startIndex + namesAt..<file.data.startIndex + namesAt + field(11))
        skills = String(decoding: names, as: UTF8.self).split(separator: "\n").map(String.init)
        let biasesAt = field(9)
        biases = (0..<count).map { float(biasesAt + 4 * $0) }
        scale = float(60)
        slope = float(64)
        offset = float(68)
        leastScore = float(72)
        unknownSquare = field(16)
        slotsAt = field(4)
        keysAt = field(5)
        squaresAt = field(6)
        startsAt = field(7)
        weightsAt = field(8)
        mask = slots - 1
        self.file = file
        let keysAt = keysAt
        filter = StepFilter(
            (0..<features).lazy.map { file.number(keysAt + 8 * $0, as: UInt64.self) }, count: features)
        guard skills.count == count, (biases + [scale, slope, offset, leastScore]).allSatisfy(\.isFinite),
            pointsInside(features: features, slots: slots, weights: weights, skills: count)
        else { throw file.damaged }
    }

    /// A checksum tells damage, not malice: every number that points somewhere is looked at once.
    private func pointsInside(features: Int, slots: Int, weights: Int, skills: Int) -> Bool {
        withFace { face in
            var hasRoom = false
            for slot in 0..<slots {
                guard face.slot(slot) <= UInt32(features) else { return false }
                if face.slot(slot) == 0 { hasRoom = true }
            }
            var last: UInt32 = 0
            for feature in 0...features {
                guard face.start(feature) >= last else { return false }
                last = face.start(feature)
            }
            guard hasRoom, face.start(0) == 0, Int(last) == weights else { return false }
            for weight in 0..<weights where face.weight(weight).skill >= skills { return false }
            return true
        }
    }

    /// Gives the mapped bytes a face, good only inside the closure.
    func withFace<Result>(_ body: (Face) throws -> Result) rethrows -> Result {
        try file.data.withUnsafeBytes { bytes in
            try body(
                Face(
                    bytes: bytes, slotsAt: slotsAt, keysAt: keysAt, squaresAt: squaresAt, startsAt: startsAt,
                    weightsAt: weightsAt, mask: mask, filter: filter))
        }
    }

    /// How likely a skill of this score is shown, 0...1, to the hundredth.
    func confidence(_ score: Double) -> Double {
        (100 / (1 + exp(-(slope * score + offset)))).rounded() / 100
    }

    /// The mapped tables.
    struct Face {
        let bytes: UnsafeRawBufferPointer
        let slotsAt: Int
        let keysAt: Int
        let squaresAt: Int
        let startsAt: Int
        let weightsAt: Int
        let mask: Int
        let filter: StepFilter

        @inline(__always)
        private func number<Number: FixedWidthInteger>(_ at: Int, _: Number.Type) -> Number {
            Number(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: Number.self))
        }

        @inline(__always)
        func slot(_ place: Int) -> UInt32 { number(slotsAt + 4 * place, UInt32.self) }

        /// Where the weights of a feature start.
        @inline(__always)
        func start(_ feature: Int) -> UInt32 { number(startsAt + 4 * feature, UInt32.self) }

        /// How rare a feature is, squared, in units of 1/256.
        @inline(__always)
        func square(_ feature: Int) -> Int { Int(number(squaresAt + 2 * feature, UInt16.self)) }

        @inline(__always)
        func weight(_ place: Int) -> (skill: Int, value: Int32) {
            (
                Int(number(weightsAt + 2 * place, UInt8.self)),
                Int32(Int8(bitPattern: number(weightsAt + 2 * place + 1, UInt8.self)))
            )
        }

        /// The feature of a key, or nil.
        @inline(__always)
        func feature(_ key: UInt64) -> Int? {
            guard filter.mayHold(key) else { return nil }
            var place = Int(truncatingIfNeeded: key ^ key >> 32) & mask
            while true {
                let value = Int(slot(place))
                guard value != 0 else { return nil }
                if number(keysAt + 8 * (value - 1), UInt64.self) == key { return value - 1 }
                place = (place + 1) & mask
            }
        }
    }
}
