import Foundation
import TaxonomyData
import Testing

@testable import SkillsTaxonomy

@Suite("Adverts that are hard to read")
struct HardAdvertTests {
    private func vacancy(_ title: String, _ description: String) throws -> Vacancy {
        let document = JSONValue.object(["title": .string(title), "description": .string(description)])
        return try VacancyReaderTests.reader.get().vacancy(from: try JobPostingReader().read(document), id: "v000001")
    }

    /// Terms as one line each, with a dash for what the advert does not say.
    private func terms(_ vacancy: Vacancy) -> [String] {
        let pay = vacancy.pay.map { pay in
            let figures = pay.minimum == pay.maximum ? "\(pay.minimum)" : "\(pay.minimum)–\(pay.maximum)"
            return "\(figures) \(pay.unit.rawValue)"
        }
        let workplace = vacancy.workplace.map { place in
            place.kind.rawValue + (place.officeDays.map { ", \($0) days in" } ?? "")
        }
        return [
            pay ?? "-", vacancy.workHours ?? "-", vacancy.employmentTypes.joined(separator: ","), workplace ?? "-",
            vacancy.level?.rawValue ?? "-", vacancy.locations.first?.locality ?? "-", vacancy.aiRole.rawValue,
        ]
    }

    @Test(
        "Pay, hours, contract, workplace, level, place and AI role are read from the text",
        arguments: [
            (
                "Data Technician",
                "£25k-£30k pro rata, 22.5 hours a week over 3 days (Tue-Thu 9am-5pm). Hybrid, 2 days in office (Wolverhampton).",
                [
                    "25000.0–30000.0 YEAR", "22.5 hours a week over 3 days (Tue-Thu 9am-5pm)", "",
                    "hybrid, 2.0 days in",
                    "-", "Wolverhampton", "supports-ai",
                ]
            ),
            (
                "Prompt and Content Assistant",
                """
                Salary: up to £14.50 per hour. Fully remote (UK). Rotating shifts, 4 on 4 off including nights.
                You will write prompts for ChatGPT and check the answers. No experience of coding needed.
                """,
                ["14.5 HOUR", "Rotating shifts, 4 on 4 off including nights", "", "remote", "-", "-", "applies-ai"]
            ),
            (
                "Warehouse Operative",
                """
                We are an AI-powered logistics company using machine learning to optimise routes.
                The role: picking, packing, loading. Mon-Fri 6am-2pm. £12.60ph plus overtime at time and a half. Tipton DY4.
                """,
                ["12.6 HOUR", "Mon-Fri 6am-2pm", "", "-", "-", "Tipton", "none"]
            ),
            (
                "Telesales Executive",
                "OTE £35,000, basic £24,000. Competitive. Office based in Birmingham city centre. Must have sales experience.",
                ["24000.0 YEAR", "-", "", "on-site", "-", "Birmingham city centre", "none"]
            ),
            (
                "Machine Learning Engineer",
                "£450 - £550 per day (outside IR35). Hybrid: 3 days a week from home. Senior level. Python and PyTorch.",
                ["450.0–550.0 DAY", "-", "CONTRACTOR", "hybrid, 2.0 days in", "senior", "-", "builds-ai"]
            ),
            (
                "AI Administrator",
                "Salary competitive, dependent on experience. Part time 16 hours. Coventry. You'll check AI outputs.",
                ["-", "Part time 16 hours", "PART_TIME", "-", "-", "Coventry", "applies-ai"]
            ),
            (
                "Receptionist",
                """
                Join us and be part of our AI journey! We are AI first.
                Requirements: answering phones, Outlook, data protection.
                Hours: 8.30am to 4.30pm, one Saturday in four. £23,151 per annum.
                """,
                ["23151.0 YEAR", "Hours: 8.30am to 4.30pm, one Saturday in four", "", "-", "-", "-", "none"]
            ),
            (
                "Data Annotator",
                "£11.44-£12.50 p/h, zero hours contract, work from home, choose your own hours. Label images.",
                [
                    "11.44–12.5 HOUR", "zero hours contract, work from home, choose your own hours", "PER_DIEM",
                    "remote",
                    "-", "-", "supports-ai",
                ]
            ),
            (
                "Chatbot Conversation Designer",
                "£200 a day for 3 months, fixed term contract. 1 day a week in the Birmingham office, rest remote.",
                ["200.0 DAY", "-", "TEMPORARY", "hybrid, 1.0 days in", "-", "Birmingham", "applies-ai"]
            ),
            (
                "Sales Assistant",
                "£20 million turnover business. £150 per week. Staff discount worth £500. £500 welcome bonus.",
                ["150.0 WEEK", "-", "", "-", "-", "-", "none"]
            ),
            (
                "Head of AI Governance",
                """
                £70,000–£80,000 + benefits. Permanent, full time. Based Walsall with some travel; agile working.
                Essential criteria: experience of data protection, risk, policy writing. Desirable: ISO 42001.
                """,
                ["70000.0–80000.0 YEAR", "-", "FULL_TIME", "hybrid", "lead", "Walsall", "supports-ai"]
            ),
            (
                "IT Support Technician",
                "£24,500.00 - £27,000.00 Per Annum. On-call rota 1 in 6. You work on site five days a week, no remote working.",
                ["24500.0–27000.0 YEAR", "On-call rota 1 in 6", "", "on-site, 5.0 days in", "-", "-", "none"]
            ),
            (
                "Junior Developer",
                "Salary: 45-55k DOE. Remote-first with one day a month in Digbeth. Core hours 10am to 4pm.",
                ["45000.0–55000.0 YEAR", "Core hours 10am to 4pm", "", "remote", "junior", "-", "none"]
            ),
            (
                "Cleaner", "12.21 ph. 5am - 8am Mon to Sat. Near New Street station. Immediate start.",
                ["12.21 HOUR", "5am - 8am Mon to Sat", "", "-", "-", "New Street station", "none"]
            ),
            (
                "Senior Data Engineer", "Package to £65,000 + 10% bonus + car allowance £4,800. Hybrid - 40% office.",
                ["65000.0 YEAR", "-", "", "hybrid, 2.0 days in", "senior", "-", "supports-ai"]
            ),
        ])
    func terms(title: String, description: String, expected: [String]) throws {
        #expect(try terms(vacancy(title, description)) == expected)
    }

