/// One line of a text.
///
/// Kept small: a text may have a line for every byte.
public struct TextLine: Hashable, Sendable {
    private let firstToken: Int32
    private let endToken: Int32
    private let startScalar: Int32
    private let endScalar: Int32
    private let firstByte: Int32
    private let endByte: Int32
    private let paragraphNumber: Int32
    /// Whether it opens with a bullet, a dash or a number and a stop.
    public let isBullet: Bool
    /// The last character that is not white space, when it is ASCII; else 0.
    let lastCharacter: UInt8

    /// Its words, as positions in ``TextDocument/tokens``; empty for a blank line.
    public var tokens: Range<Int> { Int(firstToken)..<Int(endToken) }
    /// Where it starts, in Unicode scalars.
    public var start: Int { Int(startScalar) }
    /// Where it ends before its line end, in Unicode scalars.
    public var end: Int { Int(endScalar) }
    /// Where it starts, in UTF-8 bytes.
    public var byteStart: Int { Int(firstByte) }
    /// Where it ends before its line end, in UTF-8 bytes.
    public var byteEnd: Int { Int(endByte) }
    /// Its paragraph, from 0; paragraphs are parted by blank lines.
    public var paragraph: Int { Int(paragraphNumber) }

    /// All numbers fit, for a text has fewer bytes than a 32-bit number can count.
    init(
        tokens: Range<Int>, start: Int, end: Int, byteStart: Int, byteEnd: Int, paragraph: Int, isBullet: Bool,
        lastCharacter: UInt8
    ) {
        firstToken = Int32(tokens.lowerBound)
        endToken = Int32(tokens.upperBound)
        startScalar = Int32(start)
        endScalar = Int32(end)
        firstByte = Int32(byteStart)
        endByte = Int32(byteEnd)
        paragraphNumber = Int32(paragraph)
        self.isBullet = isBullet
        self.lastCharacter = lastCharacter
    }
}
