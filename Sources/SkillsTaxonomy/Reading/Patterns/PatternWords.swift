/// Words that the walk through the patterns asks about.
enum PatternWords {
    /// Words that end a phrase, so that what follows is no object of the verb before: "run *in* a people carrier".
    static let partingWords = """
        to in at on by from that when who which because if until till while with for into onto through about than so or \
        but as after before where whose what how during against i we you they he she
        """
    static let partings = FoldedWordSet(TextDocument(partingWords).tokens.map(\.strict))
}
