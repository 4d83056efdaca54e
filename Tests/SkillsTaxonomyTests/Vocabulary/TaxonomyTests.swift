import Foundation
import SkillsTaxonomy
import Testing

@Suite("The taxonomy")
struct TaxonomyTests {
    @Test("a folder loads into skills and occupations sorted by id")
    func loads() throws {
        let taxonomy = try FixtureTaxonomy.taxonomy()
        #expect(taxonomy.skills.map(\.id) == taxonomy.skills.map(\.id).sorted())
        #expect(
            taxonomy.skill("customer-service")
                == Skill(
                    id: "customer-service", label: "customer service", kind: .skill, group: "retail-and-hospitality",
                    aliases: ["dealing with customers"], impliedPhrases: ["worked on the tills"],
                    related: [RelatedSkill(id: "complaint-handling", weight: 0.3)]))
        #expect(
            taxonomy.occupation("data-labeller")
                == Occupation(
                    id: "data-labeller", title: "Data labeller", aliases: ["data annotator"], soc2020: "4152",
                    aiRole: .supportsAI, entry: "no degree needed",
                    essential: ["data-collection", "excel", "python", "spreadsheets", "written-communication"],
                    desirable: ["customer-service"]))
        #expect(taxonomy.occupation("data-labeller")?.isAIJob == true)
        #expect(taxonomy.occupation("shop-assistant")?.isAIJob == false)
        #expect(
            taxonomy.skill("machine-learning")?.codes == [
                SkillCode(scheme: "esco", code: "http://data.europa.eu/esco/skill/1")
            ])
        #expect(taxonomy.skill("nothing") == nil)
        #expect(taxonomy.index(of: "nothing") == nil)
        #expect(taxonomy.index(of: taxonomy.skills[3].id) == 3)
    }

    @Test("the version is twelve hexadecimal digits and changes with any byte")
    func version() throws {
        let taxonomy = try FixtureTaxonomy.taxonomy()
        #expect(taxonomy.version.count == 12)
        #expect(taxonomy.version.filter(\.isHexDigit) == taxonomy.version)
        #expect(try FixtureTaxonomy.taxonomy().version == taxonomy.version)
        let other = try FixtureTaxonomy.taxonomy(replacing: ["boilerplate.csv": FixtureTaxonomy.boilerplate + "\n"])
        #expect(other.version != taxonomy.version)
    }

    @Test("links run both ways: related with their weight, broader 0.5, narrower 0.6")
    func neighbours() throws {
        let taxonomy = try FixtureTaxonomy.taxonomy()
        func links(_ id: String) throws -> [String: Double] {
            let index = try #require(taxonomy.index(of: id))
            return Dictionary(
                uniqueKeysWithValues: taxonomy.neighbours(of: index).map { (taxonomy.skills[$0.index].id, $0.weight) })
        }
        #expect(try links("data-analysis") == ["data-science": 0.6, "modelling": 0.6, "sql": 0.4, "statistics": 0.5])
        #expect(try links("sql") == ["data-analysis": 0.4])
        #expect(try links("modelling") == ["data-analysis": 0.5])
        for index in taxonomy.skills.indices {
            let positions = taxonomy.neighbours(of: index).map(\.index)
            #expect(positions == positions.sorted())
            for position in positions {
                let back = taxonomy.neighbours(of: position).map(\.index)
                #expect(back.contains(index))
            }
        }
        #expect(taxonomy.neighbours(of: -1).isEmpty)
        #expect(taxonomy.neighbours(of: 10_000).isEmpty)
    }

    @Test("ancestors are all wider skills, nearest first, and a circle ends")
    func ancestors() throws {
        func skill(_ id: String, _ broader: [String]) -> Skill {
            Skill(id: id, label: id, kind: .skill, group: "data", broader: broader)
        }
        let taxonomy = try Taxonomy(
            skills: [
                skill("a", ["b", "c"]), skill("b", ["d"]), skill("c", ["d"]), skill("d", []), skill("x", ["y"]),
                skill("y", ["x"]),
            ],
            version: "test")
        #expect(taxonomy.ancestors(of: 0) == [1, 2, 3])
        #expect(taxonomy.ancestors(of: 3) == [])
        #expect(taxonomy.ancestors(of: 4) == [5])
    }

    @Test(
        "search finds names by their start, their words, their other spelling and with one slip",
        arguments: [
            ("python", "python"), ("pyth", "python"), ("machine l", "machine-learning"),
            ("programme management", "programme-management"),
            ("program manag", "programme-management"), ("statsitics", "statistics"), ("statistcs", "statistics"),
            ("custmer service", "customer-service"), ("pythonn", "python"),
            ("visualization", "visualisation"),
            ("c++", "c-plus-plus"), ("c#", "c-sharp"), ("golang", "go"), ("handling cash", "cash-handling"),
            ("ecommerce", "e-commerce"),
        ])
    func search(query: String, id: String) throws {
        let taxonomy = try FixtureTaxonomy.taxonomy()
        #expect(taxonomy.search(query, limit: 5).first?.skill.id == id)
    }

    @Test("search is ranked, limited, repeatable and finds nothing in nothing")
    func searchOrder() throws {
        let taxonomy = try FixtureTaxonomy.taxonomy()
        let found = taxonomy.search("data", limit: 10)
        #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
        #expect(Set(found.map(\.skill.id)).isSuperset(of: ["data-analysis", "data-collection", "data-science"]))
        #expect(found == taxonomy.search("data", limit: 10))
        #expect(taxonomy.search("data", limit: 2).count == 2)
        #expect(taxonomy.search("", limit: 5) == [])
        #expect(taxonomy.search("data", limit: 0) == [])
        #expect(taxonomy.search("zzzz", limit: 5) == [])
        #expect(taxonomy.search("jav\u{0}\u{301}!!", limit: 5).first?.skill.id == "java")
    }

    @Test("statistics count what is there")
    func statistics() throws {
        let statistics = try FixtureTaxonomy.taxonomy().statistics
        #expect(statistics.skills == 59)
        #expect(statistics.occupations == 2)
        #expect(statistics.aiOccupations == 1)
        #expect(statistics.skillsByKind["language"] == 2)
        #expect(statistics.skillsByKind.values.reduce(0, +) == statistics.skills)
        #expect(statistics.skillsByGroup.values.reduce(0, +) == statistics.skills)
    }

    @Test(
        "a folder that cannot be used says the file, the line, what is wrong and how to mend it",
        arguments: [
            ("skills.csv", "id,label\na,b", 1 as Int?, "lacks"),
            ("skills.csv", "id,label,kind,group,aliases,broader,related,codes\nx,X,wish,data,,,,", 2, "kind"),
            (
                "skills.csv", "id,label,kind,group,aliases,broader,related,codes\nx,X,skill,data,,y,,", 2,
                "not in skills.csv"
            ),
            (
                "skills.csv", "id,label,kind,group,aliases,broader,related,codes\nx,\"X,skill,data,,,,", 2,
                "never closed"
            ),
            ("occupations.csv", "id,title,aliases,soc2020,ai_role,entry\nx,X,,1,builder,", 2, "ai_role"),
            ("occupation_skills.csv", "occupation,skill,importance\nshop-assistant,magic,essential", 2, "magic"),
            ("occupation_skills.csv", "occupation,skill,importance\nwizard,excel,essential", 2, "wizard"),
            ("occupation_skills.csv", "occupation,skill,importance\nshop-assistant,excel,vital", 2, "vital"),
            ("ambiguous.csv", "label,skill,form,near,never,note\nx,magic,any,,,", 2, "magic"),
            ("boilerplate.csv", "id,kind,scope,phrase\nx,benefits,page,y", 2, "scope"),
        ])
    func refuses(file: String, text: String, line: Int?, what: String) throws {
        let error = #expect(throws: TaxonomyError.self) { try FixtureTaxonomy.taxonomy(replacing: [file: text]) }
        #expect(error?.file == file)
        #expect(error?.line == line)
        #expect(error?.what.contains(what) == true)
        #expect(error?.remedy.isEmpty == false)
    }

    @Test("a missing file is named")
    func missing() throws {
        try FixtureTaxonomy.withFolder { folder in
            try FileManager.default.removeItem(at: folder.appendingPathComponent("ambiguous.csv"))
            let error = #expect(throws: TaxonomyError.self) { try Taxonomy(folder: folder) }
            #expect(error?.file == "ambiguous.csv")
            #expect(error?.line == nil)
        }
    }

    @Test("the same id twice is refused")
    func repeated() {
        let skill = Skill(id: "a", label: "a", kind: .skill, group: "data")
        #expect(throws: TaxonomyError.self) { try Taxonomy(skills: [skill, skill], version: "test") }
    }
}
