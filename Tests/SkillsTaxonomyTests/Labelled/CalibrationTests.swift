import Foundation
import Testing

@testable import SkillsTaxonomy

/// Whether what is said to be right nine times in ten is.
///
/// `judged.csv` holds mentions and inferred skills of the sample résumés and adverts, drawn at random from every rule and
/// judged by reading: right where the person has the skill, or the advert asks for it, and the words show it. The figures
/// of ``MentionConfidence`` were fitted to the texts of one half; those of the other are only counted.
@Suite(
    "How sure a reading is",
    .enabled(
        if: ProjectTaxonomy.isPresent && !SampleTexts.plainAdverts.isEmpty, "the taxonomy or the samples are missing"))
struct CalibrationTests {
    private struct Judgement: Hashable {
        let document: String
        let skill: String
        let words: String
    }

    /// Judgements of one kind, `true` for right, by what they are of.
    private func judgements(_ found: String, half: String? = nil) throws -> [Judgement: Bool] {
        var judged: [Judgement: Bool] = [:]
        for row in try LabelledSets.development.rows("judged")
        where row["found"] == found && (half == nil || row["half"] == half) {
            judged[
                Judgement(document: row["document"] ?? "", skill: row["skill"] ?? "", words: row["words"] ?? "")] =
                row["right"] == "yes"
        }
        return judged
    }

    private var documents: [(name: String, text: String)] { SampleTexts.namedResumes + SampleTexts.plainAdverts }

    private static func plain(_ words: String) -> String {
        words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func table(of reader: SkillReader, _ judged: [Judgement: Bool]) -> ReliabilityTable {
        var table = ReliabilityTable()
        var counted: Set<Judgement> = []
        for (name, text) in documents {
            for mention in reader.read(text).mentions {
                let place = Judgement(document: name, skill: mention.skill, words: Self.plain(mention.text))
                guard let isRight = judged[place], counted.insert(place).inserted else { continue }
                table.add(stated: mention.confidence, isRight: isRight)
            }
        }
        return table
    }

    @Test(
        "mentions are right as often as they say, on the half that nothing was fitted to", arguments: ["fit", "check"])
    func mentions(half: String) throws {
        let table = table(of: try ProjectTaxonomy.reader.get(), try judgements("named", half: half))
        print("mentions, half to \(half):\n\(table)")
        #expect(table.count >= 200, "too few of the judged mentions are still found")
        table.holds()
    }

    @Test(
        "mentions of what only ESCO knows are right as often as they say",
        .enabled(if: SharedExtraction.isPresent, Comment(rawValue: SharedExtraction.missing)))
    func imported() throws {
        let own = try Taxonomy(folder: SharedExtraction.ownTaxonomy)
        let joined = try TaxonomyJoiner.join(own, with: ESCOImporter().read(SharedExtraction.skills)).taxonomy
        let table = table(of: SkillReader(taxonomy: joined), try judgements("imported", half: "check"))
        print("imported names, half to check:\n\(table)")
        #expect(table.count >= 70, "too few of the judged mentions are still found")
        table.holds(within: 0.1)
    }

    @Test("inferred skills are right as often as they say", arguments: ["fit", "check"])
    func inferred(half: String) throws {
        let reader = try ProjectTaxonomy.reader.get()
        let inference = try InferenceReader(
            taxonomy: reader.taxonomy, words: ModelFiles.words.get(), spanModel: ModelFiles.spans.get(),
            phrases: ModelFiles.phrases.get())
        let judged = try judgements("inferred", half: half)
        var table = ReliabilityTable(width: 0.1)
        for (name, text) in documents {
            let document = TextDocument(text)
            let reading = reader.read(document, keepsOrdinaryWords: true)
            let claimed = inference.read(document).claimed(
                in: document, by: reader, passedOver: reading.passedOver)
            for finding in claimed.findings(with: reading.mentions, passedOver: reading.passedOver)
            where finding.mentions.isEmpty {
                guard let words = finding.inferred?.text,
                    let isRight = judged[Judgement(document: name, skill: finding.skill, words: Self.plain(words))]
                else { continue }
                table.add(stated: finding.confidence, isRight: isRight)
            }
        }
        print("inferred skills, half to \(half):\n\(table)")
        #expect(table.count >= 55, "too few of the judged skills are still found")
        // Fewer of them are right on the validation sets, so that a little too little is said.
        if half == "check" { table.holds(within: 0.1) }
    }
}

/// How often what is given a confidence is right, by confidence.
private struct ReliabilityTable: CustomStringConvertible {
    private struct Bin {
        var stated = 0.0
        var right = 0
        var count = 0

        /// Wilson's interval of the share of right ones, 95 %.
        var interval: ClosedRange<Double> {
            let (z, count) = (1.96, Double(count))
            let share = Double(right) / count
            let middle = (share + z * z / (2 * count)) / (1 + z * z / count)
            let reach =
                z / (1 + z * z / count) * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
            return middle - reach...middle + reach
        }
    }

    let width: Double
    private var bins: [Int: Bin] = [:]

    init(width: Double = 0.05) { self.width = width }

    var count: Int { bins.values.reduce(0) { $0 + $1.count } }

    mutating func add(stated: Double, isRight: Bool) {
        let number = Int((stated / width + 1e-9).rounded(.down))
        bins[number, default: Bin()].stated += stated
        bins[number, default: Bin()].count += 1
        if isRight { bins[number, default: Bin()].right += 1 }
    }

    /// In each bin the stated confidence lies in the interval of what is seen; over all it is near what is seen.
    func holds(within most: Double = 0.05) {
        for (_, bin) in bins where bin.count >= 8 {
            let stated = bin.stated / Double(bin.count)
            #expect(bin.interval.contains(stated), "stated \(stated), \(bin.right) of \(bin.count) right")
        }
        let stated = bins.values.reduce(0) { $0 + $1.stated } / Double(max(1, count))
        let right = Double(bins.values.reduce(0) { $0 + $1.right }) / Double(max(1, count))
        #expect(abs(stated - right) <= most, "stated \(stated), right \(right)")
    }

    var description: String {
        let rows = bins.sorted { $0.key < $1.key }.map { _, bin in
            let share = LabelledScore.thousandths(Double(bin.right) / Double(bin.count))
            let (low, high) = (bin.interval.lowerBound, bin.interval.upperBound)
            return
                "stated \(LabelledScore.thousandths(bin.stated / Double(bin.count))): \(bin.right) of \(bin.count) right"
                + " (\(share), between \(LabelledScore.thousandths(low)) and \(LabelledScore.thousandths(high)))"
        }
        return rows.joined(separator: "\n")
    }
}
