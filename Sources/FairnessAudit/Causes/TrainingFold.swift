import Foundation

/// One fold of the proxy test: features standardised in the training residents, the rest held out.
struct TrainingFold: Sendable {
    private let size: Int
    /// Standardised features with a leading 1, `size` numbers a resident.
    private let design: [Double]
    private let training: [Int]
    private let heldOut: [Int]

    init(_ data: ResidentFeatures, _ folds: [Int], fold: Int) {
        training = folds.indices.filter { folds[$0] != fold }
        heldOut = folds.indices.filter { folds[$0] == fold }
        size = data.features.count + 1
        var design = [Double](repeating: 1, count: folds.count * size)
        for (feature, values) in data.features.enumerated() {
            let known = training.map { values[$0] }
            let centre = mean(known)
            let deviation = (known.reduce(0) { $0 + ($1 - centre) * ($1 - centre) } / Double(known.count)).squareRoot()
            // A feature without spread tells nothing; leaving its column at 0 keeps the fit defined.
            for index in values.indices {
                design[index * size + feature + 1] = deviation > 0 ? (values[index] - centre) / deviation : 0
            }
        }
        self.design = design
    }

    /// Ridge logistic regression of membership by Newton's method: minimises −log-likelihood + ridge/2 · |β|², the
    /// intercept free (le Cessie and van Houwelingen 1992).
    func fit(_ group: [Int], _ wanted: Int, ridge: Double) -> [Double] {
        var beta = [Double](repeating: 0, count: size)
        var row = beta
        for _ in 0..<100 {
            var hessian = SymmetricSystem(size: size)
            var gradient = [Double](repeating: 0, count: size)
            for index in training {
                var eta = 0.0
                for column in 0..<size {
                    row[column] = design[index * size + column]
                    eta += beta[column] * row[column]
                }
                let p = 1 / (1 + exp(-eta))
                let residual = (group[index] == wanted ? 1 : 0) - p
                for column in 0..<size { gradient[column] += residual * row[column] }
                hessian.add(row, weight: p * (1 - p))
            }
            for column in 1..<max(1, size) {
                hessian[column, column] += ridge
                gradient[column] -= ridge * beta[column]
            }
            guard let step = hessian.solve(gradient) else { break }
            // Steps are kept within 4 a coefficient: nearly parted classes would otherwise overshoot.
            for column in 0..<size { beta[column] += min(4, max(-4, step[column])) }
            if step.allSatisfy({ abs($0) < 1e-12 }) { break }
        }
        return beta
    }

    /// The linear predictor of each resident held out.
    func predict(_ beta: [Double], _ each: (Int, Double) -> Void) {
        for index in heldOut {
            var eta = 0.0
            for column in 0..<size { eta += beta[column] * design[index * size + column] }
            each(index, eta)
        }
    }
}
