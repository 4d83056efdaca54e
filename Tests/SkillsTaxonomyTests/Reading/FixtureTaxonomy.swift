import Foundation

@testable import SkillsTaxonomy

/// A taxonomy small enough to keep in one's head, for tests that must not change when the real one grows.
enum FixtureTaxonomy {
    static let skills = """
        id,label,kind,group,aliases,broader,related,codes
        a-b-testing,A/B testing,skill,data,split testing,,,
        access-course,Access course,qualification,qualifications,,,,
        asp-dotnet,ASP.NET,tool,software,,dotnet,,
        back-end,back-end development,skill,software,backend,,,
        bookkeeping,bookkeeping,skill,finance-law-and-public-service,~kept the books|~did the accounts,,,
        c,C,tool,software,C programming,,c-plus-plus:0.6,
        c-plus-plus,C++,tool,software,cpp,,,
        c-sharp,C#,tool,software,,,,
        cash-handling,cash handling,skill,retail-and-hospitality,,,,
        catalogue-design,catalogue design,skill,product-and-delivery,,,,
        ci-cd,CI/CD,skill,cloud-and-security,continuous integration,,,
        complaint-handling,complaint handling,skill,retail-and-hospitality,,customer-service,,
        comptia-a-plus,CompTIA A+,qualification,qualifications,,,,
        customer-service,customer service,skill,retail-and-hospitality,dealing with customers|~worked on the tills,,complaint-handling:0.3,
        data-analysis,data analysis,skill,data,analytics,,sql:0.4|statistics,
        data-collection,data collection,skill,data,,,,
        data-science,data science,knowledge,data,,data-analysis,,
        dotnet,.NET,tool,software,,,,
        driving-licence,driving licence,qualification,qualifications,full UK licence,,,
        e-commerce,e-commerce,knowledge,retail-and-hospitality,,,,
        excel,Excel,tool,data,Microsoft Excel|MS Excel,spreadsheets,,
        first-aid,first aid,qualification,qualifications,,,,
        five-s,5S,knowledge,manufacturing,,,,
        forklift-licence,forklift licence,qualification,qualifications,counterbalance licence,,,
        go,Go,tool,software,Golang,,,
        healthcare-records,healthcare records,skill,health-and-care,,,,
        java,Java,tool,software,,,,
        javascript,JavaScript,tool,software,JS,,,
        kubernetes,Kubernetes,tool,cloud-and-security,K8s,,,
        machine-learning,machine learning,knowledge,artificial-intelligence,ML,,,esco:http://data.europa.eu/esco/skill/1
        mentoring,mentoring,transversal,transferable,,,,
        microsoft-teams,Teams,tool,digital-basics,Microsoft Teams,,,
        microsoft-word,Word,tool,digital-basics,Microsoft Word,,,
        minute-taking,minute taking,skill,transferable,~taking minutes,,,
        modelling,data modelling,skill,data,,data-analysis,,
        natural-language-processing,natural language processing,knowledge,artificial-intelligence,,machine-learning,,
        network-plus,CompTIA Network+,qualification,qualifications,Network+,,,
        no-code,no-code automation,skill,ai-literacy-and-governance,,,,
        node-js,Node.js,tool,software,,javascript,,
        payroll,payroll,skill,finance-law-and-public-service,,,,
        polish,Polish,language,languages,,,,
        powerpoint,PowerPoint,tool,digital-basics,,,,
        programme-management,programme management,skill,product-and-delivery,,,,
        punjabi,Punjabi,language,languages,,,,
        python,Python,tool,software,,,r:0.5,
        r,R (language),tool,software,R programming,,,
        react,React,tool,software,,javascript,,
        research-and-development,research and development,skill,transferable,R&D,,,
        spoken-communication,verbal communication,transversal,transferable,,,,
        spreadsheets,spreadsheets,skill,data,,,,
        sql,SQL,tool,data,,,,
        statistics,statistics,knowledge,data,,,,
        stock-control,stock control,skill,logistics,stock management,,,
        supervising,supervising,transversal,transferable,~led a team|supervision,,,
        test-centre,test centre operations,skill,manufacturing,,,,
        till-operation,till operation,skill,retail-and-hospitality,,,,
        visualisation,data visualisation,skill,data,,,,
        welding,welding,skill,manufacturing,,,,
        written-communication,written communication,transversal,transferable,,,,
        """

    static let occupations = """
        id,title,aliases,soc2020,ai_role,entry
        data-labeller,Data labeller,data annotator,4152,supports-ai,no degree needed
        shop-assistant,Shop assistant,sales assistant|cashier,7111,none,no degree needed
        """

    static let occupationSkills = """
        occupation,skill,importance
        data-labeller,customer-service,desirable
        data-labeller,data-collection,essential
        data-labeller,excel,essential
        data-labeller,python,essential
        data-labeller,spreadsheets,essential
        data-labeller,written-communication,essential
        shop-assistant,customer-service,essential
        shop-assistant,excel,desirable
        shop-assistant,till-operation,essential
        """

    static let ambiguous = """
        label,skill,form,near,never,note
        C,c,exact,@software|programming|embedded,vitamin|licence|grade,the language
        ML,machine-learning,exact,@artificial-intelligence|@software|model|models,litre,millilitres
        Polish,polish,exact,,nail|floor,the language
        R,r,exact,@software|@data|statistics|programming,r&d,the language
        Teams,microsoft-teams,exact,@digital-basics|zoom,teams of,people
        Word,microsoft-word,exact,@digital-basics|excel|document,word of mouth,not the noun
        access,access-course,any,course|college,access to the,only the course
        excel,excel,any,spreadsheet|spreadsheets|formulas|word,excel in|excel at,lower case
        excel,excel,capital,,excel in|excel at,the product
        go,go,capital,@software|@cloud-and-security|golang,extra mile|go to|good to go,a verb
        react,react,capital,@software|front-end|go,react to,a verb
        """

    static let boilerplate = """
        id,kind,scope,phrase
        about-us,about-us,heading,about us
        benefits,benefits,heading,what we offer
        equal,equality,paragraph,equal opportunities employer
        pension,benefits,sentence,company pension
        """

    static let files = [
        "skills.csv": skills, "occupations.csv": occupations, "occupation_skills.csv": occupationSkills,
        "ambiguous.csv": ambiguous, "boilerplate.csv": boilerplate,
    ]

    /// Writes the files, some of them replaced, to a new folder and gives it to the body; the folder goes afterwards.
    static func withFolder<Value>(replacing files: [String: String] = [:], _ body: (URL) throws -> Value) throws
        -> Value
    {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "fairway-taxonomy-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in self.files.merging(files, uniquingKeysWith: { $1 }) {
            try Data((text + "\n").utf8).write(to: folder.appendingPathComponent(name))
        }
        return try body(folder)
    }

    /// The fixture with some files replaced.
    static func taxonomy(replacing files: [String: String] = [:]) throws -> Taxonomy {
        try withFolder(replacing: files) { try Taxonomy(folder: $0) }
    }

    static let reader = Result { SkillReader(taxonomy: try taxonomy()) }

    /// What the fixture's reader finds in a text.
    static func read(_ text: String) throws -> Reading { try reader.get().read(text) }

    /// The ids held in a text, each once, sorted.
    static func held(_ text: String) throws -> [String] { Array(Set(try read(text).mentions.map(\.skill))).sorted() }

    /// The ids passed over with this standing, each once, sorted.
    static func passedOver(_ text: String, _ standing: Standing) throws -> [String] {
        Array(Set(try read(text).passedOver.filter { $0.standing == standing }.map(\.skill))).sorted()
    }
}
