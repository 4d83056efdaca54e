import Foundation
import MatchingEngine
import SkillsTaxonomy

/// Makes adverts from a few words and checks them.
struct AdvertBench: Sendable {
    let checker: VacancyChecker
    let reader: VacancyReader
    static let shared = Result { try AdvertBench() }
    static let today = "2026-11-24"

    init() throws {
        let world = try SampleWorld.shared.get()
        checker = VacancyChecker(taxonomy: world.taxonomy)
        reader = world.vacancyReader
    }

    /// An advert without a fault, but for what is passed in. A field set to null is left out.
    func input(
        _ description: String, title: String = "Office Administrator", fields: [String: JSONValue] = [:],
        others: [VacancyFingerprint] = [], residents: [CheckedResident] = [], today: String = AdvertBench.today
    ) throws -> VacancyCheckInput {
        var document: [String: JSONValue] = [
            "title": .string(title), "description": .string(description),
            "hiringOrganization": .string("Penn Lettings Ltd"), "jobLocation": .string("Walsall"),
            "baseSalary": .number(27_000), "workHours": .string("37 hours, flexible"),
            "employmentType": .string("FULL_TIME"), "validThrough": .string("2027-01-15"),
        ]
        document.merge(fields) { _, given in given }
        let posting = try JobPostingReader().read(.object(document))
        return VacancyCheckInput(
            posting: posting, vacancy: reader.vacancy(from: posting, id: "v1"), others: others, residents: residents,
            parameters: VacancyCheckParameters(today: today))
    }

    func findings(
        _ rule: String, _ description: String, title: String = "Office Administrator",
        fields: [String: JSONValue] = [:], others: [VacancyFingerprint] = [], residents: [CheckedResident] = [],
        today: String = AdvertBench.today
    ) throws -> [VacancyFinding] {
        let input = try input(
            description, title: title, fields: fields, others: others, residents: residents, today: today)
        return checker.findings(for: input).filter { $0.rule == rule }
    }

    /// The words that a rule quotes, or the pointers where it means a whole field.
    func quotes(
        _ rule: String, _ description: String, title: String = "Office Administrator",
        fields: [String: JSONValue] = [:], today: String = AdvertBench.today
    ) throws -> [String] {
        try findings(rule, description, title: title, fields: fields, today: today)
            .flatMap { $0.places.map { $0.text ?? $0.pointer } }
    }
}