    @Test("What the posting's own fields say stands before the text")
    func fields() throws {
        let posting = try JSONValue(
            json: Data(
                """
                {"title": "Clerk", "description": "Part time, nights. Based in Dudley. £11 per hour.", "workHours": "Mornings",
                 "employmentType": "FULL_TIME", "jobLocation": "Walsall", "baseSalary": 24000}
                """.utf8))
        let vacancy = try VacancyReaderTests.reader.get().vacancy(
            from: try JobPostingReader().read(posting), id: "v000001")
        #expect(terms(vacancy) == ["24000.0 YEAR", "Mornings", "FULL_TIME", "-", "-", "Walsall", "none"])
    }

    /// Named requirements: `!` essential, `?` desirable, other choices behind a bar.
    private func requirements(_ description: String) throws -> [String] {
        try vacancy("Assistant", description).requirements.filter { $0.evidence.contains { $0.rule != "occupation" } }
            .filter { requirement in requirement.evidence.contains { $0.pointer == "/description" } }
            .map { ($0.importance == .essential ? "!" : "?") + ([$0.skill] + $0.alternatives).joined(separator: "|") }
    }

    @Test(
        "Importance is read from headings, tables and the wording of each sentence",
        arguments: [
            ("Criteria\tE/D\nSQL\tE\nPower BI\tE\nPython\tD", ["!power-bi", "!sql", "?python"]),
            ("SQL | Essential\nPower BI | Desirable", ["!sql", "?power-bi"]),
            ("Django or Flask or FastAPI is essential.", ["!django|flask|fastapi"]),
            ("SQL required. You might have dabbled in Python.", ["!sql", "?python"]),
            ("SQL skills are a must; Power BI would be nice.", ["!sql", "?power-bi"]),
            ("SQL is essential. We don't require Python. No previous experience of Power BI needed.", ["!sql"]),
            ("SQL required. Exposure to Power BI would be an asset.", ["!sql", "?power-bi"]),
        ])
    func importance(description: String, expected: [String]) throws {
        #expect(try requirements(description) == expected)
    }

    @Test("\"Or equivalent\" lets the tools of the same kind satisfy it too")
    func equivalent() throws {
        #expect(try requirements("AWS or equivalent is essential.").first?.contains("azure") == true)
        #expect(try requirements("AWS is essential.") == ["!aws"])
    }

    @Test(
        "Company talk names nobody's task",
        arguments: [
            "We are a leading provider of machine learning software.",
            "Brindley Robotics is an award-winning manufacturer of deep learning systems.",
            "We're one of the region's largest employers and an AI-first business built on Python.",
        ])
    func companyTalk(sentence: String) throws {
        let vacancy = try vacancy("Baker", sentence + "\nYou will bake bread.")
        #expect(vacancy.aiRole == .none, "\(vacancy.aiRoleReason)")
        #expect(vacancy.aiRoleReason == "Nothing in the title or the requirements is about AI.")
    }

    @Test(
        "A sentence that asks for somebody or speaks to \"you\" is no company talk",
        arguments: [
            "We are a small company and need somebody with Python.", "You are a business analyst who knows Python.",
            "We use Python.", "This is a role for a specialist in Python.",
        ])
    func asking(sentence: String) {
        let document = TextDocument(sentence)
        #expect(!CompanyTalk.isCompanyTalk(0..<document.tokens.count, in: document))
    }
}
