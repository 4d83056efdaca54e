import SkillsTaxonomy
import Testing

@Suite("Names in a text")
struct NamesTests {
    @Test(
        "a name is found however it is written",
        arguments: [
            ("Skills: machine learning", ["machine-learning"]),
            ("MACHINE LEARNING", ["machine-learning"]),
            ("Machine-learning projects", ["machine-learning"]),
            ("Posted about #MachineLearning", ["machine-learning"]),
            ("A long line of a letter that was wrapped by its writer in machine\nlearning", ["machine-learning"]),
            ("back-end development", ["back-end"]),
            ("back end development", ["back-end"]),
            ("backend services", ["back-end"]),
            ("e-commerce", ["e-commerce"]), ("ecommerce", ["e-commerce"]), ("E commerce", ["e-commerce"]),
            ("health care records", ["healthcare-records"]), ("health-care record", ["healthcare-records"]),
            ("book keeping", ["bookkeeping"]),
            ("spread sheets", ["spreadsheets"]), ("a spreadsheet", ["spreadsheets"]),
            ("data visualization", ["visualisation"]), ("data visualisation", ["visualisation"]),
            ("data modeling", ["modelling"]), ("data modelling", ["modelling"]),
            ("program management", ["programme-management"]), ("programmes management", ["programme-management"]),
            ("driving license", ["driving-licence"]), ("driving licences", ["driving-licence"]),
            ("test center operations", ["test-centre"]),
            ("catalog design", ["catalogue-design"]),
            ("Python\u{2019}s libraries and SQL's joins", ["python", "sql"]),
            ("customers' complaint handling", ["complaint-handling"]),
            ("Python3 and python 3.11", ["python"]),
            ("Full UK licence", ["driving-licence"]),
            ("na\u{EF}ve but Pytho\u{301}n", ["python"]),
            ("\u{FF30}\u{FF59}\u{FF54}\u{FF48}\u{FF4F}\u{FF4E}", ["python"]),
            ("Py\u{200B}thon", ["python"]),
        ])
    func spelling(text: String, skills: [String]) throws {
        #expect(try FixtureTaxonomy.held(text) == skills)
    }

    @Test(
        "signs that carry meaning stay with their name",
        arguments: [
            ("C++ and C#", ["c-plus-plus", "c-sharp"]),
            ("C++11, C/C++", ["c", "c-plus-plus"]),
            (".NET", ["dotnet"]), ("dotnet core", ["dotnet"]), ("ASP.NET", ["asp-dotnet"]),
            ("Node.js, NodeJS or node js", ["node-js"]),
            ("CI/CD pipelines", ["ci-cd"]), ("CI / CD", ["ci-cd"]),
            ("A/B tests and A/B testing", ["a-b-testing"]),
            ("5S audits", ["five-s"]),
            ("CompTIA A+ and Network+", ["comptia-a-plus", "network-plus"]),
            ("R&D", ["research-and-development"]), ("R & D", ["research-and-development"]),
            ("Java/Python/SQL", ["java", "python", "sql"]),
            ("Java|Python", ["java", "python"]),
            ("Java\u{2022}Python", ["java", "python"]),
        ])
    func signs(text: String, skills: [String]) throws {
        #expect(try FixtureTaxonomy.held(text) == skills)
    }

    @Test(
        "words that only look like a name are none",
        arguments: [
            "We go the extra mile.", "Go the extra mile for every guest.", "Took vitamin C every day.",
            "Category C licence not on file, grade C in history", "A C-suite role", "C+E entitlement", "R.I. Smith",
            "Works in the A/C unit", "We react to change.", "Teams of six people", "An excellent team player",
            "She excels at chess and excelled in sport.", "sql@example.com and www.python.org/java",
            "https://example.com/python/sql", "linkedin.com/in/java-jones", "non-Java shops",
            "Javanese and Pythonesque",
            "machine, learning", "machine. Learning", "nail polish and floor polish", "Polish nails all day",
            "access to the building", "500 ml of paint",
        ])
    func strangers(text: String) throws {
        #expect(try FixtureTaxonomy.held(text) == [])
    }

