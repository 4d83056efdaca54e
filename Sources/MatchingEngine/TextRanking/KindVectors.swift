/// The direction of each advert's words as whole numbers of one byte: what kind of work it is.
struct KindVectors: Sendable {
    let dimensions: Int
    private var values: [Int8] = []
    /// One over the length of each row's numbers; 0 for an advert of no known word.
    private var scales: [Float] = []

    init(dimensions: Int) { self.dimensions = dimensions }

    var count: Int { scales.count }
    var byteCount: Int { values.count + 4 * scales.count }

    /// Adds a row in the direction of a vector.
    mutating func append(_ vector: [Float]) {
        let largest = vector.reduce(0) { max($0, abs($1)) }
        guard largest > 0, vector.count == dimensions else {
            values += [Int8](repeating: 0, count: dimensions)
            scales.append(0)
            return
        }
        var square = 0
        for value in vector {
            let whole = Int8((value / largest * 127).rounded())
            values.append(whole)
            square += Int(whole) * Int(whole)
        }
        scales.append(1 / Float(square).squareRoot())
    }

    /// A row as a vector of unit length.
    func vector(_ row: Int) -> [Float] {
        let scale = scales[row]
        return values[(row * dimensions)..<((row + 1) * dimensions)].map { Float($0) * scale }
    }

    /// A vector to set rows against, as whole numbers.
    struct Direction {
        let values: [Int16]
        let scale: Float

        /// Products of 14 and 8 bits, of up to 1,024 dimensions, stay inside 32 bits.
        init(_ vector: [Float]) {
            let largest = vector.reduce(0) { max($0, abs($1)) }
            guard largest > 0 else {
                values = [Int16](repeating: 0, count: vector.count)
                scale = 0
                return
            }
            values = vector.map { Int16(($0 / largest * 8_191).rounded()) }
            let square = values.reduce(0) { $0 + Int($1) * Int($1) }
            scale = 1 / Float(square).squareRoot()
        }
    }

    /// The cosine of a row and a direction, -1…1.
    func cosine(_ row: Int, _ direction: Direction) -> Float {
        guard row >= 0, row < count, direction.values.count == dimensions else { return 0 }
        let start = row * dimensions
        let sum = values.withUnsafeBufferPointer { values in
            direction.values.withUnsafeBufferPointer { direction in
                var sum: Int32 = 0
                for place in 0..<dimensions {
                    sum &+= Int32(values[start + place]) &* Int32(direction[place])
                }
                return sum
            }
        }
        return Float(sum) * scales[row] * direction.scale
    }
}

extension [Float] {
    /// The same direction at unit length; zeros stay zeros.
    var unit: [Float] {
        let square = reduce(0) { $0 + $1 * $1 }
        guard square > 0 else { return self }
        let factor = 1 / square.squareRoot()
        return map { $0 * factor }
    }
}
