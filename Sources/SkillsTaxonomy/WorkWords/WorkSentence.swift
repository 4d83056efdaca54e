/// A sentence, line or bullet of a text, as the words that tell something.
public struct WorkSentence: Hashable, Sendable {
    /// Its words in order, those aside that only join others ("the", "of").
    public let words: [WorkWord]
    /// The words of the job title that it is or names; nil where it names none by its form.
    public let title: [WorkWord]?
    /// Five words and more with hardly a joining word among them: a list of keywords.
    public let isList: Bool
    /// Where it starts and ends, in Unicode scalars of the text.
    public let place: Range<Int>

    /// Makes a sentence from its parts.
    public init(words: [WorkWord], title: [WorkWord]?, isList: Bool, place: Range<Int>) {
        self.words = words
        self.title = title
        self.isList = isList
        self.place = place
    }
}

extension WorkSentence {
    /// The sentences of a text in order, such as are left without any telling word out.
    ///
    /// Linear in the length of the text.
    public static func sentences(of text: String) -> [WorkSentence] {
        sentences(of: text, leavingOut: [], notTitles: [])
    }

    /// - Parameters:
    ///   - leavingOut: for each Unicode scalar of the text, whether a word that starts there is left out; empty for none.
    ///   - notTitles: the same for words left out of titles.
    static func sentences(of text: String, leavingOut: [Bool], notTitles: [Bool]) -> [WorkSentence] {
        var text = text
        return text.withUTF8 { bytes in
            var cutter = WorkSentenceCutter(bytes: bytes, leavingOut: leavingOut, notTitles: notTitles)
            return cutter.cut()
        }
    }
}
