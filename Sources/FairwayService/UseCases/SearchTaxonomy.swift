public import Foundation
public import SkillsTaxonomy

extension Fairway {
    /// Skills whose name or alias is like a text, best first.
    ///
    /// - Parameter limit: 1…100.
    /// - Throws: `FairwayError` when the text is empty or the limit is wrong.
    public func searchSkills(_ text: String, limit: Int = 20) throws(FairwayError) -> SkillSearchAnswer {
        guard text.contains(where: { $0.isLetter || $0.isNumber }), text.count <= 200 else {
            throw FairwayError(
                .invalid, "There is nothing to look for.", remedy: "Give a word or two, such as \"spreadsheets\".")
        }
        guard (1...100).contains(limit) else {
            throw FairwayError(.invalid, "The limit must be from 1 to 100.", remedy: "Ask for 20, for example.")
        }
        return SkillSearchAnswer(
            items: taxonomy.search(text, limit: limit).map {
                SkillSearchAnswer.Found(
                    id: $0.skill.id, label: $0.skill.label, kind: $0.skill.kind.rawValue, group: $0.skill.group,
                    matched: $0.matched)
            }, taxonomy: TaxonomyStamp(version: taxonomy.version))
    }

    /// One skill with its names, links and the jobs that use it.
    ///
    /// - Throws: `FairwayError`; `notFound` when there is none.
    public func skill(_ id: String) throws(FairwayError) -> SkillDetailAnswer {
        guard let skill = taxonomy.skill(id) else {
            throw FairwayError(
                .notFound, "There is no skill with this identifier.",
                remedy: "Look it up with `fairway taxonomy search`, for example for \"spreadsheets\".")
        }
        return SkillDetailAnswer(skill, taxonomy: taxonomy)
    }

    /// Courses that teach a skill, free ones first.
    ///
    /// - Throws: `FairwayError`; `notFound` when there is no such skill.
    public func courses(teaching id: String) throws(FairwayError) -> CoursesAnswer {
        let skill = try skill(id)
        return CoursesAnswer(
            skill: skill.id, items: try engine().catalogue.courses(teaching: id).map { CourseAnswer($0) })
    }

    /// How much the taxonomy holds.
    public func taxonomyStatistics() -> TaxonomyStatistics { taxonomy.statistics }

    /// Everything wrong with the files of a taxonomy; empty when all is well.
    ///
    /// - Parameter folder: nil for the taxonomy in use.
    public static func taxonomyFindings(in folder: URL) -> [TaxonomyFinding] { TaxonomyLint.findings(folder: folder) }
}
