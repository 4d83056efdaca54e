public import Foundation

/// The model that finds where a sentence states a skill, `spans.bin`: a linear-chain conditional random field over
/// hashed features of words. It needs no taxonomy.
///
/// Source: Lafferty, McCallum, Pereira (2001), Conditional random fields; trained on SkillSpan (Zhang et al. 2022,
/// MIT). The format stands in `Taxonomy/model/training/README.md`.
public struct SpanModel: Sendable {
    /// O, B-S, I-S, B-K, I-K: outside, a skill's first and later words, a piece of knowledge's first and later words.
    static let labels = 5
    private static let headerSize = 192
    private static let checksumAt = 184
    private static let bits = 16

    private let file: ModelFile
    let scale: Float
    /// Taken off "outside" before the best path is sought.
    let bias: Float
    /// [from × 5 + to].
    let transitions: [Float]
    /// The exponentials of the transitions.
    let steps: [Double]

    /// Maps and checks the model.
    ///
    /// - Throws: ``InferenceModelError`` when it cannot be opened, is of another format, or is damaged.
    public init(url: URL) throws(InferenceModelError) { try self.init(file: try ModelFile.open(url)) }

    /// Checks a model held in memory.
    public init(data: Data, name: String = "spans.bin") throws(InferenceModelError) {
        try self.init(file: ModelFile(name: name, data: Data(data)))
    }

    private init(file: ModelFile) throws(InferenceModelError) {
        try file.check(magic: "FWSPANS1", version: 1, header: Self.headerSize, checksumAt: Self.checksumAt)
        guard file.number(12, as: UInt32.self) == UInt32(Self.bits),
            file.number(16, as: UInt32.self) == UInt32(Self.labels),
            file.data.count == Self.headerSize + (8 << Self.bits)
        else { throw file.damaged }
        func float(_ at: Int) -> Float { Float(bitPattern: file.number(at, as: UInt32.self)) }
        scale = float(20)
        bias = float(24)
        transitions = (0..<Self.labels * Self.labels).map { float(28 + 4 * $0) }
        steps = transitions.map { exp(Double($0)) }
        guard scale.isFinite, bias.isFinite, transitions.allSatisfy(\.isFinite) else { throw file.damaged }
        self.file = file
    }

    /// Gives the weights, 65,536 rows of eight numbers, good only inside the closure.
    func withWeights<Result>(_ body: (UnsafeRawPointer) throws -> Result) rethrows -> Result? {
        try file.data.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return nil }
            return try body(base + Self.headerSize)
        }
    }

    /// Where the sentence states a skill, for one sentence by itself; offsets count its Unicode scalars.
    public func spans(in sentence: String) -> [StatedSpan] {
        var text = sentence
        var prepared = InferenceSentence()
        text.withUTF8 { prepared.load($0) }
        var pass = SpanPass()
        pass.run(prepared, with: self)
        return pass.spans
    }
}
