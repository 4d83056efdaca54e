import SkillsTaxonomy
import Testing

@Suite("Whether a skill is really claimed")
struct StandingTests {
    @Test(
        "a denied skill is passed over as negated",
        arguments: [
            ("I have no experience of Java.", ["java"]),
            ("No knowledge of SQL or Python", ["python", "sql"]),
            ("No experience of Java, Python or SQL is needed", ["java", "python", "sql"]),
            ("I have never used Python", ["python"]),
            ("I don't know SQL", ["sql"]), ("I don\u{2019}t know SQL", ["sql"]), ("i dont know sql", ["sql"]),
            ("I do not have a driving licence", ["driving-licence"]),
            ("I can't speak Punjabi", ["punjabi"]), ("I cannot drive, no driving licence", ["driving-licence"]),
            ("without SQL", ["sql"]), ("Worked without any Python", ["python"]),
            ("a lack of statistics", ["statistics"]), ("Lack of Python experience", ["python"]),
            ("Unfamiliar with Kubernetes", ["kubernetes"]),
            ("Java, not Python", ["python"]),
            ("A driving licence is not required", ["driving-licence"]),
            ("Knowledge of Java or Python is not essential", ["java", "python"]),
            ("You do not need SQL", ["sql"]),
            ("Java: none. Driving licence: no", ["driving-licence", "java"]),
            ("Python \u{2013} no experience", ["python"]),
            ("I have not used Kubernetes yet", ["kubernetes"]),
            ("neither Java nor Python", ["java", "python"]),
            ("Everything except payroll", ["payroll"]),
            ("I have no experience of\nJava", ["java"]),
            ("First aid no. Payroll yes.", ["first-aid"]),
            ("Haven't worked with SQL", ["sql"]), ("Java is something I have never used.", ["java"]),
            ("No Java, Python or SQL", ["java", "python", "sql"]),
        ])
    func negated(text: String, skills: [String]) throws {
        #expect(try FixtureTaxonomy.passedOver(text, .negated) == skills)
    }

    @Test(
        "what only sounds like a denial leaves the skill held",
        arguments: [
            ("Not only Python but SQL", ["python", "sql"]),
            ("No problem working with SQL", ["sql"]),
            ("I have no trouble with spreadsheets", ["spreadsheets"]),
            ("Not just customer service", ["customer-service"]),
            ("Worked without supervision on payroll", ["payroll", "supervising"]),
            ("No stranger to SQL", ["sql"]), ("I could not have done it without Python", ["python"]),
            ("Ex-payroll clerk", ["payroll"]), ("No one else knew SQL so I taught them", ["sql"]),
            ("No-code automation", ["no-code"]),
            ("I did not let caring stop me; customer service is my strength", ["customer-service"]),
            ("Never late, and customer service to be proud of", ["customer-service"]),
            ("There is no doubt that Python is my best", ["python"]),
            ("Not a manager. Python.", ["python"]),
            ("My forklift licence expires in 2030", ["forklift-licence"]),
            ("SQL is desirable but not essential", ["sql"]), ("SQL, with non-technical users", ["sql"]),
            ("SQL or Python (we can teach the one you don't have)", ["python", "sql"]),
            ("There is no report in SQL that I cannot write", ["sql"]),
            ("I never go a day without Python", ["python"]), ("Nobody here knows Python better than me", ["python"]),
            ("I don't need help with SQL", ["sql"]),
            ("Not one complaint about my customer service", ["customer-service"]),
            ("I did not learn Python at school; I taught myself", ["python"]),
            ("My uncle taught me welding", ["welding"]), ("I moved into welding in 2010", ["welding"]),
            ("a two-page note with SQL", ["sql"]), ("Noted Python faults", ["python"]),
        ])
    func kept(text: String, skills: [String]) throws {
        #expect(try FixtureTaxonomy.held(text) == skills)
    }

    @Test(
        "a denial reaches only to the end of its clause",
        arguments: [
            ("No experience of Java but I know Python", ["python"]),
            ("I have no driving licence; payroll is my strength", ["payroll"]),
            ("No experience of Java. Python since 2019.", ["python"]),
            ("No experience of Java, but strong SQL", ["sql"]),
            ("No experience of Java, good Python", ["python"]),
            ("I have never used Python, I use SQL", ["sql"]),
            ("No experience of Java and I have used SQL for years", ["sql"]),
            ("Strong SQL, no Java, keen to learn Python", ["sql"]),
            ("SQL (no Java), Python", ["python", "sql"]),
            ("I went in with no qualifications and came out with first aid", ["first-aid"]),
            ("No experience needed because full training in payroll is given", ["payroll"]),
        ])
    func clause(text: String, skills: [String]) throws {
        #expect(try FixtureTaxonomy.held(text) == skills)
    }

