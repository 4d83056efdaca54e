/// The vocabulary that résumés and adverts are both read into: skills, occupations and the rules for reading them.
///
/// Immutable; make a new one to change it. A skill's position in ``skills`` is its index everywhere in Fairway.
public struct Taxonomy: Sendable {
    /// All skills, sorted by id.
    public let skills: [Skill]
    /// All occupations, sorted by id.
    public let occupations: [Occupation]
    /// Labels that are also ordinary words, and what must stand near them.
    public let ambiguousLabels: [AmbiguousLabel]
    /// Phrases that mark stretches of adverts which say nothing about the work.
    public let boilerplate: [BoilerplatePhrase]
    /// Patterns of words that show a skill without naming it.
    public let impliedPatterns: [ImpliedPattern]
    /// Twelve hexadecimal digits that change when any byte of the files changes.
    public let version: String

    let skillIndex: [String: Int]
    let occupationIndex: [String: Int]
    let links: SkillLinks
    let searchIndex: SkillSearchIndex

    /// Makes a taxonomy from values; throws ``TaxonomyError`` on a repeated id or a link to a skill that is not there.
    public init(
        skills: [Skill], occupations: [Occupation] = [], ambiguousLabels: [AmbiguousLabel] = [],
        boilerplate: [BoilerplatePhrase] = [], impliedPatterns: [ImpliedPattern] = [], version: String
    ) throws {
        let sorted = skills.sorted { $0.id < $1.id }
        var skillIndex: [String: Int] = [:]
        skillIndex.reserveCapacity(sorted.count)
        for (position, skill) in sorted.enumerated() {
            guard skillIndex.updateValue(position, forKey: skill.id) == nil else {
                throw TaxonomyError(
                    file: TaxonomyTables.skillsFile, line: nil, what: "The id \(skill.id) stands twice.",
                    remedy: "Give one of the two another id.")
            }
        }
        let jobs = occupations.sorted { $0.id < $1.id }
        var occupationIndex: [String: Int] = [:]
        for (position, job) in jobs.enumerated() {
            guard occupationIndex.updateValue(position, forKey: job.id) == nil else {
                throw TaxonomyError(
                    file: TaxonomyTables.occupationsFile, line: nil, what: "The id \(job.id) stands twice.",
                    remedy: "Give one of the two another id.")
            }
            for skill in job.essential + job.desirable where skillIndex[skill] == nil {
                throw TaxonomyError.unknownSkill(skill, of: job.id, file: TaxonomyTables.occupationSkillsFile)
            }
        }
        for pattern in impliedPatterns where skillIndex[pattern.skill] == nil {
            throw TaxonomyError.unknownSkill(pattern.skill, of: pattern.text, file: TaxonomyTables.impliedFile)
        }
        for row in ambiguousLabels where skillIndex[row.skill] == nil {
            throw TaxonomyError.unknownSkill(row.skill, of: row.label, file: TaxonomyTables.ambiguousFile)
        }
        self.skills = sorted
        self.occupations = jobs
        self.ambiguousLabels = ambiguousLabels
        self.boilerplate = boilerplate
        self.impliedPatterns = impliedPatterns
        self.version = version
        self.skillIndex = skillIndex
        self.occupationIndex = occupationIndex
        links = try SkillLinks(skills: sorted, index: skillIndex)
        searchIndex = SkillSearchIndex(skills: sorted)
    }

    /// The skill with this id, or nil.
    public func skill(_ id: String) -> Skill? { skillIndex[id].map { skills[$0] } }

    /// The position in ``skills`` of the skill with this id, or nil.
    public func index(of id: String) -> Int? { skillIndex[id] }

    /// The occupation with this id, or nil.
    public func occupation(_ id: String) -> Occupation? { occupationIndex[id].map { occupations[$0] } }

    /// The skills one link away with the link's weight, sorted by index.
    ///
    /// Related links count both ways with their own weight; a broader skill has 0.5, a narrower one 0.6 (who can do the
    /// narrower thing shows more of the wider one than the other way round). The heaviest link of a pair counts.
    public func neighbours(of index: Int) -> [(index: Int, weight: Double)] {
        guard skills.indices.contains(index) else { return [] }
        return links.neighbours(of: index)
    }

    /// All wider skills, nearest first, each once; empty for a skill at the top.
    public func ancestors(of index: Int) -> [Int] {
        guard skills.indices.contains(index) else { return [] }
        return links.ancestors(of: index)
    }

    /// Whether a skill is among the wider ones of another, at any distance.
    func isBroader(_ wider: Int, than narrower: Int) -> Bool { links.isBroader(wider, than: narrower) }

    /// Skills whose label or alias meets the text, best first, ties by id; at most `limit`.
    public func search(_ text: String, limit: Int = 20) -> [TaxonomySearchResult] {
        searchIndex.search(text, limit: limit).map {
            TaxonomySearchResult(skill: skills[$0.skill], index: $0.skill, matched: $0.name, score: $0.score)
        }
    }

    /// How much the taxonomy holds.
    public var statistics: TaxonomyStatistics {
        TaxonomyStatistics(
            skills: skills.count,
            aliases: skills.reduce(0) { $0 + $1.aliases.count },
            impliedPhrases: skills.reduce(0) { $0 + $1.impliedPhrases.count },
            broaderLinks: skills.reduce(0) { $0 + $1.broader.count },
            relatedLinks: skills.reduce(0) { $0 + $1.related.count },
            codes: skills.reduce(0) { $0 + $1.codes.count },
            occupations: occupations.count,
            aiOccupations: occupations.filter(\.isAIJob).count,
            ambiguousLabels: ambiguousLabels.count,
            boilerplatePhrases: boilerplate.count,
            skillsByKind: skills.reduce(into: [:]) { $0[$1.kind.rawValue, default: 0] += 1 },
            skillsByGroup: skills.reduce(into: [:]) { $0[$1.group, default: 0] += 1 })
    }
}

extension TaxonomyError {
    static func unknownSkill(_ skill: String, of owner: String, file: String, line: Int? = nil) -> TaxonomyError {
        TaxonomyError(
            file: file, line: line, what: "\(owner) names the skill \(skill), which is not in skills.csv.",
            remedy: "Add the skill or correct the name.")
    }
}
