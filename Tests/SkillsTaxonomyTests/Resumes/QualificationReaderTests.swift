import Testing

@testable import SkillsTaxonomy

@Suite("Reading qualifications and licences")
struct QualificationReaderTests {
    private func read(_ text: String) -> [String] {
        ResumeFixtures.profile("EDUCATION\n" + text).qualifications.map {
            "\($0.name) \($0.level.map(String.init) ?? "-")\($0.isFromAbroad ? " abroad" : "")"
        }
    }

    @Test(
        "British qualifications stand on their RQF level",
        arguments: [
            ("PhD, Aston University, 2019", "Doctorate 8"), ("MSc Data Science", "Master's degree 7"),
            ("PGCE Secondary Maths, 2009", "Postgraduate Certificate in Education 7"),
            ("BSc (Hons) Nursing, 2010", "Bachelor's degree 6"), ("BA History", "Bachelor's degree 6"),
            ("Foundation degree in Early Years", "Foundation degree 5"),
            ("HND Building Studies", "Higher National Diploma 5"),
            ("HNC Applied Science", "Higher National Certificate 4"), ("A levels: Biology, Art", "A levels 3"),
            ("T Level in Digital", "T Level 3"), ("BTEC Level 3 Business", "BTEC, level 3 3"),
            ("NVQ 2 Retail", "NVQ, level 2 2"),
            ("NVQ Level 3 Childcare", "NVQ, level 3 3"), ("Level 3 Diploma in Adult Care", "Diploma, level 3 3"),
            ("Level 4 apprenticeship", "Apprenticeship, level 4 4"), ("8 GCSEs", "GCSEs 2"),
            ("ESOL Entry 3", "ESOL, entry level 0"),
            ("Functional Skills Level 1", "Functional Skills, level 1 1"), ("CSE Metalwork", "CSEs 1"),
        ])
    func british(text: String, expected: String) {
        #expect(read(text).contains(expected))
    }

    @Test("What stands ready for a job is no proof of it")
    func things() {
        #expect(read("First aid, 2021").contains("First aid certificate -"))
        #expect(read("Looked after the van and the first aid kit") == [])
    }

    @Test(
        "Qualifications from abroad are put on the nearest level and marked",
        arguments: [
            ("Matric, Mirpur", "Matriculation (Pakistan, India) 2 abroad"),
            ("FSc, Lahore", "Intermediate (Pakistan) 3 abroad"),
            ("SSC and then college, Sylhet", "Secondary School Certificate (Bangladesh, India) 2 abroad"),
            ("HSC, Dhaka", "Higher Secondary Certificate (Bangladesh, India) 3 abroad"),
            ("matura 2006", "Matura (Poland) 3 abroad"),
            ("licencjat z ekonomii", "Licencjat (Poland) 6 abroad"),
            ("magister inżynier", "Magister (Poland) 7 abroad"),
            ("liceu, bacalaureat 2012", "Bacalaureat (Romania) 3 abroad"),
            ("Licență în drept", "Licență (Romania) 6 abroad"),
            ("WAEC, Lagos", "West African Senior School Certificate 2 abroad"),
            ("BSc Civil Engineering, Kabul Polytechnic, 2009", "Bachelor's degree 6 abroad"),
            ("B.Com, University of the Punjab, Lahore, 2005", "Bachelor's degree 6 abroad"),
            ("M.Com from Delhi University, 2008", "Master's degree 7 abroad"),
            ("CXC in English", "Caribbean Secondary Education Certificate 2 abroad"),
            ("F.A, Mirpur board", "Intermediate (Pakistan) 3 abroad"),
            ("10+2, Amritsar", "Higher Secondary Certificate (Bangladesh, India) 3 abroad"),
            ("Baccalauréat, Kinshasa", "Baccalauréat (France, French-speaking Africa) 3 abroad"),
            ("KCPE", "Kenya Certificate of Primary Education 0 abroad"),
            ("UACE", "Uganda Advanced Certificate of Education 3 abroad"),
            ("zasadnicza szkoła zawodowa", "Vocational school certificate (Poland) 2 abroad"),
            ("școala postliceală sanitară", "Post-secondary school (Romania) 4 abroad"),
        ])
    func abroad(text: String, expected: String) {
        #expect(read(text).contains(expected))
    }