    @Test(
        "what is hoped for or being learned is passed over as wished",
        arguments: [
            ("Keen to learn Python", ["python"]), ("I would like to learn Python and SQL.", ["python", "sql"]),
            ("Hoping to move into data science", ["data-science"]), ("I want to learn Java", ["java"]),
            ("Currently studying SQL", ["sql"]), ("I am learning Punjabi", ["punjabi"]),
            ("I\u{2019}m learning Python at the library", ["python"]),
            ("Interested in data science", ["data-science"]),
            ("working towards my forklift licence", ["forklift-licence"]),
            ("working towards a forklift licence", ["forklift-licence"]),
            ("Enrolled on a first aid course", ["first-aid"]),
            ("First aid (in progress)", ["first-aid"]), ("SQL, Python (learning)", ["python"]),
            ("Seeking a role in data analysis", ["data-analysis"]),
            ("I use SQL and would love to learn Python", ["python"]),
        ])
    func wished(text: String, skills: [String]) throws {
        #expect(try FixtureTaxonomy.passedOver(text, .wished) == skills)
    }

    @Test("a heading that hopes or denies speaks for the list under it, and no further")
    func headings() throws {
        let text =
            "Currently learning:\n- Python\n- SQL\n\nSkills\n- payroll\nWhat I have no experience of:\nJava\nKubernetes\n\nwelding"
        #expect(try FixtureTaxonomy.passedOver(text, .wished) == ["python", "sql"])
        #expect(try FixtureTaxonomy.passedOver(text, .negated) == ["java", "kubernetes"])
        #expect(try FixtureTaxonomy.held(text) == ["payroll", "welding"])
    }

    @Test(
        "a wish to use what one has leaves it held",
        arguments: [
            ("I would like to use my Python skills", ["python"]), ("Looking to develop my SQL further", ["sql"]),
            ("Looking to bring strong SQL to a new team", ["sql"]),
            ("Looking for a new role, with 5 years of payroll", ["payroll"]),
            ("Keen to learn, good customer service", ["customer-service"]),
            ("We are looking for a person with Python", ["python"]),
            ("Our client is seeking payroll experience", ["payroll"]),
            ("Studied data science at college", ["data-science"]),
            ("Learnt to use Python at work", ["python"]),
            ("Worked towards targets in customer service", ["customer-service"]),
            ("Acme is currently seeking payroll staff", ["payroll"]),
            ("We\u{2019}re looking for welding skills", ["welding"]),
        ])
    func claimed(text: String, skills: [String]) throws {
        #expect(try FixtureTaxonomy.held(text) == skills)
    }

    @Test(
        "what was held once is passed over as lapsed",
        arguments: [
            ("Lapsed forklift licence", ["forklift-licence"]),
            ("My forklift licence has expired", ["forklift-licence"]),
            ("Forklift licence (expired 2019)", ["forklift-licence"]),
            ("I used to hold a forklift licence", ["forklift-licence"]),
            ("First aid, now expired", ["first-aid"]),
            ("First aid now expired", ["first-aid"]), ("Python and Java, which I no longer use", ["java", "python"]),
            ("Payroll, welding, first aid (expired)", ["first-aid"]),
            ("I no longer hold a driving licence", ["driving-licence"]),
            ("Forklift licence expired 2019 but I have a driving licence", ["forklift-licence"]),
        ])
    func lapsed(text: String, skills: [String]) throws {
        #expect(try FixtureTaxonomy.passedOver(text, .lapsed) == skills)
    }

    @Test("work done in the past is experience, not a lapse")
    func past() throws {
        #expect(try FixtureTaxonomy.held("I used to work in payroll") == ["payroll"])
        #expect(try FixtureTaxonomy.held("Previously customer service at a bank") == ["customer-service"])
    }

    @Test(
        "another team's or person's skill is passed over as someone else's",
        arguments: [
            ("Supported the Java team", ["java"]), ("Worked alongside the data science team", ["data-science"]),
            ("Liaised with payroll colleagues", ["payroll"]),
            ("Reported to the data science manager", ["data-science"]),
            ("My husband is a welding inspector", ["welding"]), ("my colleagues used Python for it", ["python"]),
            ("Supported the Java team using SQL", ["java"]),
        ])
    func others(text: String, skills: [String]) throws {
        #expect(try FixtureTaxonomy.passedOver(text, .someoneElses) == skills)
    }

    @Test(
        "one's own team's skill is held",
        arguments: [
            ("Worked in the Java team", ["java"]), ("Led the data science team", ["data-science"]),
            ("Supported the team with payroll", ["payroll"]), ("Supported customers using SQL", ["sql"]),
            ("Worked with Python every day", ["python"]),
        ])
    func own(text: String, skills: [String]) throws {
        #expect(try FixtureTaxonomy.held(text) == skills)
    }
}
