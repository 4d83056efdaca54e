import Testing

@testable import SkillsTaxonomy

@Suite("Reading a résumé into a profile")
struct ResumeReaderTests {
    typealias Fixture = ResumeFixtures

    @Test("A two-line résumé still shows its occupation and the skills that come with it")
    func twoLines() {
        let profile = Fixture.profile("warehouse picker, 4 years, Smethwick\nphone 07700 900000")
        #expect(profile.occupations.map(\.id) == ["warehouse-operative"])
        #expect(profile.occupations.first?.months == 48)
        #expect(profile.monthsOfExperience == 48)
        #expect(profile.skills.map(\.id) == ["following-procedures", "stock-control", "teamwork"])
        #expect(profile.skills.allSatisfy { $0.evidence.map(\.rule) == ["occupation"] && $0.confidence == 0.6 })
        #expect(profile.skills.allSatisfy { $0.strength == 0.66 })
        #expect(profile.information == .enough)
    }

    @Test("A title implies no licence")
    func noLicence() {
        #expect(Fixture.skill("forklift-licence", "I am a warehouse picker.") == nil)
    }

    @Test("A skill denied in words is not implied by a title")
    func deniedNotImplied() {
        #expect(
            Fixture.skill("stock-control", "I am a warehouse picker. I have no experience of stock control.") == nil)
    }

    @Test(
        "Work is found under any heading, in any order, and under none",
        arguments: [
            "EMPLOYMENT\nCare assistant, Dudley\nJan 2019 - Dec 2020\n- customer service",
            "Where I have worked\nJan 2019 - Dec 2020 Care assistant, Dudley\n- customer service",
            "SKILLS\nTeamwork\n\nWORK HISTORY\nCare assistant | Dudley | 01/2019 – 12/2020\ncustomer service",
            "Care assistant, Dudley, Jan 2019 to Dec 2020\ncustomer service",
            "WORK\nJAN 2019 TO DEC 2020\nCARE ASSISTANT, DUDLEY\nCUSTOMER SERVICE",
            "Experience\nCare assistant\nA home in Dudley\n01/2019 - 12/2020\n• customer service",
            "From To Job\nJan 2019\tDec 2020\tCare assistant\ncustomer service",
        ])
    func headings(text: String) {
        let profile = Fixture.profile(text)
        #expect(profile.occupations.map(\.id) == ["care-worker"])
        #expect(profile.occupations.first?.months == 24)
        #expect(profile.monthsOfExperience == 24)
        let skill = profile.skills.first { $0.id == "customer-service" }
        #expect(skill?.months == 24)
        #expect(skill?.lastUsed == YearMonth(year: 2020, month: 12))
    }

    @Test("Unpaid roles weigh as much as paid ones")
    func unpaidEqual() throws {
        let paid = Fixture.profile("WORK\nSupport worker, agency, 2019 - 2023\n- customer service and teamwork")
        let unpaid = Fixture.profile(
            "VOLUNTEERING\nSupport worker, food bank, 2019 - 2023\n- customer service and teamwork")
        #expect(paid.skills.map(\.strength) == unpaid.skills.map(\.strength))
        #expect(paid.monthsOfExperience == unpaid.monthsOfExperience)
        let caring = Fixture.profile("I have been looking after my mum since 2019.")
        #expect(caring.occupations.map(\.id) == ["family-carer"])
        #expect(caring.monthsOfExperience == 89)
    }

    @Test("Jobs at the same time count once")
    func overlap() {
        let text = "WORK\nCare assistant, 2016 - 2020\nWarehouse operative, 2018 - 2022"
        #expect(Fixture.profile(text).monthsOfExperience == 72)
    }

    @Test("Studying, living somewhere and being ill are no jobs")
    func notWork() {
        let text = """
            I am living in Coventry since 2009.
            2009 - 2012: BSc Mathematics, University of Leicester
            Unwell 2013-2015
            I haven't had a job since 2014.
            """
        #expect(Fixture.profile(text).monthsOfExperience == nil)
    }

    @Test("Manner sets the strength: a job before a list before a pastime")
    func manners() {
        let job = Fixture.skill("photography", "WORK\nStudio, Dudley, 2025 - 2026\n- photography of products")
        let list = Fixture.skill("photography", "SKILLS\nPhotography")
        let hobby = Fixture.skill("photography", "INTERESTS\nPhotography")
        #expect(job?.strength == 0.824)
        #expect(list?.strength == 0.6)
        #expect(hobby?.strength == 0.45)
    }

    @Test("Years of use add, and a skill long unused loses")
    func time() {
        let short = Fixture.skill("welding", "WORK\nYard, 2024 - 2025\n- welding")
        let long = Fixture.skill("welding", "WORK\nYard, 2012 - 2025\n- welding")
        let old = Fixture.skill("welding", "WORK\nYard, 1990 - 2003\n- welding")
        #expect((short?.strength ?? 0) < (long?.strength ?? 0))
        #expect((old?.strength ?? 1) < (short?.strength ?? 0))
    }

    @Test("A second and third role add a little; repeating inside one adds nothing")
    func roles() {
        let once = Fixture.skill("excel", "WORK\nOffice, 2020 - 2021\n- used Excel daily")
        let repeated = Fixture.skill(
            "excel", "WORK\nOffice, 2020 - 2021\n- used Excel daily\n- made Excel charts\n- Excel for wages")
        let twice = Fixture.skill(
            "excel", "WORK\nOffice, 2020 - 2021\n- used Excel daily\n\nShop, 2020 - 2021\n- used Excel for orders")
        #expect(once?.strength == repeated?.strength)
        #expect(twice?.strength == (once?.strength ?? 0) + 0.03)
    }

    @Test("References are not read, wishes and denials are passed over with their reason")
    func passedOver() {
        let reading = Fixture.read(
            """
            SKILLS
            Excel

            WHAT I CAN'T DO YET
            Python

            LOOKING FOR
            Power BI work

            REFERENCES
            Mr Smith, who taught me SQL
            """)
        #expect(reading.profile.skills.map(\.id) == ["excel"])
        #expect(
            reading.passedOver.map { "\($0.skill) \($0.standing.rawValue)" } == [
                "python negated", "power-bi wished", "sql someone-elses",
            ])
    }

    @Test("The person met in a job is not the job held")
    func others() {
        let profile = Fixture.profile(
            "WORK\nCare assistant, Dudley, 2019 - 2021\n- reported to the store manager\n- met a nurse daily")
        #expect(profile.occupations.map(\.id) == ["care-worker"])
    }

    @Test("Without stops, each title has the time that follows it")
    func noStops() {
        let profile = Fixture.profile("i was carer 6 year in aleppo then in uk i am warehouse picker 3 years now")
        #expect(
            profile.occupations.map { "\($0.id) \($0.months ?? 0)" } == ["warehouse-operative 36", "care-worker 72"])
        // "3 years now" reaches to now, and the most recent comes first.
        #expect(profile.occupations.first?.lastHeld == Fixture.today)
    }

    @Test("A résumé told by somebody else is read like one's own")
    func thirdPerson() {
        let profile = Fixture.profile(
            "Mary worked as a carer from 2008 to 2015. She has looked after her husband since 2021. Her manager was a nurse."
        )
        #expect(profile.occupations.map { "\($0.id) \($0.months ?? 0)" } == ["family-carer 65", "care-worker 84"])
    }

    @Test("Studies and employers' names are no occupations")
    func notOccupations() {
        let profile = Fixture.profile(
            """
            WORK
            Care assistant, Baker & Chef Ltd, 2019 - 2021

            EDUCATION
            Diploma for nurses and teachers, 2015
            """)
        #expect(profile.occupations.map(\.id) == ["care-worker"])
    }

    @Test("Two columns side by side are read as two")
    func columns() {
        let text = """
            SKILLS                        EXPERIENCE
            Excel                         Care assistant, a home in Dudley
            Teamwork                      Jan 2019 - Dec 2020
                                          Customer service at the desk
            INTERESTS                     Warehouse operative
            Photography                   Jan 2015 - Dec 2016
            """
        let profile = Fixture.profile(text)
        #expect(profile.occupations.map(\.id) == ["care-worker", "warehouse-operative"])
        #expect(profile.monthsOfExperience == 48)
        let strengths = Dictionary(uniqueKeysWithValues: profile.skills.map { ($0.id, $0.strength) })
        #expect(strengths["excel"] == 0.6)
        #expect(strengths["photography"] == 0.45)
        #expect((strengths["customer-service"] ?? 0) > 0.8)
    }

    @Test("Little and nothing are said to be so")
    func information() {
        #expect(Fixture.profile("").information == .none)
        #expect(Fixture.profile("Jo Bloggs, B11 1AA").information == .none)
        #expect(Fixture.profile("Skills: Excel").information == .little)
        #expect(Fixture.profile("Skills: Excel, SQL").information == .enough)
        #expect(Fixture.profile("I am a carer").information == .enough)
    }

    @Test("A headline names the jobs below it that have no title of their own")
    func headline() {
        let profile = Fixture.profile("Jo Bloggs\nELECTRICIAN\n\nWORK\n2016 - 2020, a firm in Dudley\n- teamwork")
        #expect(profile.occupations.map { "\($0.id) \($0.months ?? 0)" } == ["electrician 48"])
    }

    @Test("A headline's years are a floor, not a sum on top of the dates")
    func sums() {
        let text = "Care assistant with 10 years' experience\n\nWORK\nCare assistant, 2018 - 2022"
        #expect(Fixture.profile(text).monthsOfExperience == 120)
    }

    @Test("Where somebody is from is not what they speak")
    func nationality() {
        #expect(Fixture.skill("polish", "Nationality: Polish\nSkills: Excel") == nil)
        #expect(Fixture.skill("polish", "I am Polish and I work hard") == nil)
        #expect(Fixture.skill("polish", "I speak Polish") != nil)
        #expect(Fixture.skill("polish", "Languages: English, Polish (native)") != nil)
    }
}