    @Test("Two qualifications from abroad on one level are two")
    func sameLevel() {
        #expect(
            read("WASSCE, Kumasi\nKCSE, Nairobi") == [
                "West African Senior School Certificate 2 abroad", "Kenya Certificate of Secondary Education 2 abroad",
            ])
    }

    @Test(
        "Letters that are a club or a date are no qualification", arguments: ["FA Level 1 coach", "10-2-2015", "a cap"])
    func otherLetters(text: String) {
        #expect(ResumeFixtures.profile(text).qualifications.filter(\.isFromAbroad) == [])
    }

    @Test("A level held in something is one, and a floor is none")
    func levelIn() {
        #expect(
            ResumeFixtures.profile("I've a Level 3 in childcare.").qualifications.map(\.name) == [
                "Level 3 qualification"
            ])
        #expect(ResumeFixtures.profile("I parked on level 3 in the centre.").qualifications == [])
    }

    @Test("Each school subject belongs to the qualification beside it")
    func besides() {
        #expect(
            read("Functional Skills English level 1, GCSE Maths").filter {
                $0.contains("English") || $0.contains("aths")
            }
                == ["GCSE maths 2", "Functional Skills English 1"])
    }

    @Test("The table of foreign qualifications has more than forty kinds")
    func table() {
        #expect(Set(ForeignQualificationTable.phrases.map(\.1.name)).count > 60)
        #expect(
            ForeignQualificationTable.phrases.allSatisfy { (0...8).contains($0.1.level ?? -1) && $0.1.isFromAbroad })
    }

    @Test(
        "Licences, cards and checks are found and have no level",
        arguments: [
            ("Full clean driving licence", "Driving licence -"), ("Cat C+E", "HGV licence, category C+E -"),
            ("SIA licence to 2028", "SIA licence -"), ("CSCS card", "CSCS card -"), ("Enhanced DBS", "DBS check -"),
            ("Forklift licence", "Forklift licence -"), ("First aid at work 2024", "First aid certificate -"),
        ])
    func licences(text: String, expected: String) {
        #expect(read(text).contains(expected))
    }

    @Test(
        "What is not held is not listed",
        arguments: [
            "I do not have driving licence of UK", "No degree", "Forklift licence lapsed 2012",
            "HNC started, gave up after first year",
            "SMSTS no.", "BA Business (dropped out)", "CSCS card expired 2019",
        ])
    func notHeld(text: String) {
        #expect(read(text) == [])
    }

    @Test(
        "Small words are no degrees",
        arguments: ["I called my ma", "ba humbug", "meeting in march", "put it on level 2"])
    func smallWords(text: String) {
        #expect(ResumeFixtures.profile(text).qualifications == [])
    }

    @Test("English and maths are told apart by their grades")
    func subjects() {
        #expect(read("5 GCSEs, Maths D, English C").contains("GCSE English 2"))
        #expect(!read("5 GCSEs, Maths D, English C").contains("GCSE maths 2"))
        #expect(read("GCSEs: Maths 6, English Language 5").contains("GCSE maths 2"))
    }

    @Test("A qualification of the taxonomy is a skill of the profile as well")
    func skills() {
        let profile = ResumeFixtures.profile("EDUCATION\nBSc Civil Engineering, Kabul, 2009")
        #expect(profile.skills.map(\.id) == ["bachelors-degree", "overseas-qualification"])
        #expect(profile.qualifications.map(\.skill) == ["bachelors-degree"])
    }

    @Test("The highest level comes first")
    func order() {
        #expect(read("GCSEs\nBSc Physics\nA levels").prefix(3) == ["Bachelor's degree 6", "A levels 3", "GCSEs 2"])
    }
}
