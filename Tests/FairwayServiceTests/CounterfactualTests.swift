import Foundation
import Testing

@testable import FairwayService

@Suite("Swapping who a person is")
struct CounterfactualTests {
    private static let text = """
        Warehouse operative, 2019 to now. She keeps the stock records in Excel and trains new starters. Her team is six.
        """

    @Test("moves no score of any sample résumé, and the bound says how sure that is")
    func sample() throws {
        let answer = try TestFairway().fairway.auditCounterfactual()
        #expect(answer.residents > 80)
        #expect(answer.results.map(\.violations) == [0, 0, 0, 0, 0, 0], "\(answer.page())")
        #expect(answer.results.allSatisfy { $0.pairs > 10_000 && $0.upperBound > 0 && $0.upperBound < 0.001 })
        #expect(answer.passes)
    }

    @Test("finds a planted leak of a thousandth for one district, and names it")
    func planted() throws {
        let answer = try TestFairway().fairway.compareSwaps([("a", Self.text), ("b", Self.text)]) { _, postcode in
            ["v1": 0.5, "v2": postcode?.hasPrefix("CV6") == true ? 0.301 : 0.3]
        }
        #expect(!answer.passes)
        let postcode = try #require(answer.results.first { $0.swap == "postcode" })
        #expect(postcode.violations == 2)
        #expect(postcode.found == ["B93 8AA to CV6 6AA, 2 of 4 scores"])
        #expect(answer.results.filter { $0.violations > 0 }.count == 1)
    }

    @Test("changes the pronouns wherever they stand, and nothing else")
    func pronouns() {
        let he = IdentitySwap.pronoun.applied("he", to: Self.text)
        #expect(he.hasPrefix("Warehouse operative, 2019 to now. He keeps the stock records in Excel and trains new"))
        #expect(!he.localizedCaseInsensitiveContains("she "))
        #expect(IdentitySwap.pronoun.applied("she", to: Self.text).hasPrefix(Self.text))
    }
}
