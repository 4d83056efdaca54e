import Foundation
import SkillsTaxonomy
import Testing

/// The résumés and adverts of SampleData, where they stand beside the taxonomy.
enum SampleTexts {
    static let folder = ProjectTaxonomy.folder.deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("SampleData/data")

    static let resumes: [String] = namedResumes.map(\.text)

    /// By file name.
    static let namedResumes: [(name: String, text: String)] = {
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("resumes").path)) ?? []
        return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
            let file = folder.appendingPathComponent("resumes/\(name)")
            return (try? String(contentsOf: file, encoding: .utf8)).map { (name, $0) }
        }
    }()

    static let adverts: [String] = vacancies.compactMap { $0["description"] as? String }

    /// By identifier, as plain text: a list's items each on a line of their own.
    static let plainAdverts: [(name: String, text: String)] = vacancies.compactMap { vacancy in
        guard let name = vacancy["identifier"] as? String, let text = vacancy["description"] as? String else {
            return nil
        }
        return (name, plain(text))
    }

    private static var vacancies: [[String: Any]] {
        let lines = (try? String(contentsOf: folder.appendingPathComponent("vacancies.ndjson"), encoding: .utf8)) ?? ""
        return lines.split(separator: "\n").compactMap { line in
            (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any]
        }
    }

    private static func plain(_ text: String) -> String {
        var plain = text.replacingOccurrences(of: "<li[^>]*>", with: "\n- ", options: .regularExpression)
        plain = plain.replacingOccurrences(
            of: "<(p|h[1-6]|ul|ol|br|div)[^>]*>|</(p|h[1-6]|ul|ol|li|div)>", with: "\n", options: .regularExpression)
        return plain.replacingOccurrences(of: "<[^>]+>", with: " ", options: .regularExpression)
    }
}

@Suite("All sample texts", .enabled(if: ProjectTaxonomy.isPresent, "Taxonomy/data is not there"))
struct SampleTextsTests {
    @Test(
        "in every sample résumé the evidence is the exact words",
        .enabled(if: !SampleTexts.resumes.isEmpty, "no résumés"))
    func evidence() throws {
        let reader = try ProjectTaxonomy.reader.get()
        for text in SampleTexts.resumes {
            let reading = reader.read(text)
            for mention in reading.mentions + reading.passedOver {
                #expect(EvidenceTests.slice(text, mention.start, mention.end) == mention.text)
            }
        }
    }

    @Test(
        "a paragraph on equality, benefits or the company changes no skill of any sample advert",
        .enabled(if: !SampleTexts.adverts.isEmpty, "no adverts"),
        arguments: [
            "We are an equal opportunities employer and welcome applications from all parts of the community, regardless of "
                + "age, disability, gender reassignment, marriage, pregnancy, race, religion or belief, sex or sexual orientation.",
            "Benefits\n- 28 days holiday plus bank holidays\n- company pension\n- employee assistance programme and mental health first aiders\n- free parking",
            "About us\nWe are a leading provider of cloud computing, data analytics and customer service to the public sector.",
        ])
    func boilerplate(paragraph: String) throws {
        let reader = try ProjectTaxonomy.reader.get()
        for advert in SampleTexts.adverts.prefix(80) {
            let before = Set(reader.read(advert).mentions.map(\.skill))
            let after = Set(reader.read(advert + "\n\n" + paragraph + "\n").mentions.map(\.skill))
            #expect(before == after)
        }
    }
}
