/// One vacancy's ranked candidates with their communities, for a check of the list and for showing what another order
/// would do; nothing here changes a list.
public struct RankedShortlist: Sendable, Hashable {
    /// What the list says of one community.
    public struct Community: Sendable, Hashable {
        /// Its code.
        public let community: String
        /// Its candidates in the pool, rounded to 5; nil when they are fewer than 10.
        public let pool: Int?
        /// Whether some beginning of the list holds fewer of it than chance explains (FA*IR at 0.1); nil where its
        /// candidates are fewer than 10, or everybody is of it.
        public let isUnderrepresented: Bool?
    }

    /// What holding every community to its share of the pool, at every place of the list, would do (DetConstSort).
    public struct Reordering: Sendable, Hashable {
        /// Places in the ranked list, from 0, in the other order.
        public let order: [Int]
        /// Utility given up: 1 − nDCG of the list against the best scores.
        public let loss: Double
        /// People who would lose a place in the list.
        public let displaced: Int

        /// Makes it from its parts.
        public init(order: [Int], loss: Double, displaced: Int) {
            self.order = order
            self.loss = loss
            self.displaced = displaced
        }
    }

    private let scores: [Double]
    private let communities: [String]
    private let names: [String]
    /// Places of the list, 1 or more.
    private let places: Int

    /// Fewest candidates of a community that anything is said about.
    public static let smallest = 10

    /// Makes it from a ranking.
    ///
    /// - Parameters:
    ///   - candidates: everybody who was ranked, best first, each with a score of 0…1 and the code of a community; an
    ///     empty code is a community of its own, of those whose area is not known.
    ///   - places: how many of them the list shows.
    public init(_ candidates: [(score: Double, community: String)], places: Int) {
        scores = candidates.map(\.score)
        communities = candidates.map(\.community)
        names = Set(communities).sorted()
        self.places = max(1, min(places, candidates.count))
    }

    /// Each community of the pool, by its code; those whose area is not known are left out.
    public func check() -> [Community] {
        guard !scores.isEmpty else { return [] }
        let sizes = names.map { name in communities.count { $0 == name } }
        let counts = SmallCounts(sizes, below: Self.smallest, roundTo: 5)
        return names.indices.filter { !names[$0].isEmpty }.map { place in
            let isShown = counts.hidden[place] == nil && sizes[place] < scores.count
            let minimum = isShown ? FairTopK(k: places, share: Double(sizes[place]) / Double(scores.count)) : nil
            let name = names[place]
            return Community(
                community: name, pool: counts.shown[place],
                isUnderrepresented: minimum?.isBroken(by: communities.prefix(places).lazy.map { $0 == name }))
        }
    }

    /// The other order, for showing beside the real one.
    ///
    /// In the UK a quota on a protected characteristic is positive discrimination, which the Equality Act 2010 (sections
    /// 13, 158, 159) allows far less of; place is not one but can stand for race. So it is never applied.
    public func reordered() -> Reordering {
        guard !scores.isEmpty else { return Reordering(order: [], loss: 0, displaced: 0) }
        let groups = communities.map { name in names.firstIndex(of: name) ?? 0 }
        let pool = RerankedPool(scores: scores, groups: groups, groupCount: names.count, k: places)
        let order = Reranking.constsort.order(pool)
        return Reordering(
            order: order.map { Int($0) }, loss: pool.loss(order),
            displaced: places - order.count { Int($0) < places })
    }
}

extension RerankedPool {
    /// A pool made from a ranking: scores, best first, and the community of each.
    init(scores: [Double], groups: [Int], groupCount: Int, k: Int) {
        score = scores
        gain = scores.map { max($0, 0) }
        var queues = [[Int32]](repeating: [], count: groupCount)
        for (place, group) in groups.enumerated() { queues[group].append(Int32(place)) }
        share = queues.map { Double($0.count) / Double(max(1, scores.count)) }
        // Only the best k of a community can ever be placed; the ranking is by falling score already.
        self.queues = queues.map { Array($0.prefix(k)) }
        self.k = k
    }
}
