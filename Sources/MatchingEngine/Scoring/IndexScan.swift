import Communities
import SkillsTaxonomy

/// Scores every vacancy of an index for one profile, and calls for those that may reach a threshold.
///
/// What the profile earns is added up skill by skill over each segment's postings. A run of rows is then looked through
/// with the fewest units that can reach the threshold, worked out from the most that the other signals can add; only rows
/// that pass are scored in full. A row is never passed over that would reach the threshold: a bound has more to spare than all
/// rounding together.
struct IndexScan {
    private let scorer: Scorer
    private let index: MatchIndex
    init(_ scorer: Scorer, over index: MatchIndex) {
        self.scorer = scorer
        self.index = index
    }

    /// Calls `visit` with every live, admitted row whose score reaches the threshold.
    ///
    /// - Parameters:
    ///   - threshold: millionths.
    ///   - visit: given the segment, the row and its score; gives the threshold from there on, which may only rise.
    func forEachRow(reaching threshold: Int, _ visit: (_ segment: Int, _ row: Int, _ score: Score) -> Int) {
        guard let rows = index.segments.map(\.count).max() else { return }
        var units = EarnedUnits(rows: rows)
        var threshold = threshold
        for place in index.segments.indices where index.live[place].count > 0 {
            let segment = index.segments[place]
            units.add(lists(of: segment), of: segment)
            var pass = SegmentPass(segment: segment, live: index.live[place], scorer: scorer)
            for run in segment.runs where scorer.request.allJobs || run.kind.contains(.isAIJob) {
                let bound = pass.bound(of: run)
                guard var least = bound.leastUnits(toReach: threshold) else { continue }
                var row = run.rows.lowerBound
                while true {
                    row = units.firstRow(
                        in: row..<run.rows.upperBound, withAtLeast: least, isEssential: bound.looksAtEssential)
                    guard row < run.rows.upperBound else { break }
                    let (essential, desirable) = (units.essential(row), units.desirable(row))
                    if bound.mayReach(threshold, essential: essential, desirable: desirable),
                        let score = pass.score(row, bound: bound, essential: essential, desirable: desirable),
                        score.total >= threshold
                    {
                        let raised = visit(place, row, score)
                        if raised != threshold {
                            threshold = raised
                            guard let more = bound.leastUnits(toReach: threshold) else { break }
                            least = more
                        }
                    }
                    row += 1
                }
            }
            units.clear(segment.count)
        }
    }

    /// The lists of postings that the profile earns something of.
    private func lists(of segment: IndexSegment) -> [EarnedUnits.CreditedList] {
        var lists: [EarnedUnits.CreditedList] = []
        func add(_ term: Int, _ credit: UInt32) {
            for key in [2 * term, 2 * term + 1] {
                guard let postings = segment.directory.postings(of: key) else { continue }
                lists.append(
                    EarnedUnits.CreditedList(
                        postings: postings, credit: credit, isEssential: key.isMultiple(of: 2)))
            }
        }
        for (skill, credit) in scorer.credit.credited { add(Int(skill), credit) }
        for (choice, skills) in segment.choices.enumerated() {
            let credit = skills.reduce(0) { max($0, scorer.credit.values[Int($1)]) }
            if credit > 0 { add(segment.skillCount + choice, EarnedUnit.credit(credit)) }
        }
        return lists
    }
}
