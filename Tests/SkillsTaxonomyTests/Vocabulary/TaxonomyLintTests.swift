import Foundation
import SkillsTaxonomy
import Testing

@Suite("The rules of the taxonomy's files")
struct TaxonomyLintTests {
    private static let header = "id,label,kind,group,aliases,broader,related,codes\n"

    private func rules(_ files: [String: String]) throws -> [String] {
        try FixtureTaxonomy.withFolder(replacing: files) { TaxonomyLint.findings(folder: $0) }.map(\.rule)
    }

    /// The rules that a change to skills.csv alone breaks, links from other files left out.
    private func skillRules(_ rows: String) throws -> Set<String> {
        let empty = [
            "skills.csv": Self.header + rows, "occupations.csv": "id,title,aliases,soc2020,ai_role,entry",
            "occupation_skills.csv": "occupation,skill,importance", "ambiguous.csv": "label,skill,form,near,never,note",
        ]
        return Set(try rules(empty))
    }

    @Test("the fixture breaks no rule")
    func clean() throws {
        let found = try FixtureTaxonomy.withFolder { TaxonomyLint.findings(folder: $0) }
        #expect(found == [])
    }

    @Test(
        "each rule finds what it is for in skills.csv",
        arguments: [
            ("Bad_ID,One,skill,data,,,,", "slug-spelling"),
            ("a--b,One,skill,data,,,,", "slug-spelling"),
            ("a,One,skill,data,,,,\na,Two,skill,data,,,,", "unique-ids"),
            ("a,Back-end work,skill,data,,,,\nb,Back end works,skill,data,,,,", "unique-labels"),
            ("b,One,skill,data,,,,\na,Two,skill,data,,,,", "sorted-files"),
            ("a,One,skill,cheese,,,,", "known-groups"),
            ("a,One,skill,data,,nowhere,,", "known-links"),
            ("a,One,skill,data,,,nowhere:0.5,", "known-links"),
            ("a,One,skill,data,,a,,", "known-links"),
            ("a,One,skill,data,,b,,\nb,Two,skill,data,,c,,\nc,Three,skill,data,,a,,", "no-circles"),
            ("a,One,skill,data,thing done,,,\nb,Two,skill,data,things done,,,", "alias-claimed-once"),
            ("a,One thing,skill,data,,,,\nb,Two,skill,data,one things,,,", "alias-claimed-once"),
            ("a,One,skill,data,~security,,,", "everyday-words"),
            ("a,Security,skill,data,,,,", "everyday-words"),
            ("a,One,skill,data,,,,soc:41", "code-spelling"),
            ("a,One,skill,data,,,,esco:123", "code-spelling"),
            ("a,One,skill,data,,,,wiki:Q1", "code-spelling"),
            ("a,One,skill,data,,,,naked", "code-spelling"),
            ("a,One,skill,data,,,,benchmark:juggling", "code-spelling"),
            ("a,One,skill,data,,,b:1.5,", "related-weight"),
            ("a,One,hobby,data,,,,", "known-words"),
            ("a,One,skill,data", "rfc-4180"),
            ("a,\"One\"x,skill,data,,,,", "rfc-4180"),
            ("a,...,skill,data,,,,", "names"),
        ])
    func skills(rows: String, rule: String) throws {
        #expect(try skillRules(rows).contains(rule))
    }

    @Test("a skill without faults breaks none of them")
    func faultless() throws {
        #expect(
            try skillRules("a,Security checks,skill,data,door checks|~checked bags,,,soc:9231|benchmark:risks") == [])
    }

    @Test("an alias under two skills, or an everyday word, is in order once ambiguous.csv has a row for it")
    func governed() throws {
        let files = [
            "skills.csv": Self.header + "a,One,skill,data,security,,,\nb,Two,skill,data,security,,,",
            "occupations.csv": "id,title,aliases,soc2020,ai_role,entry",
            "occupation_skills.csv": "occupation,skill,importance",
            "ambiguous.csv": "label,skill,form,near,never,note\nsecurity,a,any,door,,\nsecurity,b,any,network,,",
        ]
        #expect(try rules(files) == [])
    }

    @Test("a family with few essential skills, or none that other jobs share, is found")
    func families() throws {
        let found = try rules([
            "occupation_skills.csv":
                "occupation,skill,importance\ndata-labeller,python,essential\nshop-assistant,excel,essential"
        ])
        #expect(found == ["reachable-families", "reachable-families"])
    }

    @Test("a SOC code of another length, a group that is not known and a row that blocks itself are found")
    func otherFiles() throws {
        #expect(
            try rules(["occupations.csv": FixtureTaxonomy.occupations.replacingOccurrences(of: "7111", with: "711")])
                == ["code-spelling"])
        #expect(
            try rules(["ambiguous.csv": FixtureTaxonomy.ambiguous.replacingOccurrences(of: "@data|", with: "@dates|")])
                == ["known-groups"])
        #expect(
            try rules([
                "ambiguous.csv": FixtureTaxonomy.ambiguous.replacingOccurrences(of: "nail|floor", with: "nail|floor")
                    .replacingOccurrences(of: "course|college,access", with: "course|college,course|access")
            ])
                == ["ambiguous-rows"])
        #expect(
            try rules(["boilerplate.csv": FixtureTaxonomy.boilerplate + "\nz,legal,sentence,Terms apply"])
                == ["boilerplate-rows"])
    }

    @Test("findings come by file and line and say how to mend what they found")
    func order() throws {
        let found = try FixtureTaxonomy.withFolder(replacing: [
            "skills.csv": Self.header + "b,One,skill,cheese,,,,\na,Two,skill,data,,,,",
            "boilerplate.csv": "id,kind\nx,legal",
        ]) { TaxonomyLint.findings(folder: $0) }
        let places = found.map {
            ["skills.csv", "occupations.csv", "occupation_skills.csv", "ambiguous.csv", "boilerplate.csv"].firstIndex(
                of: $0.file) ?? 9
        }
        #expect(places == places.sorted())
        #expect(found.allSatisfy { !$0.what.isEmpty && !$0.remedy.isEmpty })
    }

    @Test(
        "the project's own files break no rule", .enabled(if: ProjectTaxonomy.isPresent, "Taxonomy/data is not there"))
    func project() {
        #expect(TaxonomyLint.findings(folder: ProjectTaxonomy.folder).map(\.description) == [])
    }
}
