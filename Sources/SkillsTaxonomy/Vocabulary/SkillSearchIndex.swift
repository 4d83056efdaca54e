import Foundation

/// The names of all skills, folded for looking them up as a person types.
///
/// One walk over the names per search: 100,000 names take some milliseconds, and nothing has to be kept in step.
struct SkillSearchIndex: Sendable {
    struct Hit {
        let skill: Int
        let name: String
        let score: Double
    }

    struct Name: Sendable {
        let skill: Int32
        let isLabel: Bool
        let text: String
        let folded: [UInt8]
    }

    var names: [Name] = []

    init(skills: [Skill]) {
        for (position, skill) in skills.enumerated() {
            names.append(Name(skill: Int32(position), isLabel: true, text: skill.label, folded: Self.fold(skill.label)))
            for alias in skill.aliases {
                names.append(Name(skill: Int32(position), isLabel: false, text: alias, folded: Self.fold(alias)))
            }
        }
    }

    /// Lower case letters and digits with `+` and `#`, words parted by single spaces, spelling made British and American alike.
    static func fold(_ text: String) -> [UInt8] {
        let document = TextDocument(text)
        var folded: [UInt8] = []
        for index in document.tokens.indices {
            if !folded.isEmpty { folded.append(0x20) }
            folded.append(contentsOf: document.foldedWord(index))
        }
        return folded
    }

    func search(_ text: String, limit: Int) -> [Hit] {
        let query = Self.fold(String(text.prefix(200)))
        guard !query.isEmpty, limit > 0 else { return [] }
        let words = query.split(separator: 0x20).map(Array.init)
        var best: [Int32: (score: Double, name: Int)] = [:]
        for (position, name) in names.enumerated() {
            let score = Self.score(query, words, name.folded) * (name.isLabel ? 1 : 0.95)
            if score > 0, score > best[name.skill]?.score ?? 0 { best[name.skill] = (score, position) }
        }
        return best.sorted { ($1.value.score, $0.key) < ($0.value.score, $1.key) }.prefix(limit).map {
            Hit(skill: Int($0.key), name: names[$0.value.name].text, score: min(1, $0.value.score))
        }
    }

    private static func score(_ query: [UInt8], _ words: [[UInt8]], _ name: [UInt8]) -> Double {
        if name == query { return 1 }
        if isJoined(query, name) { return 0.98 }
        if query.count > 5, name.count > 4, isWithinOneSlip(query, name, allowPrefix: false) { return 0.93 }
        // The longer the rest of the name, the less of it the query says.
        let share = Double(min(query.count, name.count)) / Double(max(query.count, name.count))
        if name.starts(with: query) { return 0.8 + 0.1 * share }
        let nameWords = name.split(separator: 0x20)
        var total = 0.0
        for (place, word) in words.enumerated() {
            var bestWord = 0.0
            for other in nameWords {
                if other.elementsEqual(word) {
                    bestWord = 1
                    break
                }
                let isLast = place == words.count - 1
                if other.starts(with: word), isLast || word.count >= 4 {
                    bestWord = max(bestWord, 0.85)
                } else if word.count > 5, other.count > 4, isWithinOneSlip(word, Array(other), allowPrefix: isLast) {
                    bestWord = max(bestWord, 0.7)
                }
            }
            guard bestWord > 0 else { return 0 }
            total += bestWord
        }
        // As many words as were asked for is a better answer than the same words and more.
        let sameLength = nameWords.count == words.count ? 0.2 : 0
        return total / Double(words.count) * (0.55 + sameLength + 0.2 * share)
    }

    /// Whether two names differ only in where their words part: "ecommerce" and "e-commerce".
    private static func isJoined(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        var one = 0
        var other = 0
        while true {
            if one < left.count, left[one] == 0x20 {
                one += 1
            } else if other < right.count, right[other] == 0x20 {
                other += 1
            } else if one < left.count, other < right.count, left[one] == right[other] {
                one += 1
                other += 1
            } else {
                return one == left.count && other == right.count
            }
        }
    }

    /// Whether one letter added, left out, changed or swapped with its neighbour makes the word the other (or its start).
    static func isWithinOneSlip(_ word: [UInt8], _ other: [UInt8], allowPrefix: Bool) -> Bool {
        var same = 0
        while same < word.count, same < other.count, word[same] == other[same] { same += 1 }
        // The first letter is nearly always typed right; asking for it keeps strangers out.
        guard same > 0 else { return false }
        func fits(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
            allowPrefix ? right.starts(with: left) : left.elementsEqual(right)
        }
        let wordRest = word[same...]
        let otherRest = other[same...]
        if fits(wordRest.dropFirst(), otherRest.dropFirst()) || fits(wordRest.dropFirst(), otherRest)
            || fits(wordRest, otherRest.dropFirst())
        {
            return true
        }
        let swapped =
            wordRest.count > 1 && otherRest.count > 1
            && wordRest[same] == otherRest[same + 1] && wordRest[same + 1] == otherRest[same]
        return swapped && fits(wordRest.dropFirst(2), otherRest.dropFirst(2))
    }
}
