extension OccupationReader {
    /// Whether the words act as the writer's own job title.
    ///
    /// - Parameter asHeader: the words stand in a line that heads a job, where no "I was a" is needed.
    func isOwn(_ match: Match, in document: TextDocument, asHeader: Bool) -> Bool {
        let tokens = document.tokens
        let first = match.tokens.lowerBound
        let last = match.tokens.upperBound - 1
        guard !match.isPlural, tokens[first].shape.isDisjoint(with: .isAddress) else { return false }
        let sentence = document.sentence(around: first)
        if match.value & Self.told != 0 {
            return !isWishOrOther(from: first - 1, cue: first, in: document, sentence: sentence)
        }
        if isSpoiled(after: last, in: document) { return false }
        // "Pa" the relative and "ta" the thank-you are not posts.
        if match.tokens.count == 1, last == first, tokens[first].end - tokens[first].start <= 3 {
            guard !tokens[first].shape.contains(.hasLower), tokens[first].shape.contains(.startsCapital) else {
                return false
            }
        }
        if asHeader { return !followsOther(first, in: document, from: sentence.lowerBound) }
        return actsAsTitle(match, in: document, sentence: sentence)
    }

    /// The titles of running text that are the writer's own; "a library orderly and a peer mentor" is two.
    func ownMatches(in document: TextDocument, tokens: Range<Int>) -> [Match] {
        var own: [Match] = []
        for match in matches(in: document, tokens: tokens) {
            let isOwn = isOwn(match, in: document, asHeader: false)
            if isOwn || own.last.map({ joins($0, match, in: document) }) == true { own.append(match) }
        }
        return own
    }

    /// Only "and", "then" and what colours a title stand between the two.
    private func joins(_ left: Match, _ right: Match, in document: TextDocument) -> Bool {
        let between = left.tokens.upperBound..<right.tokens.lowerBound
        guard !right.isPlural, (1...4).contains(between.count),
            !isSpoiled(after: right.tokens.upperBound - 1, in: document)
        else { return false }
        var hasAnd = false
        for place in between {
            if Self.joins.contains(document.tokens[place]) {
                hasAnd = true
            } else if !TitleWords.modifiers.contains(document.tokens[place])
                || TitleWords.others.contains(document.tokens[place])
            {
                return false
            }
        }
        return hasAnd
    }

    /// "teacher training", "driver's licence", "Baker Street".
    private func isSpoiled(after last: Int, in document: TextDocument) -> Bool {
        guard last + 1 < document.tokens.count else { return false }
        let next = document.tokens[last + 1]
        let reach: TokenGap = [.comma, .semicolon, .colon, .stop, .blankLine, .bullet, .dash, .column, .bar, .newline]
        let bracket: TokenGap = [.opensBracket, .closesBracket]
        guard next.gap.isDisjoint(with: reach.union(bracket)) else { return false }
        if Int(document.tokens[last].byteEnd) < Int(next.byteStart), isPossessive(after: last, in: document) {
            return true
        }
        return TitleWords.spoilers.contains(next)
    }

    private func isPossessive(after last: Int, in document: TextDocument) -> Bool {
        let from = Int(document.tokens[last].byteEnd)
        let end = Int(document.tokens[last + 1].byteStart)
        guard end - from >= 2 else { return false }
        let bytes = document.bytes[from..<end]
        return bytes.first == 0x27 || bytes.starts(with: [0xE2, 0x80, 0x99])
    }

    /// Whether the skill named from here is somebody's whom the writer only met: "photos to the site manager".
    func isSomebodyMet(_ token: Int, in document: TextDocument) -> Bool {
        guard let match = titles.longestMatch(in: document, at: token, limit: document.tokens.count) else {
            return false
        }
        var place = token - 1
        let start = document.sentence(around: token).lowerBound
        while place >= start, token - place <= 3, document.tokens[place + 1].gap.isDisjoint(with: .parts) {
            if Self.meetings.contains(document.tokens[place]) { return true }
            // "dashboards for store managers"
            if match.isPlural, Self.forWord.contains(document.tokens[place]) { return true }
            guard
                TitleWords.modifiers.contains(document.tokens[place])
                    || TitleWords.others.contains(document.tokens[place])
            else {
                return false
            }
            place -= 1
        }
        return false
    }

    private static let forWord = WordSet("for")
    private static let meetings = WordSet(
        "to by told asked called rang phoned met contacted reporting reported report alongside beside under dear")

