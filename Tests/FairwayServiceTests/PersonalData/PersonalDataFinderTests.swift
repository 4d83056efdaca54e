import FairwayService
import Testing

@Suite("Personal data in a text")
struct PersonalDataFinderTests {
    static let good: [(PersonalDataKind, String, String)] = [
        (.emailAddress, "Write to j.o'brien+jobs@mail.example.co.uk.", "j.o'brien+jobs@mail.example.co.uk"),
        (.emailAddress, "E: a_b@c-d.org; more", "a_b@c-d.org"),
        (.link, "See https://example.org/me?x=1 and more", "https://example.org/me?x=1"),
        (.link, "www.example.com", "www.example.com"),
        (.link, "linkedin.com/in/jordan-example", "linkedin.com/in/jordan-example"),
        (.nationalInsuranceNumber, "NI: AB 12 34 56 C", "AB 12 34 56 C"),
        (.nationalInsuranceNumber, "NINO JG103759A", "JG103759A"),
        (.nationalInsuranceNumber, "jg-10-37-59-a", "jg-10-37-59-a"),
        (.dateOfBirth, "Date of birth: 12/03/1985", "Date of birth: 12/03/1985"),
        (.dateOfBirth, "DOB 1st March 1985", "DOB 1st March 1985"),
        (.dateOfBirth, "I was born in 1985 in Dudley", "born in 1985"),
        (.dateOfBirth, "D.O.B. 1985-03-12", "D.O.B. 1985-03-12"),
        (.telephone, "Mob 07700 900123", "07700 900123"),
        (.telephone, "+44 (0)121 496 0123", "+44 (0)121 496 0123"),
        (.telephone, "(0121) 496-0123", "(0121) 496-0123"),
        (.postcode, "Flat 2, 9 High Street, B11 1AA", "B11 1AA"),
        (.postcode, "WV12AB", "WV12AB"),
        (.name, "Jordan O'Example-Smith", "Jordan O'Example-Smith"),
        (.name, "  Maria de la Cruz", "Maria de la Cruz"),
        (.name, "Name: Jordan Example", "Jordan Example"),
        (.name, "Reference from Mrs Paulette Grizzle, manager", "Paulette Grizzle"),
    ]

    @Test("is found, with exactly its own words", arguments: good)
    func found(_ kind: PersonalDataKind, _ text: String, _ words: String) {
        #expect(PersonalDataFinder().find(in: text)[kind] == [words])
    }

    static let nearMisses = [
        "meet @ noon, user@localhost, C@t", "Node.js, ASP.NET and/or Vue.js v3.2", "Excel/Word, 24/7, B11 or B69 area",
        "Part AB123456E and TX 12 34 56", "GB 12 34 56 A is no number in use", "Jan 2015 - Dec 2018, 12/03/2015",
        "Started 12 March 1985 at the mill", "raised 0.5 to 1.5, 2015 - 2018, 01.02.2016", "£12,000 to £14,500 a year",
        "0 to 100 in 9 weeks", "a level 3 diploma, NVQ2, A4 and B2B", "the smith was stubborn on Mondays",
        "Warehouse operative, 2019 to now", "CURRICULUM VITAE: warehouse", "Curriculum Vitae",
    ]

    @Test("is not seen where there is none", arguments: nearMisses)
    func nearMiss(_ text: String) {
        #expect(PersonalDataFinder().find(in: text) == [:])
    }

    @Test("a name is looked for in the opening line and not in a later one, which may be a job title")
    func opening() {
        let found = PersonalDataFinder().find(in: "\n  \nJordan Example\nStock Control Clerk\nBlack Country Foods")
        #expect(found == [.name: ["Jordan Example"]])
    }

    @Test("a long hostile text is read in a bounded way", arguments: ["0", "a@", "1-", "A a ", "www.", "born "])
    func hostile(_ piece: String) {
        // 200 kB on one line; it ends, and that is the test.
        _ = PersonalDataFinder().counts(in: String(repeating: piece, count: 200_000 / piece.count))
    }
}
