/// What became of the lines of an imported file.
public struct ImportSummary: Hashable, Codable, Sendable {
    /// A line that was left out, and why.
    public struct BadLine: Hashable, Codable, Sendable {
        /// Line number in the file, from 1; a record over several lines bears its first.
        public let line: Int
        /// What is wrong with it, in plain words.
        public let reason: String
    }

    /// How many bad lines are listed; the rest are only counted.
    public static let listedBadLines = 100

    /// Lines read besides the header and empty lines.
    public internal(set) var read = 0
    /// Lines handed on.
    public internal(set) var kept = 0
    /// Of those kept, the ones for postcodes no longer in use.
    public internal(set) var terminated = 0
    /// Northern Irish postcodes left out, since their licence forbids passing them on.
    public internal(set) var droppedNorthernIreland = 0
    /// Postcodes of before the present grammar, long out of use, left out.
    public internal(set) var droppedOldForms = 0
    /// Lines left out as bad.
    public internal(set) var bad = 0
    /// The first hundred bad lines.
    public internal(set) var badLines: [BadLine] = []
    /// Which column was read for which purpose, by purpose.
    public internal(set) var columns: [String: String] = [:]

    mutating func addBad(line: Int, reason: String) {
        bad += 1
        if badLines.count < Self.listedBadLines { badLines.append(BadLine(line: line, reason: reason)) }
    }
}
