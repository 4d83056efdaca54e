import Testing

@testable import SkillsTaxonomy

@Suite(
    "Résumés that are hard to read",
    .enabled(if: RepositoryData.isPresent, "The repository's Taxonomy and SampleData are not beside these tests."))
struct HardDocumentTests {
    private func profile(_ text: String) throws -> Profile {
        try #require(RepositoryData.reader).read(.text(text), today: ResumeFixtures.today).profile
    }

    private func skill(_ id: String, _ text: String) throws -> ProfileSkill? {
        try profile(text).skills.first { $0.id == id }
    }

    @Test(
        "Jobs, qualifications and time are read as a careful person reads them",
        arguments: HardDocument.layouts + HardDocument.newcomers)
    func read(document: HardDocument) throws {
        let profile = try profile(document.text)
        let jobs = profile.occupations.map { job in
            job.id + (job.months.map { " \($0) months" } ?? "") + (job.lastHeld.map { " to \($0)" } ?? "")
        }
        let qualifications = profile.qualifications.map { held in
            held.name + (held.level.map { " @\($0)" } ?? "") + (held.isFromAbroad ? " abroad" : "")
        }
        #expect(jobs == document.jobs)
        #expect(qualifications == document.qualifications)
        #expect(profile.monthsOfExperience == document.months)
    }

    @Test("A page's end parts nothing: what follows belongs to the job above")
    func pageBreak() throws {
        let text = """
            Asif Rana   07700 900451

            Quality Inspector, Tipton Castings, 2015 - 2020
            - checked parts against drawings

            Asif Rana   07700 900451
            Page 2 of 3

            - trained new starters
            """
        #expect(try skill("training-delivery", text)?.months == 60)
    }

    @Test(
        "Duties under their own word belong to the job above",
        arguments: ["Duties:", "Key responsibilities", "MAIN DUTIES"])
    func duties(heading: String) throws {
        let text = "WORK\nReceptionist, Dudley Dental, 2018 - 2022\n\n\(heading)\n- data entry\n- filing"
        #expect(try skill("data-entry", text)?.months == 48)
    }

    @Test("Achievements right below a job's duties are that job's, behind a blank line they are the writer's")
    func achievements() throws {
        let job = "WORK\nReceptionist, Dudley Dental, 2018 - 2022\n- filing\n"
        #expect(try skill("welding", job + "Achievements\n- welding of the gate")?.months == 48)
        #expect(try skill("welding", job + "\nACHIEVEMENTS\n- welding of the gate")?.months == nil)
    }

    @Test("Signs on both sides make a heading", arguments: ["~ Work ~", "** WORK **", "== Work ==", "- Work -"])
    func framed(heading: String) throws {
        let text =
            "* Kelly Ann Jukes *\n\(heading)\n>> Cleaner @ Sandwell Council House ~ 2012 to 2019\n~ Ref ~\nMrs Dhillon, head cook"
        #expect(try profile(text).occupations.map(\.id) == ["cleaner"])
    }

    @Test("A skill has the years of the jobs it stands in, overlaps counted once, and their last month")
    func years() throws {
        let text = """
            WORK
            Stock clerk, Oldbury, 2014 - 2018
            - stock control
            Warehouse operative, Tipton, 2016 - 2020
            - stock control
            Cleaner, Walsall, 2020 - now
            """
        let skill = try skill("stock-control", text)
        #expect(skill?.months == 72)
        #expect(skill?.lastUsed == YearMonth(year: 2020, month: 6))
    }

    @Test("A title with its own dates inside another job keeps its own time")
    func inner() throws {
        let text = """
            Service: Royal Logistic Corps 2004-2016
            - stores and convoys
            - since leaving I am a forklift driver, Minworth, from October 2016 to date
            """
        let job = try profile(text).occupations.first { $0.id == "forklift-driver" }
        #expect(job?.months == 122)
    }

    @Test("Somebody to ask is not the writer's job")
    func referee() throws {
        let text =
            "Shelf stacker, Asda, 2018 - 2021\n- filled shelves at night\n\n\nMr Singh, store manager, Asda Cape Hill"
        #expect(try profile(text).occupations.map(\.id) == ["retail-assistant"])
    }

    @Test("A job named like a program shows no program")
    func postman() throws {
        #expect(try skill("api-testing", "WORK\nPostman, Royal Mail, 2012 - 2016") == nil)
        #expect(try skill("api-testing", "WORK\nTester, 2020 - 2024\n- tested REST services in Postman") != nil)
    }

    @Test("A word listed again adds nothing to what a job shows, and a list alone is a claim")
    func listing() throws {
        let job = "WORK\nAnalyst, 2021 - 2024\n- used Excel daily\n"
        let plain = try skill("excel", job)
        #expect(try skill("excel", job + "\nSKILLS\nExcel")?.strength == plain?.strength)
        #expect(
            try skill("excel", job + "\nSKILLS\n" + String(repeating: "Excel\n", count: 20))?.strength
                == plain?.strength)
        #expect(try skill("power-bi", job + "\nSKILLS\nPower BI\nPower BI")?.strength == 0.6)
    }

    @Test("A listed word never weakens what the job implies")
    func listingImplied() throws {
        let job = "WORK\nReceptionist, Dudley, 2012 - 2024\n"
        let implied = try #require(try profile(job).skills.first { $0.evidence.map(\.rule) == ["occupation"] })
        let label = try #require(RepositoryData.taxonomy?.skill(implied.id)?.label)
        let listed = try skill(implied.id, job + "\nSKILLS\n- \(label)")
        #expect((listed?.strength ?? 0) >= implied.strength)
    }

    @Test("A pasted advert is the employer's words, and says so")
    func advert() throws {
        let reading = try #require(RepositoryData.reader).read(
            .text(
                """
                Cleaner, Walsall, 2018 - 2022

                Data Analyst
                You will write SQL. We are looking for somebody with Python.
                """), today: ResumeFixtures.today)
        #expect(reading.profile.occupations.map(\.id) == ["cleaner"])
        #expect(reading.profile.skills.allSatisfy { $0.id != "sql" && $0.id != "python" })
        #expect(
            reading.passedOver.filter { $0.skill == "sql" || $0.skill == "python" }.map(\.standing) == [
                .someoneElses, .someoneElses,
            ])
    }

    @Test("A letter that speaks of \"you\" and of \"I\" is the writer's own")
    func letter() throws {
        let text =
            "Dear Sir,\n\nI can offer you ten years of welding. Your advert asks for MIG and I have used it daily.\n\nThank you for reading."
        #expect(try skill("welding", text) != nil)
    }
}
