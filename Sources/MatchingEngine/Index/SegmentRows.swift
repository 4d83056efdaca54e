import Communities
import SkillsTaxonomy

/// Vacancies row by row, on their way into a segment or out of one.
struct SegmentRows: Sendable {
    private(set) var ids: [String] = []
    /// As long as `ids`, or empty where the vacancies are not kept.
    private(set) var vacancies: [Vacancy] = []
    /// Entry `e` of row `r` for `e` in `starts[r]..<starts[r + 1]`.
    private(set) var starts: [Int32] = [0]
    /// Twice the term, one more when it is desirable. A term is a skill, or past those a choice of skills.
    private(set) var keys: [UInt32] = []
    /// Units of each requirement.
    private(set) var shares: [UInt16] = []
    private(set) var choices = Interned<[Int32]>()
    private(set) var occupationSets = Interned<[Int32]>()
    private(set) var occupationSet: [Int32] = []
    private(set) var isAIJob: [Bool] = []
    private(set) var dates = Interned<String>()
    /// 0 for none, else one more than the place in `dates`.
    private(set) var date: [UInt16] = []
    private(set) var places = Interned<Coordinate>()
    /// 0 for unknown, 1 for at home, else two more than the place in `places`.
    private(set) var place: [UInt16] = []
    private(set) var jobTerms: [JobTerms] = []
    /// Pounds a year; not a number where the advert does not say.
    private(set) var pay: [Double] = []
    private(set) var fingerprints: [UInt64] = []
    let skillCount: Int

    /// Rows that a segment can have: tables numbered in 16 bits must hold a value for each and two more.
    static let most = 65_000

    init(skillCount: Int) {
        self.skillCount = skillCount
    }

    var count: Int { ids.count }

    mutating func append(_ scored: ScoredVacancy, id: String, vacancy: Vacancy?) {
        for requirement in scored.requirements {
            var term = Int(requirement.skill)
            if !requirement.alternatives.isEmpty {
                term = skillCount + choices.number(of: [requirement.skill] + requirement.alternatives)
            }
            keys.append(UInt32(2 * term + (requirement.importance == .essential ? 0 : 1)))
            shares.append(requirement.share)
        }
        let place =
            switch scored.place {
            case .unknown: 0
            case .home: 1
            case .at(let coordinate): 2 + places.number(of: coordinate)
            }
        finish(
            id: id, vacancy: vacancy, occupations: scored.occupations, isAIJob: scored.isAIJob,
            date: scored.validThrough, place: place, jobTerms: scored.terms)
        pay.append(scored.pay ?? .nan)
        fingerprints.append(scored.fingerprint)
    }

    /// Appends a row of a segment.
    mutating func append(_ row: Int, of segment: IndexSegment, entries: Range<Int>, in unpacked: UnpackedEntries) {
        for entry in entries {
            var key = Int(unpacked.keys[entry])
            if key / 2 >= segment.skillCount {
                let choice = segment.choices[key / 2 - segment.skillCount]
                key = 2 * (skillCount + choices.number(of: choice)) + key % 2
            }
            keys.append(UInt32(key))
            shares.append(unpacked.shares[entry])
        }
        let run = segment.run(of: row)
        let place =
            switch segment.place(of: row) {
            case .unknown: 0
            case .home: 1
            case .at(let coordinate): 2 + places.number(of: coordinate)
            }
        finish(
            id: segment.ids[row], vacancy: segment.vacancies.isEmpty ? nil : segment.vacancies[row],
            occupations: segment.occupationSets[Int(run.occupations)], isAIJob: run.kind.contains(.isAIJob),
            date: segment.date(of: row), place: place, jobTerms: segment.jobTerms[row])
        pay.append(segment.pay[row])
        fingerprints.append(segment.fingerprints[row])
    }

    private mutating func finish(
        id: String, vacancy: Vacancy?, occupations: [Int32], isAIJob: Bool, date: String?, place: Int,
        jobTerms: JobTerms
    ) {
        ids.append(id)
        if let vacancy { vacancies.append(vacancy) }
        starts.append(Int32(keys.count))
        occupationSet.append(Int32(occupationSets.number(of: occupations)))
        self.isAIJob.append(isAIJob)
        self.date.append(date.map { UInt16(1 + dates.number(of: $0)) } ?? 0)
        self.place.append(UInt16(place))
        self.jobTerms.append(jobTerms)
    }
}

/// A segment's postings turned back into entries row by row.
struct UnpackedEntries: Sendable {
    /// Entry `e` of row `r` for `e` in `starts[r]..<starts[r + 1]`.
    var starts: [Int]
    var keys: [UInt32]
    var shares: [UInt16]
}
