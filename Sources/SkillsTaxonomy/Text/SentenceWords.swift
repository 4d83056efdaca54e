/// Words that tell whether a sentence ends, as folded hashes.
enum SentenceWords {
    static let www = WordFolder.hash("www".utf8)

    static let domains = hashes("com org uk edu gov info")

    /// What stands before "Com" in a degree of commerce: B.Com, M.Com.
    static let degreeLetters = hashes("b m")

    /// Words whose full stop does not end a sentence.
    static let abbreviations = hashes("mr mrs ms dr prof st approx vs dept eg ie inc esp incl misc min max")

    /// Words that never end a sentence: the line after them runs on.
    static let leaning = hashes(
        """
        of and the a an in with to for or on at by from as my our your their his her is am are was were have has had no \
        not nor into that which using including such between within through about
        """)

    /// A word glued before another with a hyphen that turns its sense: "non-technical".
    static let denying = hashes("non anti un pseudo quasi self")

    /// Past forms that do not end in -ed.
    static let pastVerbs = hashes(
        "taught led ran built wrote sold kept dealt drove made held spoke met bought oversaw swept")

    /// Verbs that are no nouns too.
    static let plainVerbs = hashes(
        "supervise negotiate teach organise translate interpret facilitate administer coordinate")

    /// Words after which a verb of one's own doing stands.
    static let beforeVerbs = hashes("i and also then have successfully regularly personally ive or")

    private static func hashes(_ words: String) -> FoldedWordSet {
        FoldedWordSet(
            words.split(separator: " ").map { word in
                var folder = WordFolder()
                for byte in word.utf8 { folder.add(byte) }
                return folder.foldHashes(keepsPlural: false).strict
            })
    }
}
