/// What texts state often and the taxonomy does not know.
public struct CoverageAnswer: Encodable, Hashable, Sendable {
    struct Phrase: Encodable, Hashable, Sendable {
        let phrase: String
        /// How many texts state it.
        let texts: Int
        /// How often it is stated in all.
        let times: Int
    }

    /// Texts read.
    let texts: Int
    /// Statements of something done or known in all of them.
    let statements: Int
    /// Statements in which the taxonomy knows at least one word.
    let known: Int
    /// Those of most texts first.
    let unknown: [Phrase]
    let taxonomy: TaxonomyStamp
}
