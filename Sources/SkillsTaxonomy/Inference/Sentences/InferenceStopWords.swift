/// Words that say nothing about a skill by themselves; the model is made with this list.
enum InferenceStopWords {
    private static let keys: Set<UInt64> = Set(
        """
        a an the of and or to in for on with by at from as is are be been was were will would can could \
        should may might must you your our we us they them their it its he she his her this that these those \
        i my me who which what when where how if not no do does did have has had about into over under other \
        such than then also etc e g ie per via all any both each more most some very so up out
        """.split(separator: " ").map { WordHash.of64($0.utf8) })

    private static let longest = 6

    /// Whether a word of this hash and length is one.
    @inline(__always)
    static func contains(_ key: UInt64, length: Int) -> Bool { length <= longest && keys.contains(key) }
}
