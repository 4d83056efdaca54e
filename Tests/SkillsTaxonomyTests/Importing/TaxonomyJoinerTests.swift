import SkillsTaxonomy
import Testing

@Suite("Joining a classification with Fairway's own taxonomy")
struct TaxonomyJoinerTests {
    static func own() throws -> Taxonomy {
        try Taxonomy(
            skills: [
                Skill(
                    id: "baking", label: "Baking", kind: .skill, group: "retail-and-hospitality",
                    aliases: ["bread making"], codes: [SkillCode(scheme: "esco", code: esco("bread"))]),
                Skill(
                    id: "first-aid-certificate", label: "First aid certificate", kind: .qualification,
                    group: "qualifications", aliases: ["first aid"]),
                Skill(
                    id: "fire-safety", label: "Fire safety", kind: .knowledge, group: "construction",
                    aliases: ["fire precautions"]),
                Skill(id: "git", label: "Git", kind: .tool, group: "software"),
                Skill(
                    id: "old", label: "Telegraphy", kind: .skill, group: "software",
                    codes: [SkillCode(scheme: "esco", code: esco("gone"))]),
                Skill(
                    id: "python", label: "Python", kind: .tool, group: "software", aliases: ["py"],
                    broader: ["software-development"]),
                Skill(
                    id: "software-development", label: "Software development", kind: .skill, group: "software",
                    aliases: ["writing software"]),
                Skill(
                    id: "team-lead", label: "Leading teams", kind: .transversal, group: "transferable",
                    aliases: ["people management"]),
                Skill(
                    id: "team-work", label: "Teamwork", kind: .transversal, group: "transferable",
                    aliases: ["working with people"]),
            ],
            occupations: [Occupation(id: "baker", title: "Baker", aliases: ["bread baker"], essential: ["baking"])],
            ambiguousLabels: [AmbiguousLabel(label: "Python", skill: "python", form: .any, near: ["code"])],
            version: "000000000001")
    }

    static let imported = ImportedTaxonomy(
        scheme: "esco", title: "ESCO", release: "v9",
        concepts: [
            ImportedConcept(
                id: esco("bread"), label: "prepare bread products", aliases: ["bake bread", "Bread-Making"],
                group: "esco", related: [RelatedSkill(id: esco("python"), weight: 0.4)]),
            ImportedConcept(
                id: esco("python"), label: "Python (computer programming)", aliases: ["Python 3"], kind: .knowledge,
                group: "esco", broader: [esco("code")]),
            ImportedConcept(
                id: esco("code"), label: "computer programming", aliases: ["software development", "writing software"],
                kind: .knowledge,
                group: "esco"),
            ImportedConcept(
                id: esco("tools"), label: "configuration tools", aliases: ["git", "version tools"], group: "esco"),
            ImportedConcept(id: esco("aid"), label: "first aid", kind: .knowledge, group: "esco"),
            ImportedConcept(id: esco("manage"), label: "manage people", aliases: ["people management"], group: "esco"),
            ImportedConcept(
                id: esco("staff"), label: "manage staff", aliases: ["people management", "working with people"],
                group: "esco"),
            ImportedConcept(id: esco("fire"), label: "fire precaution", group: "esco"),
            ImportedConcept(
                id: esco("kiln"), label: "operate kilns", aliases: ["fire safety", "kiln work"], group: "esco"),
        ],
        occupations: [
            ImportedOccupation(
                id: escoJob("baker"), title: "baker", aliases: ["bread baker", "dough maker"], essential: [esco("code")]
            ),
            ImportedOccupation(
                id: escoJob("potter"), title: "potter", aliases: ["baker"], essential: [esco("kiln")],
                optional: [esco("bread"), esco("kiln")]),
        ])

    let joined: JoinedTaxonomy

    init() throws {
        joined = try TaxonomyJoiner.join(try Self.own(), with: Self.imported)
    }

    private func codes(_ id: String) -> [String] { joined.taxonomy.skill(id)?.codes.map(\.code) ?? [] }

