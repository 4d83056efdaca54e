extension OutlineBuilder {
    /// Job titles in a line that heads a role.
    ///
    /// A title stands at the start or end of its segment (between commas, dashes, tabs, dates), so that "Wok and Chef Ltd"
    /// names no chef. Where a telling title stands, a vague one beside it ("supervisor") is not counted too.
    func headerTitles(in tokens: Range<Int>) -> [OccupationMention] {
        guard !tokens.isEmpty else { return [] }
        var found: [(mention: OccupationMention, isVague: Bool)] = []
        for match in occupations.matches(in: document, tokens: tokens) {
            let vague = match.tokens.count == 1 && TitleWords.vague.contains(document.tokens[match.tokens.lowerBound])
            guard occupations.isOwn(match, in: document, asHeader: true), !personal.isBarred(match.tokens.lowerBound),
                touchesEdge(match.tokens, in: tokens, isVague: vague)
            else { continue }
            found.append((occupations.mention(match, in: document, base: 0.9), vague))
        }
        if found.contains(where: { !$0.isVague }) { found.removeAll { $0.isVague } }
        return found.map(\.mention)
    }

    private func touchesEdge(_ title: Range<Int>, in tokens: Range<Int>, isVague: Bool) -> Bool {
        let parts: TokenGap = [
            .comma, .semicolon, .colon, .stop, .opensBracket, .closesBracket, .blankLine, .bullet, .dash, .column, .bar,
            .other,
            .newline,
        ]
        var place = title.lowerBound
        while place > tokens.lowerBound, document.tokens[place].gap.isDisjoint(with: parts),
            TitleWords.modifiers.contains(document.tokens[place - 1])
                || TitleWords.cues.contains(document.tokens[place - 1])
                || isDateWord(place - 1) || document.tokens[place - 1].shape.contains(.isSymbol)
        {
            place -= 1
        }
        if place == tokens.lowerBound || !document.tokens[place].gap.isDisjoint(with: parts) { return true }
        if document.tokens[place].glue == 0x2F { return true }
        // "stage manager" is not any manager; "taxi dispatcher Bacau" is a dispatcher.
        if isVague { return false }
        if place - 1 == tokens.lowerBound || !document.tokens[place - 1].gap.isDisjoint(with: parts) { return true }
        if title.upperBound == tokens.upperBound { return true }
        let next = document.tokens[title.upperBound]
        return !next.gap.isDisjoint(with: parts) || next.glue == 0x2F || isDateWord(title.upperBound)
    }

    private func isDateWord(_ place: Int) -> Bool {
        let token = document.tokens[place]
        return token.shape.contains(.isNumber) || DateWords.months[token.strict] != nil
            || DateWords.present.contains(token)
            || DateWords.years.contains(token) || DateWords.between.contains(token)
    }
}
