import Foundation

/// A small dense symmetric system, as the normal equations of a regression make them.
struct SymmetricSystem: Sendable {
    let size: Int
    /// Row-major entries.
    private(set) var entries: [Double]

    /// All zero.
    init(size: Int) {
        self.size = size
        entries = Array(repeating: 0, count: size * size)
    }

    /// Reads or writes one entry.
    subscript(row: Int, column: Int) -> Double {
        get { entries[row * size + column] }
        set { entries[row * size + column] = newValue }
    }

    /// Adds weight · x xᵀ.
    mutating func add(_ x: [Double], weight: Double = 1) {
        for i in 0..<size {
            let scaled = weight * x[i]
            for j in 0..<size { entries[i * size + j] += scaled * x[j] }
        }
    }

    /// The lower Cholesky factor; nil when the matrix is not positive definite to about 1e-12 of its diagonal.
    func cholesky() -> [Double]? {
        var l = [Double](repeating: 0, count: size * size)
        for i in 0..<size {
            for j in 0...i {
                var sum = entries[i * size + j]
                for k in 0..<j { sum -= l[i * size + k] * l[j * size + k] }
                if i == j {
                    guard sum > 1e-12 * abs(entries[i * size + i]) else { return nil }
                    l[i * size + i] = sum.squareRoot()
                } else {
                    l[i * size + j] = sum / l[j * size + j]
                }
            }
        }
        return l
    }

    /// The solution of the system; nil when it has none of its own.
    func solve(_ right: [Double]) -> [Double]? {
        cholesky().map { Self.substitute($0, size, right) }
    }

    /// The inverse matrix, row-major; nil when there is none.
    func inverse() -> [[Double]]? {
        guard let factor = cholesky() else { return nil }
        return (0..<size).map { column in
            var unit = [Double](repeating: 0, count: size)
            unit[column] = 1
            return Self.substitute(factor, size, unit)
        }
    }

    private static func substitute(_ l: [Double], _ size: Int, _ right: [Double]) -> [Double] {
        var x = right
        for i in 0..<size {
            for k in 0..<i { x[i] -= l[i * size + k] * x[k] }
            x[i] /= l[i * size + i]
        }
        for i in (0..<size).reversed() {
            for k in (i + 1)..<max(i + 1, size) { x[i] -= l[k * size + i] * x[k] }
            x[i] /= l[i * size + i]
        }
        return x
    }
}
