import FairnessAudit

/// How many of the residents given meet what an advert says a person must have.
///
/// Every count follows the publishing rule: counts from 1 to 9 are hidden, the rest rounded to 5, and a community is
/// hidden too where the number on the other side is small, or where it would give away the only hidden one.
public struct VacancyReach: Hashable, Sendable, Codable {
    /// Counts of one must-have.
    public struct MustHave: Hashable, Sendable, Codable {
        /// The name people read.
        public let name: String
        /// The skill's identifier; nil for years of experience.
        public let skill: String?
        /// The words that ask for it.
        public let places: [VacancyFinding.Place]
        /// Residents who lack it.
        public let shutOut: Counts
        /// Residents who meet all the must-haves when this one is taken out; nil when hidden.
        public let leftWithout: Int?
        /// Whether taking it out lets at least ten more residents in, and half as many again as now.
        public let isNarrow: Bool
    }

    /// A count in all and by community.
    public struct Counts: Hashable, Sendable, Codable {
        /// In all; nil when hidden.
        public let all: Int?
        /// By community code, in the order of the codes.
        public let communities: [Community]

        /// Makes counts from their parts.
        public init(all: Int?, communities: [Community]) {
            self.all = all
            self.communities = communities
        }
    }

    /// The count of one community.
    public struct Community: Hashable, Sendable, Codable {
        /// The code, such as `E08000025`.
        public let code: String
        /// The count; nil when hidden.
        public let count: Int?

        /// Makes a count from its parts.
        public init(code: String, count: Int?) {
            self.code = code
            self.count = count
        }
    }

    /// Residents looked at.
    public let residents: Counts
    /// Residents who meet all the must-haves.
    public let left: Counts
    /// In the order of the advert's requirements.
    public let mustHaves: [MustHave]

    init(
        mustHaves: [AskedFor], residents: [CheckedResident], parameters: VacancyCheckParameters
    ) {
        let codes = Set(residents.map(\.community)).sorted()
        let place = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
        var totals = [Int](repeating: 0, count: codes.count)
        var left = totals
        var lacking = [[Int]](repeating: totals, count: mustHaves.count)
        // Residents whom this one alone keeps out.
        var onlyThis = [Int](repeating: 0, count: mustHaves.count)
        for resident in residents {
            guard let community = place[resident.community] else { continue }
            totals[community] += 1
            let unmet = mustHaves.indices.filter { !mustHaves[$0].isMet(by: resident) }
            for mustHave in unmet { lacking[mustHave][community] += 1 }
            if unmet.isEmpty { left[community] += 1 }
            if unmet.count == 1 { onlyThis[unmet[0]] += 1 }
        }
        let publisher = Publisher(codes: codes, totals: totals, parameters: parameters)
        self.residents = publisher.counts(totals, other: false)
        self.left = publisher.counts(left, other: true)
        let leftInAll = left.reduce(0, +)
        self.mustHaves = mustHaves.indices.map { index in
            MustHave(
                name: mustHaves[index].name, skill: mustHaves[index].skill, places: mustHaves[index].places,
                shutOut: publisher.counts(lacking[index], other: true),
                leftWithout: publisher.total(leftInAll + onlyThis[index]),
                isNarrow: onlyThis[index] >= 10 && 2 * onlyThis[index] >= leftInAll)
        }
    }
}

extension VacancyReach {
    /// Applies the publishing rule to counts over the same residents.
    private struct Publisher {
        let codes: [String]
        let totals: [Int]
        let parameters: VacancyCheckParameters

        /// - Parameter other: whether the residents not counted must be enough to show as well.
        func counts(_ counts: [Int], other: Bool) -> Counts {
            let shown = nested(counts)
            let rest = other ? nested(zip(totals, counts).map { $0 - $1 }) : nil
            func both(_ count: Int?, _ other: Int??) -> Int? { if case .some(.none) = other { nil } else { count } }
            return Counts(
                all: both(shown.shownParents.first ?? nil, rest.map { $0.shownParents.first ?? nil }),
                communities: codes.indices.map { index in
                    Community(
                        code: codes[index],
                        count: both(shown.shownChildren[index], rest.map { $0.shownChildren[index] }))
                })
        }

        func total(_ count: Int) -> Int? {
            NestedCounts(
                parents: ["all"], children: [(name: "all", parent: "all", count: count)],
                below: parameters.suppressBelow, roundTo: parameters.roundTo
            ).shownParents.first ?? nil
        }

        private func nested(_ counts: [Int]) -> NestedCounts {
            NestedCounts(
                parents: ["all"], children: codes.indices.map { (name: codes[$0], parent: "all", count: counts[$0]) },
                below: parameters.suppressBelow, roundTo: parameters.roundTo)
        }
    }
}
