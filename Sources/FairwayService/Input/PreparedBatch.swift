import MatchingEngine
import SkillsTaxonomy
import Storage

/// The vacancies of a batch, read on every core, with the duplicates that each has.
struct PreparedBatch: Sendable {
    /// A vacancy that can be stored.
    struct Entry: Sendable {
        let draft: VacancyStore.Draft
        let fingerprint: VacancyFingerprint
        /// Among the vacancies that are stored already.
        let duplicates: [LikelyDuplicate]
    }

    /// In the order of the batch.
    private let entries: [Result<Entry, FairwayError>]
    /// For each vacancy that can be stored, in their order: earlier ones of the batch that it is likely the same as.
    private let earlier: [[(place: Int, likeness: Double, sameEmployer: Bool)]]

    init(_ entries: [Result<Entry, FairwayError>]) {
        self.entries = entries
        earlier = Self.earlier(in: entries.compactMap { try? $0.get().fingerprint })
    }

    /// What is stored, in the order of the batch.
    var drafts: [VacancyStore.Draft] { entries.compactMap { try? $0.get().draft } }

    /// What became of each vacancy.
    ///
    /// - Parameters:
    ///   - stored: the vacancies of `drafts`, stored.
    ///   - first: the place of the first item in the whole batch.
    func items(_ stored: [StoredVacancy], from first: Int = 0) -> [BatchItemAnswer] {
        var place = 0
        return entries.enumerated().map { offset, entry in
            switch entry {
            case .failure(let error): return BatchItemAnswer(first + offset, error: error)
            case .success(let entry):
                defer { place += 1 }
                let own = earlier[place].map {
                    LikelyDuplicate(stored[$0.place].vacancy.id, likeness: $0.likeness, sameEmployer: $0.sameEmployer)
                }
                return BatchItemAnswer(
                    first + offset, id: stored[place].vacancy.id,
                    duplicates: Array((own + entry.duplicates).prefix(Fairway.comparedAtMost)))
            }
        }
    }

    private static func earlier(
        in fingerprints: [VacancyFingerprint]
    ) -> [[(place: Int, likeness: Double, sameEmployer: Bool)]] {
        var places: [Int64: [Int]] = [:]
        return fingerprints.enumerated().map { place, own in
            var shared: [Int: Int] = [:]
            for mark in own.marks {
                for other in places[mark, default: []].suffix(lookedAt) { shared[other, default: 0] += 1 }
                places[mark, default: []].append(place)
            }
            let best = shared.filter { $0.value >= 2 }.sorted { ($0.value, $0.key) > ($1.value, $1.key) }
            return best.prefix(Fairway.comparedAtMost).compactMap { other, _ in
                own.likelySame(as: fingerprints[other]).map {
                    (other, $0, own.isOfSameEmployer(as: fingerprints[other]))
                }
            }
        }
    }

    /// Vacancies looked at for one mark, the nearest; a mark of a standing paragraph is shared by many.
    private static let lookedAt = 100
}
