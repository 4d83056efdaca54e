import Foundation

/// Every number that the ranking of texts is made of.
///
/// Chosen on public collections of résumés and adverts; each stands on a plateau, where its neighbours rank as well.
enum TextRankingRule {
    /// A word of a job title counts as often as this many sentences, in the advert and in the résumé.
    static let titleTimes = 3
    /// Job titles of one résumé that count so.
    static let mostTitles = 6
    /// A word told in so many sentences of the résumé weighs half of what telling it without end would: repeating wears off.
    static let halfTold = 8.0
    /// Weight of a word that the table of word vectors does not know; those it knows weigh 0.04…1.4.
    static let unknownWeight = 0.5
    /// Power of the rarity among the adverts: plain rarity drowns what is common and important.
    static let rarityPower = 0.25
    /// Adverts that must hold a pair of neighbouring words before it counts.
    static let leastPairAdverts = 3

    /// A skill shown in so many sentences is credited half of what showing it without end would be.
    static let halfShown = 3.0
    /// Times the taxonomy's own weight of the relation.
    static let relatedShare = 0.6
    /// Requirements added to every advert, met by nobody: an advert that asks for one thing is not met by one lucky word.
    static let padding = 6.0

    /// Share of the person's own words in the kind of work; the rest is what the best adverts by words have in common.
    static let ownShare = 0.2
    /// The best adverts by words that stand for the kind of work, at most.
    static let mostSeeds = 20
    /// A seed counts by how far it is above this share of the best one.
    static let seedFloor = 0.7
    /// Weight of the likeness of meaning while seeds are chosen.
    static let seedLikeness = 0.1

    /// Adverts scored exactly: all, up to so many; else the best so many of a first pass.
    static let exactAdverts = 500
    /// Adverts among which the first pass looks for seeds and for copied text.
    static let seedCandidates = 200
    /// Words in more adverts than this share, and than ``exactAdverts``, are left out of the first pass.
    static let commonShare = 0.05

    /// Distinct words in a row that a sentence shares with an advert before it may be copied from it.
    static let copiedRun = 9

    /// The values that earn all the points, and the points they earn: 1 × words + 1 × kind + 0.4 × skills, made to add up
    /// to 1.
    static let fullWords = 0.5
    static let fullKind = 1.0
    static let fullSkills = 0.75
    static let skillsShare = 0.4
    private static let sum = fullWords + fullKind + skillsShare * fullSkills
    static let wordsWeight = fullWords / sum
    static let kindWeight = fullKind / sum
    static let skillsWeight = skillsShare * fullSkills / sum

    /// What telling a word in so many sentences is worth, before its weight: in the résumé.
    static func told(_ count: Int) -> Double { Double(count) / (Double(count) + halfTold) }

    /// The same in an advert, and how much a skill asked for in so many sentences is asked for.
    static func asked(_ count: Int) -> Double { askedTable[min(max(count, 0), 255)] }
    private static let askedTable = (0...255).map { $0 == 0 ? 0 : 1 + log(Double($0)) }

    /// Credit of a skill before it is set against the person's best.
    static func shown(_ count: Int) -> Double { Double(count) / (Double(count) + halfShown) }

    /// How rare a term is that `held` of `all` adverts hold.
    static func rarity(held: Int, of all: Int) -> Double {
        let (held, all) = (Double(held), Double(all))
        return pow(log(1 + (all - held + 0.5) / (held + 0.5)), rarityPower)
    }

    /// Six decimals, as scores are shown; parts are rounded before they are added, so that they add up as printed.
    static func rounded(_ value: Double) -> Double { (value * 1_000_000).rounded() / 1_000_000 }
}
