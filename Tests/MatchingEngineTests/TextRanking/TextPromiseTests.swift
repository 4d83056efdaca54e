import Foundation
import SampleData
import SkillsTaxonomy
import Testing

@testable import MatchingEngine

@Suite("The promises, over every sample résumé ranked by its text")
struct TextPromiseTests {
    let world: RankingWorld
    let samples: Samples

    /// The sample vacancies as adverts, and the sample résumés.
    struct Samples: Sendable {
        let ranker: TextRanker
        let resumes: [(name: String, text: String)]

        static let shared = Result { try Samples() }

        init() throws {
            let world = try RankingWorld.shared.get()
            let lines = try String(
                contentsOf: try SampleDataFiles.folder().appending(path: "vacancies.ndjson"), encoding: .utf8)
            let adverts = try lines.split(separator: "\n").enumerated().map { number, line in
                let posting = try JSONValue(json: Data(line.utf8))
                let text = posting["description"]?.text ?? ""
                return world.advert("s\(number)", posting["title"]?.text, text)
            }
            ranker = world.ranker(adverts)
            resumes = try SampleWorld.shared.get().resumes
        }
    }

    init() throws {
        world = try RankingWorld.shared.get()
        samples = try Samples.shared.get()
    }

    private func scores(_ text: String) -> [String: Double] {
        let found = samples.ranker.scores(world.query(text), top: .max)
        return Dictionary(found.map { ($0.id, $0.score) }) { first, _ in first }
    }

    @Test("a name, a pronoun, an age, a nationality, a school and a postcode change no byte of a ranking")
    func identity() {
        let headings = [
            "John Smith\n12 High Street, Solihull B91 3SX\nDate of birth: 03/02/1999\nBritish, he/him\n\n",
            "Fatima Begum Chowdhury\n7 Mill Road, Sparkhill B11 1AA\nDate of birth: 19/11/1961\nBangladeshi, she/her\n\n",
            "Wei Zhang\n3 Station Road, Redcar TS10 1AA\nDate of birth: 01/01/1970\nChinese, they/them\n\n",
        ]
        let schools = [
            "\n\nSchool: King Edward's School, Birmingham\n", "\n\nSchool: Saltley Academy, Birmingham\n",
            "\n\nSchool: Eton College, Windsor\n",
        ]
        for resume in samples.resumes {
            let rankings = zip(headings, schools).map { heading, school in
                samples.ranker.rank(world.query(heading + resume.text + school), top: 20)
            }
            #expect(rankings.dropFirst().allSatisfy { $0 == rankings[0] }, "\(resume.name)")
        }
    }

    @Test("a résumé given twice over gains nothing in any advert")
    func doubled() {
        for resume in samples.resumes {
            let before = scores(resume.text)
            let gains = scores(resume.text + "\n\n" + resume.text).filter { $0.value > (before[$0.key] ?? 0) }
            #expect(gains.isEmpty, "\(resume.name)")
        }
    }

    @Test("a skill newly shown moves the skills of a score and nothing else")
    func learned() {
        for resume in samples.resumes.prefix(20) {
            let query = world.query(resume.text)
            let richer = query.adding(skill: 5)
            let before = samples.ranker.ranking(query).scored
            let after = Dictionary(samples.ranker.ranking(richer).scored.map { ($0.row, $0) }) { first, _ in first }
            for scored in before {
                guard let other = after[scored.row] else { continue }
                #expect(other.words == scored.words && other.kind == scored.kind, "\(resume.name)")
            }
        }
    }
}

extension TextQuery {
    /// The same with a skill that no sentence shows, as of a course.
    fileprivate func adding(skill: Int) -> TextQuery {
        var shown = Dictionary(skills.map { ($0.skill, Set($0.places)) }) { first, _ in first }
        if shown[skill] == nil { shown[skill] = [] }
        return TextQuery(
            sentences: sentences.map { sentence in
                WorkSentence(
                    words: sentence.stems.map { WorkWord(stem: $0, stemMark: 0, key: 0, text: "") },
                    title: sentence.title?.map { WorkWord(stem: $0, stemMark: 0, key: 0, text: "") },
                    isList: sentence.isList, place: 0..<0)
            }, skills: shown)
    }
}
