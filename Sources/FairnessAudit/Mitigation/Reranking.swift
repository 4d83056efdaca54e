/// The re-rankings simulated: FA*IR for one community, and four that hold every community to its pool share (Geyik,
/// Ambler and Kenthapadi 2019). Simulation only; live use would be a quota.
enum Reranking: String, CaseIterable {
    /// DetGreedy.
    case greedy
    /// DetCons.
    case cons
    /// DetRelaxed.
    case relaxed
    /// DetConstSort.
    case constsort

    /// The candidates placed, first place first.
    func order(_ pool: RerankedPool) -> [Int32] {
        self == .constsort ? Self.sortedUnderConstraints(pool) : stepwise(pool)
    }

    private func stepwise(_ pool: RerankedPool) -> [Int32] {
        var counts = [Int](repeating: 0, count: pool.share.count)
        var order: [Int32] = []
        for place in 1...max(1, pool.k) where order.count < pool.k {
            let open = counts.indices.filter { counts[$0] < pool.queues[$0].count }
            guard !open.isEmpty else { break }
            let position = Double(place)
            let below = open.filter { counts[$0] < floorOf(position * pool.share[$0]) }
            let within = open.filter { counts[$0] < ceilingOf(position * pool.share[$0]) }
            let chosen: [Int]
            if !below.isEmpty {
                chosen = below
            } else if within.isEmpty {
                // Rounding left nobody under a ceiling; any open community may fill the place.
                chosen = open
            } else {
                chosen = least(within, position, pool.share)
            }
            guard let group = best(chosen, counts, pool) else { break }
            order.append(pool.queues[group][counts[group]])
            counts[group] += 1
        }
        return order
    }

    /// Those of the communities within their ceiling that a method prefers.
    private func least(_ groups: [Int], _ position: Double, _ share: [Double]) -> [Int] {
        func key(_ group: Int) -> Double {
            let ceiling = Double(ceilingOf(position * share[group]))
            return self == .cons ? ceiling / share[group] : Double(ceilingOf(ceiling / share[group]))
        }
        guard self != .greedy, let lowest = groups.map(key).min() else { return groups }
        return groups.filter { key($0) <= lowest + 1e-12 }
    }

    /// The community whose next candidate scores highest; the lower index on equal scores.
    private func best(_ groups: [Int], _ counts: [Int], _ pool: RerankedPool) -> Int? {
        groups.min {
            (-pool.score[Int(pool.queues[$0][counts[$0]])], $0) < (-pool.score[Int(pool.queues[$1][counts[$1]])], $1)
        }
    }

    /// DetConstSort: a community whose floor rises gets its next candidate, who then moves up past lower scores as long
    /// as those stay in time for their own floor.
    private static func sortedUnderConstraints(_ pool: RerankedPool) -> [Int32] {
        var counts = [Int](repeating: 0, count: pool.share.count)
        var floors = counts
        var order: [Int32] = []
        var latest: [Int] = []
        var position = 0
        while order.count < pool.k {
            position += 1
            let next = pool.share.map { floorOf(Double(position) * $0) }
            let raised = counts.indices.filter { floors[$0] < next[$0] && counts[$0] < pool.queues[$0].count }
            let byScore = raised.sorted {
                (-pool.score[Int(pool.queues[$0][counts[$0]])], $0)
                    < (-pool.score[Int(pool.queues[$1][counts[$1]])], $1)
            }
            for group in byScore {
                order.append(pool.queues[group][counts[group]])
                latest.append(position)
                counts[group] += 1
                var place = order.count - 1
                while place > 0, latest[place - 1] > place,
                    pool.score[Int(order[place - 1])] < pool.score[Int(order[place])]
                {
                    order.swapAt(place - 1, place)
                    latest.swapAt(place - 1, place)
                    place -= 1
                }
            }
            floors = next
            let isExhausted = counts.indices.allSatisfy { counts[$0] >= pool.queues[$0].count }
            if isExhausted { break }
        }
        return Array(order.prefix(pool.k))
    }

    /// FA*IR for one community: its best candidate where the table demands one, else the best of all.
    static func fair(_ pool: RerankedPool, community: Int, minimum: FairTopK) -> [Int32] {
        let own = pool.queues[community]
        let others = pool.queues.indices.filter { $0 != community }.flatMap { pool.queues[$0] }
            .sorted { (-pool.score[Int($0)], $0) < (-pool.score[Int($1)], $1) }
        var (taken, rest) = (0, 0)
        var order: [Int32] = []
        for place in 0..<pool.k {
            let isOwed = place < minimum.minimum.count && taken < minimum.minimum[place]
            let ownScore = taken < own.count ? pool.score[Int(own[taken])] : -.infinity
            let otherScore = rest < others.count ? pool.score[Int(others[rest])] : -.infinity
            // On equal scores the logged order decides, so that a list that needs no change keeps its own.
            let isOwnBetter =
                ownScore > otherScore
                || (ownScore == otherScore && taken < own.count && (rest >= others.count || own[taken] < others[rest]))
            if taken < own.count, isOwed || rest >= others.count || isOwnBetter {
                order.append(own[taken])
                taken += 1
            } else if rest < others.count {
                order.append(others[rest])
                rest += 1
            }
        }
        return order
    }
}
