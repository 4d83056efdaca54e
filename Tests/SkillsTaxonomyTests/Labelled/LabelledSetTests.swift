import Foundation
import Testing

@testable import SkillsTaxonomy

/// How well the reader does on sentences written apart from it. The floors stand a little under what is reached; those of
/// the sets kept aside say how well it reads what it was not made for.
@Suite(
    "Labelled sentences read with the shipped taxonomy",
    .enabled(if: ProjectTaxonomy.isPresent, "Taxonomy/data is not there"))
struct LabelledSetTests {
    @Test(
        "words that are also ordinary words are taken for skills only where they are",
        arguments: [(LabelledSets.development, 0.97, 0.94), (.keptAside, 0.84, 0.81)])
    func ambiguous(set: LabelledSets, precision: Double, recall: Double) throws {
        let reader = try ProjectTaxonomy.reader.get()
        var score = LabelledScore()
        let terms = Dictionary(
            try set.rows("ambiguous_terms").map { ($0["term"] ?? "", LabelledSets.skills($0["skills"])) },
            uniquingKeysWith: { $0.union($1) })
        for row in try set.rows("ambiguous") {
            let wanted = LabelledSets.skills(row["skills"])
            let governed = (terms[row["term"] ?? ""] ?? []).union(wanted)
            let found = Set(reader.read(row["text"] ?? "").mentions.map(\.skill)).intersection(governed)
            score.add(found: found, wanted: wanted)
        }
        hold(score, "ambiguous, \(set.rawValue)", precision: precision, recall: recall)
    }

    @Test(
        "carers, volunteers, parents, veterans and others are read for what they tell of",
        arguments: [(LabelledSets.development, 0.80, 0.79), (.keptAside, 0.66, 0.57)])
    func transferable(set: LabelledSets, precision: Double, recall: Double) throws {
        let reader = try ProjectTaxonomy.reader.get()
        var score = LabelledScore()
        for row in try set.rows("transferable") {
            let found = Set(reader.read(row["text"] ?? "").mentions.map(\.skill))
            score.add(found: found, wanted: LabelledSets.skills(row["skills"]))
        }
        hold(score, "transferable, \(set.rawValue)", precision: precision, recall: recall)
    }

    @Test(
        "what is denied, hoped for, lapsed or another's is not held, and what only sounds so is",
        arguments: [(LabelledSets.development, 0.93), (.keptAside, 0.72)])
    func standing(set: LabelledSets, floor: Double) throws {
        let reader = try ProjectTaxonomy.reader.get()
        let rows = try set.rows("standing")
        let right = rows.count { row in
            let isHeld = reader.read(row["text"] ?? "").mentions.contains { $0.skill == row["skill"] }
            return isHeld == (row["standing"] == "held")
        }
        print("standing, \(set.rawValue): \(right) of \(rows.count)")
        #expect(Double(right) >= floor * Double(rows.count), "\(right) of \(rows.count)")
    }

    @Test(
        "a paragraph about the employer, pay, rights or applying changes the skills of hardly an advert",
        .enabled(if: !SampleTexts.plainAdverts.isEmpty, "SampleData is not there"),
        arguments: [(LabelledSets.development, 4), (.keptAside, 6)])
    func boilerplate(set: LabelledSets, most: Int) throws {
        let reader = try ProjectTaxonomy.reader.get()
        let headings = [
            "about-us": "About us", "benefits": "Benefits", "equality": "Equality", "privacy": "Privacy",
            "legal": "Legal",
            "recruitment": "How to apply",
        ]
        let paragraphs = try set.rows("boilerplate")
        let adverts = SampleTexts.plainAdverts.map(\.text)
        var changed = 0
        for (number, advert) in adverts.enumerated() {
            let row = paragraphs[number % paragraphs.count]
            let hasHeading = (number / paragraphs.count + number) % 2 == 0
            let heading = hasHeading ? (headings[row["kind"] ?? ""] ?? "More") + "\n" : ""
            let before = Set(reader.read(advert).mentions.map(\.skill))
            let after = Set(reader.read(advert + "\n\n" + heading + (row["text"] ?? "") + "\n").mentions.map(\.skill))
            if before != after { changed += 1 }
        }
        print("boilerplate, \(set.rawValue): \(changed) of \(adverts.count) adverts changed")
        #expect(changed <= most, "\(changed) of \(adverts.count) adverts changed")
    }

    @Test("passages from many lives, from which patterns and the model have learned since, are read for what they show")
    func passages() throws {
        let reader = try ProjectTaxonomy.reader.get()
        var score = LabelledScore()
        for row in try LabelledSets.development.rows("passages") {
            let found = Set(reader.read(row["text"] ?? "").mentions.map(\.skill))
            score.add(found: found, wanted: LabelledSets.skills(row["skills"]))
        }
        hold(score, "passages", precision: 0.74, recall: 0.62)
    }

    @Test("what people tell of in their own words is read, sentence by sentence")
    func told() throws {
        let reader = try ProjectTaxonomy.reader.get()
        let rows = try LabelledSets.development.rows("told")
        let right = rows.count { row in reader.read(row["text"] ?? "").mentions.contains { $0.skill == row["skill"] } }
        #expect(right * 100 >= rows.count * 90, "\(right) of \(rows.count)")
    }

    @Test("denials that are none, denials, wishes and other people's work, sentence by sentence")
    func claimed() throws {
        let reader = try ProjectTaxonomy.reader.get()
        let rows = try LabelledSets.development.rows("claimed")
        let right = rows.count { row in
            let isHeld = reader.read(row["text"] ?? "").mentions.contains { $0.skill == row["skill"] }
            return isHeld == (row["standing"] == "held")
        }
        #expect(right * 100 >= rows.count * 88, "\(right) of \(rows.count)")
    }

    private func hold(_ score: LabelledScore, _ name: String, precision: Double, recall: Double) {
        print("\(name): \(score)")
        #expect(score.precision >= precision, "\(name): \(score)")
        #expect(score.recall >= recall, "\(name): \(score)")
    }
}