    @Test("a broader skill's name inside a longer one counts as well, unless it is glued to it")
    func broader() throws {
        let taxonomy = try FixtureTaxonomy.taxonomy(replacing: [
            "skills.csv": """
            id,label,kind,group,aliases,broader,related,codes
            dotnet,.NET,tool,software,,,,
            asp-dotnet,ASP.NET,tool,software,,dotnet,,
            lead,Designated safeguarding lead,skill,health-and-care,,safeguarding,,
            leading,Lead,skill,health-and-care,,,,
            safeguarding,Safeguarding,skill,health-and-care,,,,
            """, "occupations.csv": "id,title,aliases,soc2020,ai_role,entry",
            "occupation_skills.csv": "occupation,skill,importance",
            "ambiguous.csv": "label,skill,form,near,never,note",
        ])
        let reader = SkillReader(taxonomy: taxonomy)
        let mentions = reader.read("Designated safeguarding lead. ASP.NET. No safeguarding leads.").mentions
        #expect(mentions.map(\.skill) == ["lead", "safeguarding", "asp-dotnet"])
        #expect(mentions.map(\.text) == ["Designated safeguarding lead", "safeguarding", "ASP.NET"])
    }

    @Test("the longest name wins and hides the shorter ones in it")
    func longest() throws {
        let reading = try FixtureTaxonomy.read("ASP.NET, Microsoft Excel and natural language processing")
        #expect(reading.mentions.map(\.text) == ["ASP.NET", "Microsoft Excel", "natural language processing"])
        #expect(try FixtureTaxonomy.held("JavaScript") == ["javascript"])
        #expect(try FixtureTaxonomy.held("stock management and management") == ["stock-control"])
    }

    @Test(
        "a phrase is found in other forms of its verb, with or without its article",
        arguments: [
            ("Kept the books for the mosque", "bookkeeping", "Kept the books"),
            ("keeping the books", "bookkeeping", "keeping the books"),
            ("I keep books for two shops", "bookkeeping", "keep books"),
            ("kept our books", "bookkeeping", "kept our books"),
            ("Worked on tills", "customer-service", "Worked on tills"),
            ("deal with customers", "customer-service", "deal with customers"),
            ("dealt with a customer", "customer-service", nil),
            ("leading a team", "supervising", "leading a team"),
            ("led the team", "supervising", "led the team"),
            ("led a small team", "supervising", "led a small team"),
            ("dealing with difficult customers", "customer-service", "dealing with difficult customers"),
            ("led a rather unwilling team", "supervising", nil),
            ("took minutes", "minute-taking", "took minutes"),
        ] as [(String, String, String?)])
    func inflection(text: String, skill: String, words: String?) throws {
        let found = try FixtureTaxonomy.read(text).mentions.filter { $0.skill == skill }
        #expect(found.map(\.text) == (words.map { [$0] } ?? []))
    }

    @Test(
        "a name is found turned round, as something done",
        arguments: [
            ("Managed stock across two sites", "stock-control", "Managed stock", MentionRule.reordered),
            ("handled customer complaints", nil, "", .reordered),
            ("handling the complaints", "complaint-handling", "handling the complaints", .reordered),
            ("analysed data for the council", "data-analysis", "analysed data", .reordered),
            ("Operating the till", "till-operation", "Operating the till", .reordered),
            ("Supervised six staff", "supervising", "Supervised", .verb),
            ("I mentored new starters", "mentoring", "mentored", .verb),
        ] as [(String, String?, String, MentionRule)])
    func turned(text: String, skill: String?, words: String, rule: MentionRule) throws {
        let found = try FixtureTaxonomy.read(text).mentions
        if let skill {
            #expect(found.map(\.skill) == [skill])
            #expect(found.map(\.text) == [words])
            #expect(found.map(\.rule) == [rule])
        } else {
            #expect(found == [])
        }
    }

    @Test("a name turned round does not hide a longer name written out")
    func turnedHides() throws {
        #expect(try FixtureTaxonomy.held("Managed stock control for a depot") == ["stock-control"])
        #expect(try FixtureTaxonomy.read("Managed stock control for a depot").mentions.map(\.text) == ["stock control"])
    }

    @Test("a verb in the middle of a sentence is not a skill of its own")
    func verbs() throws {
        #expect(try FixtureTaxonomy.held("The ward was closely supervised.") == [])
        #expect(try FixtureTaxonomy.held("Was mentored by the director") == [])
    }

    @Test("a mention says by which rule it was found and how sure that is")
    func rules() throws {
        let mentions = try FixtureTaxonomy.read("Python, analytics, kept the books").mentions
        #expect(mentions.map(\.rule) == [.label, .alias, .implied])
        #expect(mentions.map(\.confidence) == [0.95, 0.85, 0.75])
        #expect(mentions.map(\.line) == [1, 1, 1])
    }

    @Test("the line of a mention counts every kind of line end once")
    func lines() throws {
        let mentions = try FixtureTaxonomy.read("SQL\r\nPython\n\nJava\rKubernetes").mentions
        #expect(mentions.map(\.line) == [1, 2, 4, 5])
    }
}
