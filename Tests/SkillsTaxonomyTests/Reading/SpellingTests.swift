import Testing

@testable import SkillsTaxonomy

@Suite("Long words with one letter wrong", .enabled(if: ProjectTaxonomy.isPresent, "Taxonomy/data is not there"))
struct SpellingTests {
    private func held(_ text: String) throws -> [String] {
        try ProjectTaxonomy.reader.get().read(text).mentions.map { "\($0.skill): \($0.text)" }
    }

    @Test(
        "a letter missing, a letter too many, another letter, and two that changed places are read as they were meant",
        arguments: [
            ("Responsible for stock managment at the depot", "stock-control"),
            ("Good comunication skills", "spoken-communication"),
            ("I did the boookkeeping for two shops", "bookkeeping"),
            ("Database adminstration on Oracle and SQL Server", "database-administration"),
            ("Five years of safegaurding work", "safeguarding"),
            ("Led project mangement for a charity", "project-management"),
        ])
    func oneLetter(text: String, skill: String) throws {
        let mentions = try ProjectTaxonomy.reader.get().read(text).mentions
        #expect(mentions.map(\.skill).contains(skill), "\(mentions.map(\.skill))")
        for mention in mentions { #expect(EvidenceTests.slice(text, mention.start, mention.end) == mention.text) }
    }

    @Test(
        "two letters wrong, a wrong first letter or ending, and short words stay as they are written",
        arguments: [
            "I did the bokkeping for two shops", "I did the pookkeeping for two shops",
            "I did the bookkeepimg for two shops", "Wrote scripts in Pyhton and Ruvy", "Knows Exel and Jaca",
        ])
    func notNear(text: String) throws {
        #expect(try held(text) == [])
    }

    @Test("a name in no text at all, one letter from two others, is neither")
    func ambiguous() {
        var table = SpellingTable()
        func add(_ word: String) { table.add(Array(word.utf8), strict: UInt64(word.count), stem: 7) }
        add("carburation")
        add("carburetion")
        #expect(table.word(for: Array("carburition".utf8)) == nil)
        #expect(table.word(for: Array("carburationn".utf8)) == nil)
        #expect(table.word(for: Array("carbburation".utf8))?.strict == 11)
        #expect(table.word(for: Array("carburation".utf8)) == nil)
    }

    @Test("a letter is wrong only where every rule of the distance says so, for every slip of every place")
    func everySlip() throws {
        let word = Array("receptionist".utf8)
        var table = SpellingTable()
        table.add(word, strict: 1, stem: 2)
        for place in word.indices {
            let isSure = place == 0 || place >= word.count - 3
            var other = word
            other[place] = 0x78
            #expect((table.word(for: other) != nil) == !isSure, "another letter at \(place)")
            var less = word
            less.remove(at: place)
            // The letters after the one that is missing move up: the last three are then still right but for their own.
            #expect((table.word(for: less) != nil) == !isSure, "no letter at \(place)")
            guard place + 1 < word.count else { continue }
            var swapped = word
            swapped.swapAt(place, place + 1)
            #expect(
                (table.word(for: swapped) != nil) == (!isSure && place + 1 < word.count - 3), "\(place) and the next")
        }
        #expect(table.word(for: Array("receptionixxt".utf8)) == nil)
        #expect(table.word(for: []) == nil)
        #expect(table.word(for: [UInt8](repeating: 0x61, count: 60)) == nil)
    }

    @Test("people's own misspelt words do not change what else a text says")
    func context() throws {
        #expect(try held("No experiance of safegaurding") == [])
    }
}
