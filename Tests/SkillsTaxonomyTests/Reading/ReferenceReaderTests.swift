import Foundation
import Testing

@testable import SkillsTaxonomy

/// Longest match done the plain way: at each word try every name, take the longest, go on after it.
private struct ReferenceReader {
    struct Found: Hashable {
        let skill: String
        let words: Range<Int>
    }

    let names: [(skill: String, words: [String])]

    init(_ taxonomy: Taxonomy) {
        names = taxonomy.skills.flatMap { skill in
            ([skill.label] + skill.aliases).map { (skill.id, $0.lowercased().split(separator: " ").map(String.init)) }
        }
    }

    func read(_ text: String) -> [Found] {
        let words = text.lowercased().split(separator: " ").map(String.init)
        var found: [Found] = []
        var at = 0
        while at < words.count {
            var best: (skill: String, length: Int)?
            for name in names
            where name.words.count <= words.count - at && Array(words[at..<at + name.words.count]) == name.words {
                if name.words.count > best?.length ?? 0 { best = (name.skill, name.words.count) }
            }
            guard let best else {
                at += 1
                continue
            }
            found.append(Found(skill: best.skill, words: at..<at + best.length))
            at += best.length
        }
        return found
    }
}

@Suite("The reader against a plain one")
struct ReferenceReaderTests {
    @Test("on random texts of words that need no folding both find the same names at the same words")
    func agree() throws {
        let vocabulary = ["alpha", "bravo", "kilo", "lima", "tango", "romeo", "quebec", "victor"]
        var generator = SeededGenerator(seed: 42)
        for _ in 0..<60 {
            var seen: Set<String> = []
            var skills: [Skill] = []
            for number in 0..<Int.random(in: 1...25, using: &generator) {
                let name = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
                    vocabulary.randomElement(using: &generator) ?? ""
                }
                .joined(separator: " ")
                guard seen.insert(name).inserted else { continue }
                skills.append(Skill(id: "s\(number)", label: name, kind: .knowledge, group: "data"))
            }
            let taxonomy = try Taxonomy(skills: skills, version: "test")
            let reader = SkillReader(taxonomy: taxonomy)
            let plain = ReferenceReader(taxonomy)
            for _ in 0..<20 {
                let text = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
                    (vocabulary + ["zulu"]).randomElement(using: &generator) ?? ""
                }.joined(separator: " ")
                let document = TextDocument(text)
                let found = reader.read(document).mentions.filter { $0.rule == .label || $0.rule == .alias }.map {
                    mention in
                    let first = document.tokens.firstIndex { Int($0.start) == mention.start } ?? -1
                    let last = document.tokens.firstIndex { Int($0.end) == mention.end } ?? -2
                    return ReferenceReader.Found(skill: mention.skill, words: first..<last + 1)
                }
                #expect(found == plain.read(text))
            }
        }
    }
}
