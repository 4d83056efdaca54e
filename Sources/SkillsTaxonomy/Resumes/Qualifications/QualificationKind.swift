/// A kind of qualification or licence that résumés name.
struct QualificationKind: Sendable {
    /// The plain name people read.
    let name: String
    /// RQF level 0 (entry) to 8; nil for licences and where only the text can say.
    let level: Int?
    /// Gained under another country's system; the level is the nearest one.
    let isFromAbroad: Bool
    /// "NVQ 2", "Level 3 diploma": a number near it is its level.
    let takesLevel: Bool

    /// "Level 3" with nothing said of what it is.
    var isBareLevel: Bool { name.hasPrefix("Level ") }

    init(_ name: String, _ level: Int?, abroad: Bool = false, takesLevel: Bool = false) {
        self.name = name
        self.level = level
        isFromAbroad = abroad
        self.takesLevel = takesLevel
    }
}
