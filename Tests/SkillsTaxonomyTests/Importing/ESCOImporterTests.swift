import Foundation
import SkillsTaxonomy
import Testing

@Suite("Importing ESCO")
struct ESCOImporterTests {
    private static let expected = [
        ImportedConcept(
            id: esco("bread"), label: "bake bread", aliases: ["baking of bread", "make loaves"], kind: .skill,
            group: "esco-handling-and-moving",
            related: [RelatedSkill(id: esco("dough"), weight: 0.6), RelatedSkill(id: esco("team"), weight: 0.4)],
            description: "Mix dough, let it rise and bake it."),
        ImportedConcept(
            id: esco("dough"), label: "dough science", aliases: ["dough sciense"], kind: .knowledge,
            group: "esco-handling-and-moving", broader: [esco("bread")], description: "What happens in dough."),
        ImportedConcept(
            id: esco("polish"), label: "Polish", aliases: ["Polish language"], kind: .language,
            group: "esco-language-skills-and-knowledge", description: "The Polish language."),
        ImportedConcept(
            id: esco("team"), label: "work in teams", kind: .transversal, group: "esco",
            description: "Work with others."),
    ]

    @Test(
        "releases with the headers of v1.1 and v1.2 give the same skills and occupations",
        arguments: [ESCOFixtures.first, ESCOFixtures.second])
    func releases(files: [String: String]) throws {
        let folder = try ImportFolder(files, name: "ESCO dataset - v1.2.0 - classification - en - csv")
        let imported = try ESCOImporter().read(folder.url)
        #expect(imported.concepts == Self.expected)
        #expect(
            imported.occupations == [
                ImportedOccupation(
                    id: escoJob("baker"), title: "baker", aliases: ["bread baker", "dough maker"],
                    essential: [esco("bread")], optional: [esco("dough")])
            ])
        #expect(imported.release == "v1.2.0")
        #expect(imported.scheme == "esco")
        #expect(imported.notes == ["1 skills that ESCO no longer releases were passed over."])
    }

    @Test(
        "the file of skills alone will do; the release is then known by its latest day, and a folder says what is lost")
    func skillsAlone() throws {
        let folder = try ImportFolder(["skills_en.csv": ESCOFixtures.first["skills_en.csv"] ?? ""])
        let alone = try ESCOImporter().read(folder.url.appending(path: "skills_en.csv"))
        #expect(alone.concepts.map(\.label) == ["bake bread", "dough science", "Polish", "work in teams"])
        #expect(alone.release == "2021-12-07")
        let notes = try ESCOImporter().read(folder.url).notes
        #expect(notes.contains("occupations_en.csv is not there: no occupations are taken in."))
        #expect(notes.count == 6)
    }

    @Test("the compact table is read, plain and packed, with the label of the older release as an alias")
    func compactTable() throws {
        let table = """
            uri\tpreferredLabel\taltLabels\tskillType\tvocabLabel\tdescription
            \(esco("bread"))\tbake bread\tbaking of bread|make loaves\tskill/competence\tbake breads\tMix "dough".
            urn:esco-1.1.0:tea\tbrew tea\t\t\tbrew tea\tHot water.

            """
        let folder = try ImportFolder(["skills.tsv": table])
        let plain = folder.url.appending(path: "skills.tsv")
        let expected = [
            ImportedConcept(
                id: esco("bread"), label: "bake bread", aliases: ["baking of bread", "make loaves", "bake breads"],
                kind: .skill, group: "esco", description: "Mix \"dough\"."),
            ImportedConcept(
                id: "urn:esco-1.1.0:tea", label: "brew tea", kind: .skill, group: "esco", description: "Hot water."),
        ]
        #expect(try ESCOImporter().read(plain).concepts == expected)
        let packed = folder.url.appending(path: "skills.tsv.gz")
        try Gzip.stored(Data(table.utf8)).write(to: packed)
        #expect(try ESCOImporter().read(packed).concepts == expected)
        try Gzip.stored(Data(table.utf8)).dropLast(30).write(to: packed)
        let error = #expect(throws: TaxonomyError.self) { try ESCOImporter().read(packed) }
        #expect(error?.what == "The file is packed with gzip and cannot be unpacked to its end.")
    }

    struct Refusal: Sendable {
        let skills: String
        let line: Int?
        let what: String
    }

    private static let row = "KnowledgeSkillCompetence,\(esco("a")),knowledge,x,first,,,released,2021,,,x,d"

    static let refusals = [
        Refusal(skills: "", line: nil, what: "The file is empty."),
        Refusal(skills: ESCOFixtures.skillsHeader + "\n", line: nil, what: "The file has a header and no skills."),
        Refusal(
            skills: "conceptUri,preferredLabel,skillType\n", line: 1, what: "The header has no column altLabels."),
        Refusal(
            skills: "conceptUri,preferredLabel,altLabels\n", line: 1, what: "The header has no column skillType."),
        Refusal(skills: "label,altLabels\n", line: 1, what: "The header has no column conceptUri or uri."),
        Refusal(
            skills: "\(ESCOFixtures.skillsHeader)\n\(row)\n\n\(row)\n", line: 4,
            what: "The concept \(esco("a")) stands already on line 2."),
        Refusal(
            skills: "\(ESCOFixtures.skillsHeader)\n\(row.replacing(",first,", with: ",,"))\n", line: 2,
            what: "The concept \(esco("a")) has no preferredLabel."),
        Refusal(
            skills: "\(ESCOFixtures.skillsHeader)\n\(row.replacing(esco("a"), with: "skill-17"))\n", line: 2,
            what: "skill-17 is not an ESCO URI."),
        Refusal(
            skills: "\(ESCOFixtures.skillsHeader)\n\(row)\n\(row.replacing(",first,,", with: ",first,\"one\ntwo,"))\n",
            line: 3, what: "A quoted cell is never closed."),
        Refusal(
            skills: "\(ESCOFixtures.skillsHeader)\n\(row.replacing(",first,,", with: ",first,\"one\" two,"))\n",
            line: 2, what: "Text follows the closing quote of a cell."),
        Refusal(
            skills: "\(ESCOFixtures.skillsHeader)\n\(row),more\n", line: 2,
            what: "The row has 14 cells but the header has 13."),
        Refusal(
            skills: "PK\u{3}\u{4}and so on", line: nil,
            what: "This is a zip archive or an Excel workbook, not a table."),
    ]

    @Test("what is no table of skills is refused with file, line and what to do", arguments: refusals)
    func refused(refusal: Refusal) throws {
        let folder = try ImportFolder(["skills_en.csv": refusal.skills])
        let error = #expect(throws: TaxonomyError.self) { try ESCOImporter().read(folder.url) }
        #expect(error?.file == "skills_en.csv")
        #expect(error?.line == refusal.line)
        #expect(error?.what == refusal.what)
        #expect(error?.remedy.isEmpty == false)
    }

    @Test("a column missing from a table of links is named with its file")
    func missingColumn() throws {
        var files = ESCOFixtures.first
        files["occupationSkillRelations_en.csv"] = "occupationUri,relationType,skillType\n"
        let folder = try ImportFolder(files)
        let error = #expect(throws: TaxonomyError.self) { try ESCOImporter().read(folder.url) }
        #expect(error?.problem == "occupationSkillRelations_en.csv, line 1: The header has no column skillUri.")
    }

    @Test("a folder without skills_en.csv, and a path with nothing at it, are refused")
    func nothing() throws {
        let folder = try ImportFolder(["skills_fr.csv": "a,b\n"])
        #expect(throws: TaxonomyError.self) { try ESCOImporter().read(folder.url) }
        #expect(throws: TaxonomyError.self) { try ESCOImporter().read(folder.url.appending(path: "none")) }
    }
}
