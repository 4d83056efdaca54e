/// One line of a text.
public struct TextLine: Hashable, Sendable {
    /// Its words, as positions in ``TextDocument/tokens``; empty for a blank line.
    public internal(set) var tokens: Range<Int>
    /// Where it starts, in Unicode scalars.
    public internal(set) var start: Int
    /// Where it ends before its line end, in Unicode scalars.
    public internal(set) var end: Int
    /// Where it starts, in UTF-8 bytes.
    public internal(set) var byteStart: Int
    /// Where it ends before its line end, in UTF-8 bytes.
    public internal(set) var byteEnd: Int
    /// Its paragraph, from 0; paragraphs are parted by blank lines.
    public internal(set) var paragraph: Int
    /// Whether it opens with a bullet, a dash or a number and a stop.
    public internal(set) var isBullet: Bool
    /// The last character that is not white space, when it is ASCII; else 0.
    var lastCharacter: UInt8
}
