import Testing

@testable import SkillsTaxonomy

@Suite("Phrases that the taxonomy does not know")
struct UnknownPhraseCounterTests {
    /// Counts texts whose whole length is one statement.
    private func phrases(
        _ texts: [String], known: [String] = [], kind: StatedSpan.Kind = .knowledge, least: Int = 2
    ) -> [UnknownPhrase] {
        var counter = UnknownPhraseCounter()
        for text in texts {
            let scalars = Array(text.unicodeScalars)
            let mentions = known.compactMap { name -> Mention? in
                let word = Array(name.unicodeScalars)
                let starts = 0...max(0, scalars.count - word.count)
                guard let start = starts.first(where: { Array(scalars[$0...].prefix(word.count)) == word }) else {
                    return nil
                }
                return Mention(
                    skill: name, skillIndex: 0, start: start, end: start + word.count, text: name, rule: .label,
                    confidence: 0.9)
            }
            counter.add(
                TextDocument(text), statements: [StatedSpan(start: 0, end: scalars.count, kind: kind, belief: 1)],
                known: mentions)
        }
        return counter.phrases(inAtLeast: least, limit: 10)
    }

    @Test("are counted by text, in the spelling that is commonest, whatever the plural")
    func counted() {
        #expect(
            phrases(["heat pumps", "Heat pump, heat pumps", "heat pumps"])
                == [UnknownPhrase(phrase: "heat pumps", texts: 3, times: 4)])
    }

    @Test("end where a known skill begins, and do not begin or end with a word that says nothing")
    func edges() {
        #expect(
            phrases(["the Zorblax and Excel", "our Zorblax in Excel"], known: ["Excel"])
                == [UnknownPhrase(phrase: "Zorblax", texts: 2, times: 2)])
    }

    @Test("do not reach across a comma")
    func commas() {
        #expect(
            phrases(["Zorblax, Quimby", "Zorblax, Quimby"]) == [
                UnknownPhrase(phrase: "Quimby", texts: 2, times: 2),
                UnknownPhrase(phrase: "Zorblax", texts: 2, times: 2),
            ])
    }

    @Test("of one word count only where something known is stated, not where something is done")
    func singleWords() {
        #expect(phrases(["handle", "handle"], kind: .skill).isEmpty)
        #expect(phrases(["handle freight", "handle freight"], kind: .skill).map(\.phrase) == ["handle freight"])
    }

    @Test("that too few texts state are left out, and nothing read gives nothing")
    func few() {
        #expect(phrases(["Zorblax"]).isEmpty)
        #expect(phrases([]).isEmpty)
        #expect(phrases(["", "…"]).isEmpty)
    }
}
