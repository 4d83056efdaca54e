public import SkillsTaxonomy

/// An index in the form in which it is kept: a piece for each segment, each with its checksum.
public struct CompactIndex: Hashable, Sendable {
    /// One segment.
    public struct Piece: Hashable, Sendable {
        /// The segment's arrays.
        public let bytes: [UInt8]
        /// XXH64 of the bytes.
        public let checksum: UInt64

        /// Makes a piece as it was kept.
        public init(bytes: [UInt8], checksum: UInt64) {
            self.bytes = bytes
            self.checksum = checksum
        }

        /// A piece of bytes, with their own checksum.
        public init(checked bytes: [UInt8]) {
            self.init(bytes: bytes, checksum: bytes.withUnsafeBytes { BlockChecksum.of($0) })
        }
    }

    /// The form's version; one that differs is not read.
    public static let version = 1

    /// In the order of the segments.
    public let pieces: [Piece]

    /// Makes a compact index of pieces as they were kept.
    public init(pieces: [Piece]) {
        self.pieces = pieces
    }

    /// The compact form of an index.
    public init(_ index: MatchIndex) {
        pieces = index.segments.indices.map { Piece(checked: index.segments[$0].compact(live: index.live[$0])) }
    }

    /// The index, without vacancies; nil when a piece is damaged, or was made with another vocabulary.
    public func index(taxonomy: Taxonomy) -> MatchIndex? {
        var segments: [IndexSegment] = []
        var live: [LiveRows] = []
        for piece in pieces {
            guard piece.bytes.withUnsafeBytes({ BlockChecksum.of($0) }) == piece.checksum,
                let read = IndexSegment.read(
                    piece.bytes, skillCount: taxonomy.skills.count, occupationCount: taxonomy.occupations.count)
            else { return nil }
            segments.append(read.segment)
            live.append(read.live)
        }
        return MatchIndex(taxonomy: taxonomy, keepsVacancies: false, segments: segments, live: live)
    }
}
