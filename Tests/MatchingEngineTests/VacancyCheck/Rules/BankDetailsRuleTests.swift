import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("Bank and identity details")
struct BankDetailsRuleTests {
    let bench: AdvertBench

    init() throws {
        bench = try AdvertBench.shared.get()
    }

    @Test(
        "it quotes the words",
        arguments: [
            ("To get started today, enter your bank details and wait for our call.", ["bank details"]),
            ("Please send your CV with your National Insurance number.", ["National Insurance number"]),
            ("Apply with your CV, photo ID and a copy of your passport.", ["copy of your passport"]),
        ])
    func speaks(text: String, quotes: [String]) throws {
        #expect(try bench.quotes("bank-details-asked", text) == quotes, "\(text)")
    }

    @Test(
        "it is silent where the words mean something else",
        arguments: [
            "Discretion: you will see bank details and references.",
            "You will update suppliers’ bank details and send remittances.",
            "Bring your right-to-work papers on your first day.",
            "Keep patients’ records and process national insurance number queries.",
        ])
    func silent(text: String) throws {
        #expect(try bench.quotes("bank-details-asked", text) == [], "\(text)")
    }
}