    /// Whether the nearest telling word before is one like "to the" or "for our".
    private func followsOther(_ first: Int, in document: TextDocument, from start: Int) -> Bool {
        var place = first - 1
        var seen = 0
        while place >= start, seen < 4 {
            let token = document.tokens[place]
            let after = document.tokens[place + 1]
            if !after.gap.isDisjoint(with: [
                .comma, .semicolon, .colon, .stop, .dash, .bar, .column, .newline, .opensBracket,
            ]) {
                return false
            }
            // "Aspiring data engineer" is none yet.
            if TitleWords.others.contains(token) || TitleWords.wishes.contains(token) { return true }
            guard TitleWords.modifiers.contains(token) else { return false }
            place -= 1
            seen += 1
        }
        return false
    }

    /// The rules of running text.
    private func actsAsTitle(_ match: Match, in document: TextDocument, sentence: Range<Int>) -> Bool {
        let tokens = document.tokens
        let first = match.tokens.lowerBound
        var place = first - 1
        var unknown = 0
        let isVague = match.tokens.count == 1 && TitleWords.vague.contains(tokens[first])
        // Back over what colours the title: "a very busy head chef".
        while place >= sentence.lowerBound {
            let token = tokens[place]
            let gapAfter = tokens[place + 1].gap
            if TitleWords.cues.contains(token) { break }
            if !gapAfter.isDisjoint(with: [.semicolon, .colon, .stop, .dash, .bar, .column, .opensBracket, .bullet]) {
                break
            }
            if TitleWords.modifiers.contains(token) {
                place -= 1
                continue
            }
            if unknown == 0, !isVague, !TitleWords.others.contains(token), gapAfter.isDisjoint(with: .comma),
                first - place <= 3
            {
                unknown += 1
                place -= 1
                continue
            }
            break
        }
        if unknown > 0, place < sentence.lowerBound || !TitleWords.cues.contains(tokens[place]) {
            // The unknown word was no colour of a title after a cue: start again without it.
            place = first - 1
            while place >= sentence.lowerBound, TitleWords.modifiers.contains(tokens[place]),
                !TitleWords.cues.contains(tokens[place])
            { place -= 1 }
        }
        if place < sentence.lowerBound {
            return opensSentence(match, in: document, sentence: sentence)
        }
        let gapAfter = tokens[place + 1].gap
        if !gapAfter.isDisjoint(with: [.semicolon, .colon, .stop, .dash, .bar, .column, .bullet, .newline]) {
            return opensSentence(match, in: document, sentence: sentence)
        }
        guard TitleWords.cues.contains(tokens[place]) else { return false }
        return !isWishOrOther(from: first - 1, cue: place, in: document, sentence: sentence)
    }

    /// "Registered nurse with fourteen years' experience", "Volunteer at the food bank", "brickie 26 years".
    private func opensSentence(_ match: Match, in document: TextDocument, sentence: Range<Int>) -> Bool {
        let last = match.tokens.upperBound - 1
        guard last + 1 < sentence.upperBound else { return true }
        let next = document.tokens[last + 1]
        let parts: TokenGap = [
            .comma, .semicolon, .colon, .stop, .dash, .bar, .column, .opensBracket, .newline, .blankLine, .bullet,
            .other,
        ]
        if !next.gap.isDisjoint(with: parts) || next.glue == 0x2F { return true }
        return next.shape.contains(.isNumber) || next.shape.contains(.isSymbol) || TitleWords.followers.contains(next)
            || NumberWords.value(of: next, in: document) != nil
    }

    /// "not a nurse", "would like to work as a nurse", "my husband is a builder".
    private func isWishOrOther(from last: Int, cue: Int, in document: TextDocument, sentence: Range<Int>) -> Bool {
        let tokens = document.tokens
        var place = last
        let earliest = max(sentence.lowerBound, cue - 8)
        while place >= earliest {
            if TitleWords.wishes.contains(tokens[place]) {
                // "I am no longer": once held, so held. "Not only a nurse but": held too.
                let next = place + 1 < tokens.count ? tokens[place + 1] : tokens[place]
                if !Self.softeners.contains(next) { return true }
            }
            if place < cue, Self.turns.contains(tokens[place]) { break }
            if place < cue, !tokens[place + 1].gap.isDisjoint(with: [.comma, .semicolon, .colon, .dash]) { break }
            place -= 1
        }
        place = cue - 1
        let nearest = max(sentence.lowerBound, cue - 3)
        while place >= nearest {
            if TitleWords.relations.contains(tokens[place]) { return true }
            if Self.turns.contains(tokens[place]) || Self.joins.contains(tokens[place]) { return false }
            place -= 1
        }
        return false
    }

    private static let softeners = WordSet("longer only just")
    private static let joins = WordSet("and")
    private static let turns = WordSet("i then but while he she they because so when since")
}
