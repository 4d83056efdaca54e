import Foundation
import MatchingEngine
import SkillsTaxonomy
import Storage

extension Fairway {
    /// Stored vacancies compared with a new one word by word.
    static let comparedAtMost = 3

    /// Stored vacancies that a posting is very likely the same as; the likest first.
    func duplicates(
        of posting: JobPosting, _ own: VacancyFingerprint
    ) throws(FairwayError) -> [LikelyDuplicate] {
        var found = try fingerprints(alike: own, limit: Self.comparedAtMost).compactMap { other in
            own.likelySame(as: other).map {
                LikelyDuplicate(other.id, likeness: $0, sameEmployer: own.isOfSameEmployer(as: other))
            }
        }.sorted { ($0.likeness ?? 0, $1.vacancy) > ($1.likeness ?? 0, $0.vacancy) }
        if let employer = posting.employer, let identifier = posting.identifier {
            let same = try storing { database throws(StorageError) in
                try database.vacancies.newest(employer: employer, identifier: identifier)
            }
            if let same, !found.contains(where: { $0.vacancy == same.vacancy.id }) {
                found.append(LikelyDuplicate(sameReference: same.vacancy.id))
            }
        }
        return found
    }

    /// Fingerprints of the stored vacancies that share most marks with one; none where there is no database.
    func fingerprints(alike own: VacancyFingerprint, limit: Int) throws(FairwayError) -> [VacancyFingerprint] {
        guard FileManager.default.fileExists(atPath: configuration.databasePath) else { return [] }
        try completeTerms()
        let alike = try storing { database throws(StorageError) in
            try database.vacancies.alike(own.marks, limit: limit)
        }
        return alike.compactMap { stored in
            guard let value = try? JSONValue(json: Data(stored.posting.utf8)),
                let posting = try? JobPostingReader().read(value)
            else { return nil }
            return VacancyFingerprint(posting, id: stored.id)
        }
    }
}