    @Test(
        "by code, by label, by a label that is an alias of the other: one skill with Fairway's slug and the URI as its code"
    )
    func joinedSkills() {
        #expect(codes("baking") == [esco("bread")])
        #expect(codes("python") == [esco("python")])
        #expect(codes("software-development") == [esco("code")])
        #expect(codes("fire-safety") == [esco("fire")])
        #expect(
            joined.taxonomy.skill("baking")
                == Skill(
                    id: "baking", label: "Baking", kind: .skill, group: "retail-and-hospitality",
                    aliases: ["bread making", "prepare bread products", "bake bread"],
                    related: [RelatedSkill(id: "python", weight: 0.4)],
                    codes: [SkillCode(scheme: "esco", code: esco("bread"))]))
        #expect(joined.taxonomy.skill(esco("bread")) == nil)
        #expect(joined.taxonomy.skill("python")?.broader == ["software-development"])
    }

    @Test("what is only in the classification has its URI as id and code")
    func freshSkills() {
        #expect(
            joined.taxonomy.skill(esco("kiln"))
                == Skill(
                    id: esco("kiln"), label: "operate kilns", kind: .skill, group: "esco", aliases: ["kiln work"],
                    codes: [SkillCode(scheme: "esco", code: esco("kiln"))]))
    }

    @Test("a qualification, and a name that several have, join nothing")
    func notJoined() {
        #expect(codes("first-aid-certificate").isEmpty)
        #expect(joined.taxonomy.skill(esco("aid")) != nil)
        #expect(codes("team-lead").isEmpty)
        #expect(joined.taxonomy.skill(esco("manage")) != nil)
    }

    @Test("one shared alias joins nothing where the labels have no word in common: it may be a kind or an example")
    func examples() {
        #expect(joined.taxonomy.skill(esco("tools"))?.aliases == ["version tools"])
        #expect(codes("git").isEmpty)
    }

    @Test("a skill whose code the release lacks is left alone, and the code is reported")
    func unknownCode() {
        #expect(codes("old") == [esco("gone")])
        #expect(joined.summary.unknownCodes == [esco("gone")])
    }

    @Test("a name that Fairway gives to one skill is not taken for another")
    func ownNamesWin() {
        #expect(
            joined.setAside.contains {
                $0.name == "fire safety" && $0.reason == "own-name"
                    && joined.taxonomy.skills[$0.skill].id == esco("kiln")
            })
    }

    @Test(
        "occupations of one title are one with Fairway's skills; others keep their URI, and their skills the joined ids"
    )
    func occupations() {
        #expect(
            joined.taxonomy.occupation("baker")
                == Occupation(
                    id: "baker", title: "Baker", aliases: ["bread baker", "dough maker"], essential: ["baking"]))
        #expect(
            joined.taxonomy.occupation(escoJob("potter"))
                == Occupation(id: escoJob("potter"), title: "potter", essential: [esco("kiln")], desirable: ["baking"]))
    }

    @Test("the counts say what was joined")
    func summary() {
        let summary = joined.summary
        #expect(
            [summary.concepts, summary.joinedByCode, summary.joinedByName, summary.skills, summary.joinedOccupations]
                == [9, 1, 3, 14, 1])
    }

    @Test("an id that is already another skill's is refused")
    func clash() throws {
        let clash = ImportedTaxonomy(
            scheme: "ukssc", title: "UK SSC", release: "1",
            concepts: [ImportedConcept(id: "python", label: "Snakes", group: "ukssc")])
        #expect(throws: TaxonomyError.self) { try TaxonomyJoiner.join(try Self.own(), with: clash) }
    }
}

@Suite("Names that are not used alone")
struct NameSiftingTests {
    private func joined(_ concepts: [ImportedConcept]) throws -> JoinedTaxonomy {
        try TaxonomyJoiner.join(
            try Taxonomy(skills: [], version: "0"),
            with: ImportedTaxonomy(scheme: "esco", title: "ESCO", release: "1", concepts: concepts))
    }

