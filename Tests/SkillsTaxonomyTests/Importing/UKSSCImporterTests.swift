import Foundation
import SkillsTaxonomy
import Testing

@Suite("Importing the UK Standard Skills Classification")
struct UKSSCImporterTests {
    private static let files = [
        "1_structure.csv": """
        Skill Domain Code,Skill Domain Title,Skill Area Code,Skill Area Title,Skill Group Code,Skill Group Title,Occupational Skill Code,Occupational Skill Title,Description
        1,Serving and caring,1.1,Personal care,1.1.1,Daily living,1.1.1.1,Assist people with washing,Help with washing.
        1,Serving and caring,1.1,Personal care,1.1.1,Daily living,1.1.1.2,Assist people with meals,
        2,Making decisions,2.1,Budgets,2.1.1,Cost control,2.1.1.1,Control costs,

        """,
        "2_tasks.csv": """
        ssc_task_id,ssc_task_title,ssc_occupational_skill_id
        T1,Help residents to bathe,1.1.1.1
        T2,Cut up food,1.1.1.2
        T3,Write things down,1.1.1.1
        T3,Write things down,2.1.1.1
        T4,Keep a long and careful record of every single thing that was spent,2.1.1.1

        """,
        "core_skills.csv": "Code,Title\n1,Learning and investigating\n2.1.1.1,Planning\n",
        "knowledge.csv": "Knowledge concept code,Knowledge concept name,Aliases\nK1,Nutrition,diet|food science\n",
        "skills_to_knowledge.csv": "Skill code,Knowledge code\n1.1.1.2,K1\n1.1.1.2,K9\n",
        "skills_to_core.csv": "Occupational skill code,Core skill code\n2.1.1.1,2.1.1.1\n",
        "readme.csv": "Sheet,Contents\nA,Everything\n",
    ]

    @Test("levels are known by their headers; tasks, knowledge and core skills find their skills")
    func tables() throws {
        let folder = try ImportFolder(Self.files, name: "UK SSC v1.0")
        let imported = try UKSSCImporter().read(folder.url)
        #expect(
            imported.concepts == [
                ImportedConcept(
                    id: "1.1.1.1", label: "Assist people with washing", statements: ["Help residents to bathe"],
                    kind: .skill, group: "ukssc-serving-and-caring", description: "Help with washing."),
                ImportedConcept(
                    id: "1.1.1.2", label: "Assist people with meals", statements: ["Cut up food"], kind: .skill,
                    group: "ukssc-serving-and-caring", related: [RelatedSkill(id: "K1", weight: 0.4)]),
                ImportedConcept(
                    id: "2.1.1.1", label: "Control costs", kind: .skill, group: "ukssc-making-decisions",
                    related: [RelatedSkill(id: "core:2.1.1.1", weight: 0.4)]),
                ImportedConcept(
                    id: "K1", label: "Nutrition", aliases: ["diet", "food science"], kind: .knowledge,
                    group: "ukssc-knowledge"),
                ImportedConcept(
                    id: "1", label: "Learning and investigating", kind: .transversal, group: "ukssc-core-skills"),
                ImportedConcept(
                    id: "core:2.1.1.1", code: "2.1.1.1", label: "Planning", kind: .transversal,
                    group: "ukssc-core-skills"),
            ])
        #expect(imported.scheme == "ukssc")
        #expect(imported.release == "v1.0")
        #expect(imported.notes == ["Passed over, no column is known: readme.csv."])
    }

    @Test("no skills, two titles for one code, and a row without a code are refused")
    func refused() throws {
        func error(_ files: [String: String]) throws -> TaxonomyError? {
            let folder = try ImportFolder(files)
            return #expect(throws: TaxonomyError.self) { try UKSSCImporter().read(folder.url) }
        }
        #expect(try error(["a.csv": "Sheet,Contents\nA,B\n"])?.what == "No column is known in a.csv.")
        #expect(try error([:])?.what == "There are no occupational skills in it.")
        let twice = try error(["a.csv": "Skill code,Skill title\n1,Cook\n2,Bake\n1,Fry\n"])
        #expect(twice?.problem == "a.csv, line 4: The skill 1 has another title here than in a.csv, line 2.")
        let blank = try error(["a.csv": "Skill code,Skill title\n,Cook\n"])
        #expect(blank?.problem == "a.csv, line 2: The row has no code.")
        let untitled = try error(["a.csv": "Skill code,Skill title\n1,\n"])
        #expect(untitled?.problem == "a.csv, line 2: The skill 1 has no title.")
    }
}
