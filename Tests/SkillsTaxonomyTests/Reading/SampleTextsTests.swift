import Foundation
import SkillsTaxonomy
import Testing

/// The résumés and adverts of SampleData, where they stand beside the taxonomy.
enum SampleTexts {
    static let folder = ProjectTaxonomy.folder.deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("SampleData/data")

    static let resumes: [String] = {
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("resumes").path)) ?? []
        return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap {
            try? String(contentsOf: folder.appendingPathComponent("resumes/\($0)"), encoding: .utf8)
        }
    }()

    static let adverts: [String] = {
        let lines = (try? String(contentsOf: folder.appendingPathComponent("vacancies.ndjson"), encoding: .utf8)) ?? ""
        return lines.split(separator: "\n").compactMap { line in
            let object = try? JSONSerialization.jsonObject(with: Data(line.utf8))
            return (object as? [String: Any])?["description"] as? String
        }
    }()
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
