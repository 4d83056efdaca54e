import Foundation

/// The area under a ROC curve with its standard error.
struct AreaUnderCurve: Sendable {
    /// P(score of a positive > score of a negative), ties half.
    let area: Double
    /// DeLong's standard error.
    let error: Double

    /// The area of scores split into positives and negatives, with the variance of DeLong, DeLong and Clarke-Pearson
    /// (1988) computed from mid-ranks (Sun and Xu 2014).
    init(positives: [Double], negatives: [Double]) {
        let m = Double(positives.count)
        let n = Double(negatives.count)
        let together = midRanks(positives + negatives)
        let ownPositive = midRanks(positives)
        let ownNegative = midRanks(negatives)
        let v10 = positives.indices.map { (together[$0] - ownPositive[$0]) / n }
        let v01 = negatives.indices.map { 1 - (together[positives.count + $0] - ownNegative[$0]) / m }
        area = mean(v10)
        error = (sampleVariance(v10) / m + sampleVariance(v01) / n).squareRoot()
    }
}
