import Foundation

/// Finds the AI job family that a set of skills belongs to, for adverts whose title names none.
public struct AIJobFamilies: Sendable {
    /// The family and how like it the skills are.
    public struct Likeness: Hashable, Sendable {
        /// The occupation's identifier.
        public let occupation: String
        /// Cosine of the weighted skills, 0…1.
        public let likeness: Double
    }

    private let taxonomy: Taxonomy
    private let families: [(id: String, weights: [String: Double], norm: Double)]
    /// ln(N / n): a skill that every occupation uses says nothing about which one this is.
    private let rarity: [String: Double]

    /// A desirable skill says half as much about an occupation as an essential one.
    private static let desirableWeight = 0.5

    /// Weighs the skills of every AI job family.
    public init(taxonomy: Taxonomy) {
        self.taxonomy = taxonomy
        var uses: [String: Int] = [:]
        for occupation in taxonomy.occupations {
            for skill in Set(occupation.essential + occupation.desirable) { uses[skill, default: 0] += 1 }
        }
        let rarity = uses.mapValues { log(Double(taxonomy.occupations.count + 1) / Double($0)) }
        self.rarity = rarity
        families = taxonomy.occupations.filter(\.isAIJob).map { occupation in
            var weights: [String: Double] = [:]
            for skill in occupation.desirable { weights[skill] = Self.desirableWeight * (rarity[skill] ?? 0) }
            for skill in occupation.essential { weights[skill] = rarity[skill] ?? 0 }
            return (occupation.id, weights, Self.norm(weights.values))
        }
    }

    /// The family most like a set of skills; ties go to the lower identifier; nil when nothing is shared.
    ///
    /// - Parameter skills: skill identifiers with a weight over 0.
    public func best(for skills: [String: Double]) -> Likeness? {
        var weights: [String: Double] = [:]
        let rarest = log(Double(taxonomy.occupations.count + 1))
        for (skill, weight) in skills { weights[skill] = weight * (rarity[skill] ?? rarest) }
        let norm = Self.norm(weights.values)
        guard norm > 0 else { return nil }
        var best: Likeness?
        for family in families where family.norm > 0 {
            // Summed in the order of identifiers, so that the last digit does not depend on a hash seed.
            let dot = family.weights.keys.sorted().reduce(0) { $0 + (weights[$1] ?? 0) * (family.weights[$1] ?? 0) }
            let likeness = dot / (norm * family.norm)
            if likeness > (best?.likeness ?? 0) { best = Likeness(occupation: family.id, likeness: likeness) }
        }
        return best
    }

    private static func norm(_ values: some Collection<Double>) -> Double {
        values.sorted().reduce(0) { $0 + $1 * $1 }.squareRoot()
    }
}
