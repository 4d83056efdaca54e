import SkillsTaxonomy
import Testing

@Suite("Names that are also ordinary words")
struct AmbiguousNamesTests {
    @Test(
        "company decides",
        arguments: [
            ("R, Python and SQL", ["python", "r", "sql"]),
            ("Statistics in R", ["r", "statistics"]),
            ("Grade R", []),
            ("Services in Go and Kubernetes", ["go", "kubernetes"]),
            ("Golang", ["go"]),
            ("Go", []),
            ("C programming", ["c"]), ("embedded C", ["c"]), ("C, Java", ["c", "java"]),
            ("React and JavaScript", ["javascript", "react"]),
            ("500 ml bottles of Python oil", ["python"]),
            ("ML models in Python", ["machine-learning", "python"]),
            ("Access course at college", ["access-course"]),
        ])
    func company(text: String, skills: [String]) throws {
        #expect(try FixtureTaxonomy.held(text) == skills)
    }

    @Test("weak names do not vouch for each other in running text, but do side by side as names")
    func weak() throws {
        #expect(try FixtureTaxonomy.held("You react when you go home.") == [])
        #expect(try FixtureTaxonomy.held("Go to React training") == [])
        #expect(try FixtureTaxonomy.held("Built with React, Go") == ["react"])
    }

    @Test("company must stand in the same sentence or list, within eight words")
    func reach() throws {
        #expect(try FixtureTaxonomy.held("I like Python. Grade R was my class.") == ["python"])
        #expect(try FixtureTaxonomy.held("Python one two three four five six seven R here") == ["python", "r"])
        #expect(try FixtureTaxonomy.held("Python one two three four five six seven eight nine R here") == ["python"])
        #expect(try FixtureTaxonomy.held("Languages\nR\nPython") == ["python", "r"])
    }

    @Test(
        "a capital counts unless it only opens a sentence",
        arguments: [
            ("I use Excel.", ["excel"]), ("Excel", ["excel"]), ("Excel, SQL", ["excel", "sql"]),
            ("Excel in all you do.", []), ("You will excel.", []), ("We want you to excel at work.", []),
            ("excel spreadsheets", ["excel", "spreadsheets"]),
            ("SKILLS: EXCEL, SQL, PYTHON", ["excel", "python", "sql"]),
            ("EXCEL EVERY DAY AND BE THE BEST", []),
        ])
    func capitals(text: String, skills: [String]) throws {
        #expect(try FixtureTaxonomy.held(text) == skills)
    }

    @Test("a name that keeps its plural is not its singular")
    func plurals() throws {
        #expect(try FixtureTaxonomy.held("Microsoft Teams") == ["microsoft-teams"])
        #expect(try FixtureTaxonomy.held("PowerPoint and Team working") == ["powerpoint"])
        #expect(try FixtureTaxonomy.held("PowerPoint and Teams") == ["microsoft-teams", "powerpoint"])
    }
}