    private func reasons(_ joined: JoinedTaxonomy) -> [String: String] {
        Dictionary(joined.setAside.map { ($0.name, $0.reason) }) { first, _ in first }
    }

    /// Concepts whose descriptions use the word in lower case.
    private func talk(_ word: String, times: Int) -> [ImportedConcept] {
        (0..<times).map {
            ImportedConcept(
                id: esco("talk-\(word)-\($0)"), label: "number \($0) talk of \(word) here", group: "esco",
                description: "It has to do with \(word) of all sorts.")
        }
    }

    @Test("a one-word alias that three other descriptions use is an everyday word; two uses are not enough")
    func everydayWords() throws {
        let packing = ImportedConcept(
            id: esco("p"), label: "packaging design", aliases: ["engineering", "cartonage"], group: "esco",
            description: "Not cartonage, nor engineering.")
        let often = try joined([packing] + talk("engineering", times: 3) + talk("cartonage", times: 2))
        #expect(reasons(often) == ["engineering": "everyday-word"])
        #expect(often.taxonomy.skill(esco("p"))?.aliases == ["cartonage"])
        #expect(often.summary.setAside == ["everyday-word": 1])
    }

    @Test("two words that joined make an everyday word are set aside when the second is short")
    func joinedWords() throws {
        let tool = ImportedConcept(id: esco("t"), label: "read maps", aliases: ["use RS", "use GIS"], group: "esco")
        #expect(reasons(try joined([tool] + talk("users", times: 3))) == ["use RS": "everyday-word"])
    }

    @Test("capitals in descriptions do not make an everyday word")
    func capitals() throws {
        let tool = ImportedConcept(id: esco("t"), label: "slide shows", aliases: ["Prezi"], group: "esco")
        #expect(reasons(try joined([tool] + talk("Prezi", times: 4))).isEmpty)
    }

    @Test("a one-word alias of several concepts, another's label, and one or two small letters are set aside")
    func severalAndShort() throws {
        let joined = try joined([
            ImportedConcept(
                id: esco("a"), label: "lay tiles", aliases: ["tiling", "x", "rs", "UX", "wall tiling work"],
                group: "esco"),
            ImportedConcept(
                id: esco("b"), label: "clad roofs", aliases: ["tiling", "Lay Tiles", "wall tiling work"],
                group: "esco"),
        ])
        #expect(
            reasons(joined) == [
                "tiling": "several-concepts", "x": "too-short", "rs": "too-short", "Lay Tiles": "another-label",
            ])
        #expect(joined.taxonomy.skill(esco("a"))?.aliases == ["UX", "wall tiling work"])
        #expect(joined.taxonomy.skill(esco("b"))?.aliases == ["wall tiling work"])
    }

    @Test("a label stays a name, but must stand with its capital where the word is also an everyday one")
    func labels() throws {
        let joined = try joined(
            [
                ImportedConcept(id: esco("less"), label: "LESS", group: "esco"),
                ImportedConcept(id: esco("plan"), label: "plan", group: "esco"),
                ImportedConcept(
                    id: esco("ux"), label: "user experience", aliases: ["UX", "GPS", "gps"], group: "esco"),
            ] + talk("less", times: 2) + talk("plan", times: 2))
        #expect(
            joined.taxonomy.ambiguousLabels == [
                AmbiguousLabel(label: "LESS", skill: esco("less"), form: .capital, note: "written so in ESCO"),
                AmbiguousLabel(label: "UX", skill: esco("ux"), form: .exact, note: "written so in ESCO"),
            ])
        let reader = SkillReader(taxonomy: joined.taxonomy)
        #expect(reader.read("We write no less code, and ux is a sound.").mentions.isEmpty)
        #expect(
            reader.read("We style with LESS, and know UX and gps.").mentions.map(\.skill)
                == [esco("less"), esco("ux"), esco("ux")])
    }
}
