import Foundation
import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("The promises, over every sample résumé")
struct PromiseTests {
    let world: SampleWorld

    init() throws {
        world = try SampleWorld.shared.get()
    }

    @Test("a score is the sum of its parts, and the parts could add up to 1")
    func sum() {
        for resume in world.resumes {
            for match in world.matches(resume.text) {
                #expect(abs(match.parts.reduce(0) { $0 + $1.points } - match.score) < 1e-9, "\(resume.name)")
                #expect(abs(match.parts.reduce(0) { $0 + $1.of } - 1) < 1e-5, "\(resume.name)")
                #expect(match.parts.allSatisfy { $0.points >= 0 && $0.points <= $0.of + 1e-9 }, "\(resume.name)")
            }
        }
    }

    @Test("every skill credited quotes the words that prove it")
    func evidence() {
        for resume in world.resumes {
            let scalars = Array(resume.text.unicodeScalars)
            for match in world.matches(resume.text) {
                for matched in match.matched {
                    #expect(!matched.evidence.isEmpty, "\(resume.name): \(matched.skill)")
                    for evidence in matched.evidence {
                        var quoted = String.UnicodeScalarView()
                        quoted.append(contentsOf: scalars[evidence.start..<evidence.end])
                        #expect(String(quoted) == evidence.text, "\(resume.name): \(matched.skill)")
                    }
                }
            }
        }
    }

    @Test("the same résumé gives the same matches, also from an engine made anew")
    func deterministic() throws {
        let other = try SampleWorld()
        for resume in world.resumes {
            #expect(world.matches(resume.text) == other.matches(resume.text), "\(resume.name)")
        }
    }

    @Test("a name, a pronoun, an age, a nationality, a school and a postcode change no score and no order")
    func identity() {
        for resume in world.resumes {
            let before = world.matches(Self.heading(0) + resume.text + Self.school(0))
            let after = world.matches(Self.heading(1) + resume.text + Self.school(1))
            #expect(before.map(\.vacancy.id) == after.map(\.vacancy.id), "\(resume.name)")
            #expect(before.map(\.score) == after.map(\.score), "\(resume.name)")
        }
    }

    private static func heading(_ side: Int) -> String {
        [
            "John Smith\n12 High Street, Solihull B91 3SX\nDate of birth: 03/02/1999\nBritish, he/him\n\n",
            "Fatima Begum Chowdhury\n7 Mill Road, Sparkhill B11 1AA\nDate of birth: 19/11/1961\nBangladeshi, she/her\n\n",
        ][side]
    }

    private static func school(_ side: Int) -> String {
        ["\n\nSchool: King Edward's School, Birmingham\n", "\n\nSchool: Saltley Academy, Birmingham\n"][side]
    }

    @Test(
        "unpaid and informal work counts like paid work",
        arguments: [
            ("Care Assistant", "Family carer for my mother"),
            ("Shop assistant, paid", "Volunteer in a charity shop"),
        ])
    func unpaid(paid: String, unpaid: String) {
        let body = """
            2019 - 2024
            Gave personal care and medication, kept daily care records, dealt with the public, handled cash,
            organised the rota and trained new starters.
            """
        let skills = { (title: String) in
            world.profile("WORK\n\(title)\n\(body)").skills
                .filter { skill in skill.evidence.contains { $0.rule != "occupation" && body.contains($0.text) } }
                .map { "\($0.id) \($0.strength)" }
        }
        #expect(!skills(paid).isEmpty)
        #expect(skills(paid) == skills(unpaid))
    }

    @Test("too little to go on is said, never scored")
    func little() {
        for text in ["John Smith", "hello", "12345 67890", "\u{0}\u{1}", "......"] {
            let profile = world.profile(text)
            #expect(profile.information == .none, "\(text)")
            #expect(world.matches(text).isEmpty)
        }
    }

    /// What a résumé scores in every vacancy.
    private func scores(_ text: String) -> [String: Double] {
        let everything = MatchRequest(top: world.index.count, today: SampleWorld.request.today)
        let matches = world.matches(text, request: everything)
        return Dictionary(matches.map { ($0.vacancy.id, $0.score) }) { first, _ in first }
    }

    /// The vacancies in which one text scores above another, best gain first.
    private func gains(of text: String, over before: [String: Double]) -> [String] {
        scores(text).filter { $0.value > (before[$0.key] ?? 0) + 1e-9 }
            .map { "\($0.key) \(before[$0.key] ?? 0) → \($0.value)" }.sorted()
    }

    /// Words of skills shown at least as well as a list shows them: to claim a pastime as a skill is to say more.
    private func ownWords(_ text: String) -> [String] {
        world.profile(text).skills.filter { $0.evidence[0].rule != "occupation" && $0.strength >= 0.6 }
            .map { $0.evidence[0].text }
    }

    @Test("a résumé's own skill words, listed again once or twenty times, gain nothing in any vacancy")
    func stuffing() {
        for resume in world.resumes {
            let before = scores(resume.text)
            let line = ownWords(resume.text).map { "- " + $0 }.joined(separator: "\n")
            guard !line.isEmpty else { continue }
            let heap = (0..<20).map { _ in line }.joined(separator: "\n")
            #expect(gains(of: resume.text + "\n\nSKILLS\n" + line, over: before) == [], "\(resume.name) once")
            #expect(gains(of: resume.text + "\n\nSKILLS\n" + heap, over: before) == [], "\(resume.name) heaped")
        }
    }

    @Test("a résumé given twice over gains nothing in any vacancy")
    func doubled() {
        for resume in world.resumes {
            let twice = resume.text + "\n\n" + resume.text
            #expect(gains(of: twice, over: scores(resume.text)) == [], "\(resume.name)")
        }
    }

    @Test("a whole advert pasted below a résumé is read as the employer's words and gains nothing in it")
    func pasted() {
        let adverts = Self.adverts
        for resume in world.resumes {
            let before = scores(resume.text)
            for advert in adverts {
                #expect(
                    gains(of: resume.text + "\n\n" + advert, over: before) == [],
                    "\(resume.name) with \(advert.prefix(30))")
            }
        }
    }

    private static let adverts = [
        """
        Data Analyst, Walsall
        We are looking for a data analyst to join our team. You will build dashboards in Power BI, write SQL and clean
        data in Python.

        Essential
        - SQL and Excel
        - Experience of Power BI
        Desirable
        - Python and machine learning

        To apply send your CV by the closing date.
        """,
        """
        AI Support Technician

        About the role
        Support staff who use Copilot and ChatGPT, log tickets in ServiceNow, and test prompts.

        What you'll need
        Customer service, troubleshooting and clear writing. Knowledge of data protection.

        £26,000 per annum. Your working week is 37 hours.
        """,
    ]
}
