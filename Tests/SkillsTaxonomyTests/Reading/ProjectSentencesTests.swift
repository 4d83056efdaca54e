import SkillsTaxonomy
import Testing

/// Sentences as people and employers write them, read with the taxonomy that ships. Each says what must be there and what
/// must not; anything else the taxonomy may come to know is left open.
@Suite(
    "Sentences read with the shipped taxonomy", .enabled(if: ProjectTaxonomy.isPresent, "Taxonomy/data is not there"))
struct ProjectSentencesTests {
    @Test(
        "what a person can do is found",
        arguments: [
            (
                "Ran the till, cashed up at the end of the day and dealt with customer complaints.",
                ["till-operation", "cash-handling", "customer-service"]
            ),
            (
                "I looked after my mum for five years, giving medication and keeping records.",
                ["caring-for-others", "medication-handling", "record-keeping"]
            ),
            ("Kept the books for my dad's shop", ["bookkeeping"]),
            ("Led a team of 12 across two sites", ["leading-a-team"]),
            ("picked and packed orders", ["picking-and-packing"]),
            ("Served customers and handled cash", ["customer-service", "cash-handling"]),
            ("I am fluent in Punjabi and Urdu, and can get by in Polish.", ["punjabi", "urdu", "polish"]),
            ("Volunteered at the food bank, planning rotas", ["volunteering", "rota-planning"]),
            (
                "Skills: MS Office (Word, Excel, Outlook), minute taking",
                ["microsoft-word", "excel", "microsoft-outlook", "minute-taking"]
            ),
            ("You know Windows and Microsoft 365.", ["microsoft-office"]),
            ("Driving essential, rota or scheduling experience too.", ["driving", "rota-planning"]),
            (
                "Excel, Word, Outlook, PowerPoint and Access",
                ["excel", "microsoft-word", "microsoft-outlook", "microsoft-powerpoint", "microsoft-access"]
            ),
            (
                "PyTorch, TensorFlow, scikit-learn, pandas and NumPy",
                ["pytorch", "tensorflow", "scikit-learn", "pandas", "numpy"]
            ),
            (
                "Built ETL pipelines in Airflow and dbt, dashboards in Power BI and Tableau",
                ["etl", "airflow", "dbt", "power-bi", "tableau"]
            ),
            ("Used Access daily", ["microsoft-access"]),
            ("Taught by my uncle, who taught me welding", ["welding"]),
            ("Go services with gRPC on Kubernetes", ["go", "grpc", "kubernetes"]),
            ("C, C++ and Rust", ["c", "c-plus-plus", "rust"]),
            ("Python (pandas, NumPy), R and SAS", ["python", "pandas", "numpy", "r", "sas"]),
            ("Computer vision (CV) with OpenCV", ["computer-vision", "opencv"]),
            ("Strong written and verbal communication", ["written-communication"]),
            ("Full clean driving licence", ["driving-licence"]),
            (
                "CompTIA A+, CI/CD, 5S, A/B testing, .NET",
                ["comptia-a-plus", "ci-cd", "five-s", "a-b-testing", "dotnet"]
            ),
        ])
    func found(text: String, skills: [String]) throws {
        let held = Set(try ProjectTaxonomy.reader.get().read(text).mentions.map(\.skill))
        #expect(Set(skills).subtracting(held) == [])
    }

    @Test(
        "ordinary words that look like skills are left alone",
        arguments: [
            ("We go the extra mile for customers.", "go"), ("Vitamin C and iron supplements", "c"),
            ("R&D tax credits", "r"),
            ("I excel at meeting people", "excel"), ("Word of mouth brings us guests", "microsoft-word"),
            ("Teams of people across Birmingham", "microsoft-teams"), ("Access to the building", "microsoft-access"),
            ("From scratch, I designed the flower displays", "scratch"), ("Rust removal on classic cars", "rust"),
            ("A swift response is expected", "swift"), ("Spark ideas in meetings", "spark"),
            ("SAS veteran, 22 Regiment", "sas"),
            ("CV available on request", "computer-vision"), ("The chef is a friend", "ansible"),
            ("A positive outlook on life", "microsoft-outlook"), ("I react well to change", "react"),
            ("Cleaned the stairs of Oracle House", "oracle-database"), ("Ask for Mr Swift at the gate", "swift"),
            ("The Snowflake Appeal gave out coats", "snowflake"),
            ("Run past the gate in a people carrier", "leading-a-team"),
            ("A range of jobs in the council", "telephone-skills"),
            ("JavaScript only", "java"), ("Nail polish and manicures", "polish"),
        ])
    func left(text: String, skill: String) throws {
        #expect(try !ProjectTaxonomy.reader.get().read(text).mentions.map(\.skill).contains(skill))
    }

    @Test(
        "what is denied, hoped for, lapsed or another's is passed over",
        arguments: [
            ("I have not used Sage or Xero.", Standing.negated, ["accounting-software"]),
            ("Currently studying SQL; keen to move into AI", .wished, ["sql"]),
            ("FORK TRUCK TICKET EXPIRED 2019.", .lapsed, ["forklift"]),
            ("CSCS green card ran out 2020", .lapsed, ["cscs-card"]),
            ("I do not have GCSE maths but I am doing Functional Skills", .negated, ["gcse-maths"]),
            ("Supported the payroll team", .someoneElses, ["payroll"]),
            (
                "We welcome applications from people of all backgrounds regardless of age or disability.", .boilerplate,
                ["cultural-awareness"]
            ),
        ])
    func passedOver(text: String, standing: Standing, skills: [String]) throws {
        let reading = try ProjectTaxonomy.reader.get().read(text)
        let found = Set(reading.passedOver.filter { $0.standing == standing }.map(\.skill))
        #expect(Set(skills).subtracting(found) == [])
        #expect(Set(skills).intersection(reading.mentions.map(\.skill)) == [])
    }
}
