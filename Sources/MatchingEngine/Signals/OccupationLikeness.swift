import SkillsTaxonomy

/// How alike two occupations are, by the skills they use.
struct OccupationLikeness: Sendable {
    /// Skill indexes with weight for each occupation index.
    private let skills: [[(index: Int, weight: Double)]]
    /// Row-major likeness, 0…1.
    private let matrix: [Float]
    private let count: Int

    /// A desirable skill says half as much about an occupation as an essential one.
    private static let desirableWeight = 0.5

    init(taxonomy: Taxonomy) {
        let vectors = taxonomy.occupations.map { occupation -> [(index: Int, weight: Double)] in
            let essential = occupation.essential.compactMap { taxonomy.index(of: $0) }.map { ($0, 1.0) }
            let desirable = occupation.desirable.compactMap { taxonomy.index(of: $0) }.map {
                ($0, Self.desirableWeight)
            }
            return (essential + desirable).map { (index: $0.0, weight: $0.1) }.sorted { $0.index < $1.index }
        }
        skills = vectors
        count = vectors.count
        var matrix = [Float](repeating: 0, count: vectors.count * vectors.count)
        let norms = vectors.map { vector in vector.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot() }
        for left in vectors.indices {
            for right in left..<vectors.count {
                let likeness =
                    left == right
                    ? 1 : Self.dot(vectors[left], vectors[right]) / max(norms[left] * norms[right], .ulpOfOne)
                matrix[left * vectors.count + right] = Float(likeness)
                matrix[right * vectors.count + left] = Float(likeness)
            }
        }
        self.matrix = matrix
    }

    /// Cosine of the two occupations' skills, 0…1; 1 for the same occupation.
    func likeness(_ left: Int, _ right: Int) -> Double { Double(matrix[left * count + right]) }

    /// Share of an occupation's skills that are credited, by weight, 0…1.
    func coverage(of occupation: Int, by credit: SkillCredit) -> Double {
        var earned = 0.0
        var possible = 0.0
        for (index, weight) in skills[occupation] {
            earned += weight * credit.values[index]
            possible += weight
        }
        return possible > 0 ? earned / possible : 0
    }

    private static func dot(
        _ left: [(index: Int, weight: Double)], _ right: [(index: Int, weight: Double)]
    ) -> Double {
        var (i, j, sum) = (0, 0, 0.0)
        while i < left.count, j < right.count {
            if left[i].index == right[j].index {
                sum += left[i].weight * right[j].weight
                i += 1
                j += 1
            } else if left[i].index < right[j].index {
                i += 1
            } else {
                j += 1
            }
        }
        return sum
    }
}
