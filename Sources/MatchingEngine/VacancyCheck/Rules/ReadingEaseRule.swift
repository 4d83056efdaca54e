/// Sentences and words that are hard to read.
enum ReadingEaseRule: VacancyCheckRule {
    static let id = "hard-to-read"

    /// Words of more than six letters count as long, as in the LIX measure (Björnsson 1968).
    private static let longWord = 7
    /// LIX is the average sentence length plus the percentage of long words: 40 is a newspaper, 50 a textbook. Points
    /// of a list count as sentences.
    private static let hard = 50.0
    /// A sentence of usual advert prose has 8 to 16 words.
    private static let longAverage = 22.0
    /// A text shorter than this says too little about its style, in words.
    private static let fewestWords = 60
    /// A sentence longer than this is quoted, in words.
    private static let longSentence = 50

    static func findings(in advert: CheckedAdvert) -> [VacancyFinding] {
        guard let text = advert.description, text.count >= fewestWords else { return [] }
        let sentences = text.document.sentences.filter { !$0.isEmpty }
        let long = text.words.count { $0.unicodeScalars.count >= longWord }
        let average = Double(text.count) / Double(max(sentences.count, 1))
        let share = 100 * Double(long) / Double(text.count)
        let longest = sentences.filter { $0.count > longSentence }.sorted { $0.count > $1.count }.prefix(3)
            .sorted { $0.lowerBound < $1.lowerBound }
        guard average + share > hard || average > longAverage || !longest.isEmpty else { return [] }
        // The first words are enough to find a sentence by.
        let places = longest.map { text.place($0.lowerBound..<min($0.upperBound, $0.lowerBound + 12)) }
        return [
            finding(
                .consider, places.isEmpty ? [advert.field("description")] : places,
                longest.isEmpty
                    ? "The advert is hard to read: \(Int(average.rounded())) words a sentence on average, and \(Int(share.rounded())) in 100 words are long."
                    : "A sentence or list runs on for \(longest.map(\.count).max() ?? 0) words, which is hard to follow.",
                "Cut long sentences in two, put lists on lines of their own, and use the everyday word.",
                figures: [
                    VacancyFigure(name: "words-a-sentence", value: (average * 10).rounded() / 10),
                    VacancyFigure(name: "long-words-in-100", value: share.rounded()),
                ])
        ]
    }
}
