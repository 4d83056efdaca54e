import Foundation
import Testing

@testable import SkillsTaxonomy

/// How well the reader does on sentences written apart from it. The floors stand a little under what the half kept aside
/// reaches; rules are written from the seen half alone, whose figures are printed beside.
@Suite(
    "Labelled sentences read with the shipped taxonomy",
    .enabled(if: ProjectTaxonomy.isPresent, "Taxonomy/data is not there"))
struct LabelledSetTests {
    @Test("words that are also ordinary words are taken for skills only where they are")
    func ambiguous() throws {
        let reader = try ProjectTaxonomy.reader.get()
        var scores: [LabelledSets.Half: LabelledScore] = [:]
        let terms = Dictionary(
            try LabelledSets.rows("ambiguous_terms").map { ($0["term"] ?? "", LabelledSets.skills($0["skills"])) },
            uniquingKeysWith: { $0.union($1) })
        for row in try LabelledSets.rows("ambiguous") {
            let wanted = LabelledSets.skills(row["skills"])
            let governed = (terms[row["term"] ?? ""] ?? []).union(wanted)
            let found = Set(reader.read(row["text"] ?? "").mentions.map(\.skill)).intersection(governed)
            scores[LabelledSets.half(of: row["id"] ?? ""), default: LabelledScore()].add(found: found, wanted: wanted)
        }
        try hold(scores, "ambiguous", precision: 0.90, recall: 0.87)
    }

    @Test("carers, volunteers, parents, veterans and others are read for what they tell of")
    func transferable() throws {
        let reader = try ProjectTaxonomy.reader.get()
        var scores: [LabelledSets.Half: LabelledScore] = [:]
        for row in try LabelledSets.rows("transferable") {
            let found = Set(reader.read(row["text"] ?? "").mentions.map(\.skill))
            scores[LabelledSets.half(of: row["id"] ?? ""), default: LabelledScore()].add(
                found: found, wanted: LabelledSets.skills(row["skills"]))
        }
        try hold(scores, "transferable", precision: 0.65, recall: 0.47)
    }

    @Test("what is denied, hoped for, lapsed or another's is not held, and what only sounds so is")
    func standing() throws {
        let reader = try ProjectTaxonomy.reader.get()
        var counts: [LabelledSets.Half: (right: Int, all: Int)] = [:]
        for row in try LabelledSets.rows("standing") {
            let skill = row["skill"] ?? ""
            let isHeld = reader.read(row["text"] ?? "").mentions.contains { $0.skill == skill }
            let half = LabelledSets.half(of: row["id"] ?? "")
            let isRight = isHeld == (row["standing"] == "held")
            counts[half, default: (0, 0)].all += 1
            if isRight { counts[half, default: (0, 0)].right += 1 }
        }
        for half in LabelledSets.Half.allCases {
            let count = counts[half] ?? (0, 0)
            print("standing, \(half.rawValue): \(count.right) of \(count.all)")
        }
        let aside = try #require(counts[.keptAside])
        #expect(Double(aside.right) >= 0.65 * Double(aside.all), "\(aside.right) of \(aside.all)")
    }

    @Test(
        "a paragraph about the employer, pay, rights or applying changes the skills of few adverts",
        .enabled(if: !SampleAdverts.texts.isEmpty, "SampleData is not there"))
    func boilerplate() throws {
        let reader = try ProjectTaxonomy.reader.get()
        let headings = [
            "about-us": "About us", "benefits": "Benefits", "equality": "Equality", "privacy": "Privacy",
            "legal": "Legal",
            "recruitment": "How to apply",
        ]
        let rows = try LabelledSets.rows("boilerplate")
        let adverts = SampleAdverts.texts
        for half in LabelledSets.Half.allCases {
            let paragraphs = rows.filter { LabelledSets.half(of: $0["id"] ?? "") == half }
            var changed = 0
            for (number, advert) in adverts.enumerated() {
                let row = paragraphs[number % paragraphs.count]
                let hasHeading = (number / paragraphs.count + number) % 2 == 0
                let heading = hasHeading ? (headings[row["kind"] ?? ""] ?? "More") + "\n" : ""
                let before = Set(reader.read(advert).mentions.map(\.skill))
                let after = Set(
                    reader.read(advert + "\n\n" + heading + (row["text"] ?? "") + "\n").mentions.map(\.skill))
                if before != after { changed += 1 }
            }
            print("boilerplate, \(half.rawValue): \(changed) of \(adverts.count) adverts changed")
            if half == .keptAside {
                #expect(changed * 100 <= adverts.count * 11, "\(changed) of \(adverts.count) adverts changed")
            }
        }
    }

    private func hold(
        _ scores: [LabelledSets.Half: LabelledScore], _ name: String, precision: Double, recall: Double
    ) throws {
        for half in LabelledSets.Half.allCases {
            if let score = scores[half] { print("\(name), \(half.rawValue): \(score)") }
        }
        let aside = try #require(scores[.keptAside])
        #expect(aside.precision >= precision, "\(name): \(aside)")
        #expect(aside.recall >= recall, "\(name): \(aside)")
    }
}

/// The adverts of SampleData as plain text, a list's items each on a line of their own.
private enum SampleAdverts {
    static let texts: [String] = {
        let folder = ProjectTaxonomy.folder.deletingLastPathComponent().deletingLastPathComponent()
        let file = folder.appendingPathComponent("SampleData/data/vacancies.ndjson")
        let lines = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return lines.split(separator: "\n").compactMap { line in
            let object = try? JSONSerialization.jsonObject(with: Data(line.utf8))
            return ((object as? [String: Any])?["description"] as? String).map(plain)
        }
    }()

    private static func plain(_ text: String) -> String {
        var plain = text.replacingOccurrences(of: "<li[^>]*>", with: "\n- ", options: .regularExpression)
        plain = plain.replacingOccurrences(
            of: "<(p|h[1-6]|ul|ol|br|div)[^>]*>|</(p|h[1-6]|ul|ol|li|div)>", with: "\n", options: .regularExpression)
        return plain.replacingOccurrences(of: "<[^>]+>", with: " ", options: .regularExpression)
    }
}
