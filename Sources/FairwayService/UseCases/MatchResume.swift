public import Communities
import Foundation
public import MatchingEngine
import SkillsTaxonomy

/// What can be asked of a match.
public struct MatchOptions: Hashable, Sendable {
    /// How many matches, 1…100.
    public var top = 10
    /// Jobs without a link to AI too.
    public var allJobs = false
    /// The resident's postcode; only for travel and for area codes of a record.
    public var postcode: String?
    /// Longest way to work in minutes; travel counts for nothing without it.
    public var maximumTravelMinutes: Int?
    /// How the resident travels to work.
    public var travelMode = TravelMode.publicTransport
    /// What is asked of a job's terms: least pay, hours, days at home. Jobs that say otherwise are left out.
    public var wishes = JobWishes()

    /// The usual: ten AI jobs, no travel, no wishes.
    public init() {}
}

extension Fairway {
    /// Ranked AI jobs for a résumé, with reasons, gaps and courses; nothing is stored.
    ///
    /// - Parameters:
    ///   - vacancies: an index to match against; nil for the vacancies in the database.
    ///   - id: the caller's own reference, given back.
    /// - Throws: `FairwayError`.
    public func match(
        _ resume: ResumeInput, options: MatchOptions = MatchOptions(), against vacancies: MatchIndex? = nil,
        id: String? = nil
    ) throws(FairwayError) -> MatchAnswer {
        try matched(resume, options: options, against: vacancies, id: id).answer
    }

    /// A match with what a record of it needs.
    func matched(
        _ resume: ResumeInput, options: MatchOptions, against vacancies: MatchIndex?, id: String?
    ) throws(FairwayError) -> (answer: MatchAnswer, matches: [Match]) {
        try matched(try profile(of: resume), options: options, against: vacancies, id: id)
    }

    /// A match of a profile with what a record of it needs.
    func matched(
        _ profile: Profile, options: MatchOptions, against vacancies: MatchIndex?, id: String?
    ) throws(FairwayError) -> (answer: MatchAnswer, matches: [Match]) {
        let request = try request(for: options)
        let engine = try engine()
        let matches =
            if let vacancies {
                engine.matches(for: profile, in: vacancies, request: request)
            } else {
                try matches(for: profile, engine: engine, request: request)
            }
        shared.withLock { $0.activity.matches += 1 }
        let count = if let vacancies { vacancies.count } else { try index().count }
        return (
            answer(
                for: profile, matches: matches, hasVacancies: count > 0, catalogue: engine.catalogue, id: id),
            matches
        )
    }

    func request(for options: MatchOptions) throws(FairwayError) -> MatchRequest {
        guard (1...100).contains(options.top) else {
            throw FairwayError(
                .invalid, "The number of matches must be from 1 to 100.", remedy: "Ask for 10, for example.")
        }
        var request = MatchRequest(
            top: options.top, allJobs: options.allJobs, wishes: try checked(options.wishes), today: surroundings.today)
        if let minutes = options.maximumTravelMinutes {
            guard let postcode = options.postcode else {
                throw FairwayError(
                    .invalid, "A longest way to work needs a postcode to start from.", remedy: "Give a postcode too.")
            }
            guard (1...240).contains(minutes) else {
                throw FairwayError(
                    .invalid, "The longest way to work must be from 1 to 240 minutes.",
                    remedy: "Ask for 45, for example.")
            }
            guard let coordinate = try bestPlace(postcode)?.coordinate else {
                throw FairwayError(
                    .invalid, "Fairway does not know where this postcode is.",
                    remedy:
                        "Check it, give the district instead (such as B11), or import postcodes with `fairway place import`."
                )
            }
            request.travel = MatchRequest.Travel(
                from: coordinate, maximumMinutes: minutes, mode: options.travelMode)
        } else if let postcode = options.postcode {
            _ = try postcodeText(postcode)
        }
        return request
    }

    private func checked(_ wishes: JobWishes) throws(FairwayError) -> JobWishes {
        if let pay = wishes.minimumPay, !JobWishes.payBounds.contains(pay) {
            throw FairwayError(
                .invalid, "The least pay must be from 1 to 1,000,000 pounds a year.",
                remedy: "Ask for 24000, for example.")
        }
        if let days = wishes.homeDays, !JobWishes.homeDayBounds.contains(days) {
            throw FairwayError(
                .invalid, "The days at home must be from 1 to 5 a week.", remedy: "Ask for 2, for example.")
        }
        return wishes
    }

    private func answer(
        for profile: Profile, matches: [Match], hasVacancies: Bool, catalogue: CourseCatalogue, id: String?
    ) -> MatchAnswer {
        let skills = profile.skills.compactMap { skill in
            taxonomy.skill(skill.id).map { SkillAnswer($0, confidence: skill.confidence, evidence: skill.evidence) }
        }
        let occupations = profile.occupations.compactMap { held in
            taxonomy.occupation(held.id).map {
                MatchAnswer.OccupationAnswer(
                    id: $0.id, title: $0.title, soc2020: $0.soc2020, months: held.months, evidence: held.evidence)
            }
        }
        let qualifications = profile.qualifications.map {
            MatchAnswer.QualificationAnswer(
                name: $0.name, skill: $0.skill, level: $0.level, fromAbroad: $0.isFromAbroad, evidence: $0.evidence)
        }
        return MatchAnswer(
            id: id,
            profile: MatchAnswer.ProfileAnswer(
                skills: skills, occupations: occupations, qualifications: qualifications,
                monthsOfExperience: profile.monthsOfExperience, information: profile.information),
            matches: matches.map { ranked($0, catalogue: catalogue) },
            advice: MatchWording.advice(for: profile, matches: matches, hasVacancies: hasVacancies),
            taxonomy: TaxonomyStamp(version: taxonomy.version))
    }

    private func ranked(_ match: Match, catalogue: CourseCatalogue) -> MatchAnswer.RankedAnswer {
        func label(_ id: String) -> String { taxonomy.skill(id)?.label ?? id }
        return MatchAnswer.RankedAnswer(
            rank: match.rank, vacancy: VacancySummary(match.vacancy), score: match.score, band: match.band,
            parts: match.parts,
            matched: match.matched.map {
                MatchAnswer.MatchedAnswer(
                    skill: $0.skill, label: label($0.skill), importance: $0.importance, credit: $0.credit, via: $0.via,
                    evidence: $0.evidence)
            },
            missing: match.missing.map {
                MatchAnswer.MissingAnswer(
                    skill: $0.skill, label: label($0.skill), importance: $0.importance, worth: $0.worth,
                    courses: $0.courses.map { CourseAnswer($0) })
            },
            thingsToKnow: match.vacancy.thingsToKnow.map { label($0.skill) },
            bars: match.bars.map { bar in
                MatchAnswer.BarAnswer(
                    kind: bar.kind, label: bar.skill.map(label) ?? MatchWording.experience(bar.months ?? 0),
                    importance: bar.importance, standing: bar.standing)
            },
            toKnow: match.thingsToKnow.map { thing in
                let gap = thing.isHeld == false ? thing.skill : nil
                return MatchAnswer.ThingAnswer(
                    kind: thing.kind, label: thing.skill.map(label) ?? "the right to work in the UK",
                    importance: thing.importance, held: thing.isHeld,
                    courses: gap.map { catalogue.courses(teaching: $0).prefix(1).map { CourseAnswer($0) } } ?? [])
            },
            reason: MatchWording.reason(for: match, label: label))
    }
}
