import Communities

/// A segment's arrays as they are kept, checked before they become a segment.
struct SegmentParts {
    let skillCount: Int
    let ids: [String]
    let idOrder: [UInt16]
    let runs: [VacancyRun]
    let occupationSets: [[Int32]]
    let directory: TermDirectory
    let postingRows: [UInt16]
    let postingUnits: [UInt16]
    let choices: [[Int32]]
    let dates: [String]
    let places: [Coordinate]
    let jobTerms: [JobTerms]
    let pay: [Double]
    let fingerprints: [UInt64]
    let dateNumbers: [UInt16]
    let placeNumbers: [UInt16]

    /// Whether every number names something that is there, so that nothing past an array's end is ever read.
    func isSound(skillCount: Int, occupationCount: Int) -> Bool {
        let rows = ids.count
        guard self.skillCount == skillCount, rows > 0, rows <= SegmentRows.most,
            [idOrder.count, jobTerms.count, pay.count, fingerprints.count, dateNumbers.count, placeNumbers.count]
                .allSatisfy({ $0 == rows }),
            idOrder.allSatisfy({ Int($0) < rows }),
            zip(idOrder, idOrder.dropFirst()).allSatisfy({ comesBefore($0, $1) }),
            dateNumbers.allSatisfy({ Int($0) <= dates.count }),
            placeNumbers.allSatisfy({ Int($0) < places.count + 2 }),
            postingRows.count == postingUnits.count, postingRows.allSatisfy({ Int($0) < rows }),
            postingUnits.allSatisfy({ Int($0) <= EarnedUnit.whole }),
            choices.allSatisfy({ choice in
                !choice.isEmpty && choice.allSatisfy { $0 >= 0 && Int($0) < skillCount }
            }),
            occupationSets.allSatisfy({ set in set.allSatisfy { $0 >= 0 && Int($0) < occupationCount } }),
            directory.isSound(keys: 2 * (skillCount + choices.count), postings: postingRows.count)
        else { return false }
        var next: Int32 = 0
        for run in runs {
            guard run.start == next, run.end > run.start, occupationSets.indices.contains(Int(run.occupations)) else {
                return false
            }
            next = run.end
        }
        return Int(next) == rows
    }

    private func comesBefore(_ first: UInt16, _ second: UInt16) -> Bool { ids[Int(first)] < ids[Int(second)] }
}
