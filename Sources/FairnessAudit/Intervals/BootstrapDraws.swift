/// Sums of residents drawn with replacement, over the smallest form of their figures.
///
/// Most rates count rows, and most residents have as many rows as any other. Whole numbers add up exactly in any form, so
/// a byte for each resident, which stays in the fastest memory, gives the same sums as two floating-point numbers.
enum BootstrapDraws {
    /// Whole numerators up to 255, one denominator for all.
    case small([UInt8], denominator: Double)
    /// One denominator for all.
    case single([Double], denominator: Double)
    /// Whole numbers, the numerator in the high half and the denominator in the low one.
    case whole([UInt64])
    /// Anything else.
    case pairs([SIMD2<Double>])

    init(numerators: [Double], denominators: [Double]) {
        func isWhole(_ value: Double) -> Bool { value >= 0 && value < 0x1p32 && value == value.rounded(.towardZero) }
        let most = max(numerators.max() ?? 0, denominators.max() ?? 0)
        let areWhole = numerators.allSatisfy(isWhole) && denominators.allSatisfy(isWhole)
        let first = denominators.first ?? 1
        // A sum of equal whole numbers is their product, to the last digit.
        if isWhole(first), denominators.allSatisfy({ $0 == first }) {
            self =
                areWhole && (numerators.max() ?? 0) <= 255
                ? .small(numerators.map { UInt8($0) }, denominator: first) : .single(numerators, denominator: first)
        } else if areWhole, most * Double(numerators.count) < 0x1p32 {
            self = .whole(zip(numerators, denominators).map { UInt64($0) << 32 | UInt64($1) })
        } else {
            self = .pairs(zip(numerators, denominators).map { SIMD2($0, $1) })
        }
    }

    /// Σ numerators and Σ denominators of as many draws as the arm has residents.
    func sums(_ arm: Range<Int>, _ base: UInt64, _ stream: SplitMix64) -> SIMD2<Double> {
        switch self {
        case .small(let values, let denominator):
            let sum = values.withUnsafeBufferPointer { values in
                drawn(arm, base, stream, UInt64(0)) { $0 &+ UInt64(values[$1]) }
            }
            return SIMD2(Double(sum), Double(arm.count) * denominator)
        case .single(let values, let denominator):
            let sum = values.withUnsafeBufferPointer { values in drawn(arm, base, stream, 0.0) { $0 + values[$1] } }
            return SIMD2(sum, Double(arm.count) * denominator)
        case .whole(let values):
            let sum = values.withUnsafeBufferPointer { values in
                drawn(arm, base, stream, UInt64(0)) { $0 &+ values[$1] }
            }
            return SIMD2(Double(sum >> 32), Double(sum & 0xFFFF_FFFF))
        case .pairs(let values):
            return values.withUnsafeBufferPointer { values in
                drawn(arm, base, stream, SIMD2<Double>.zero) { $0 + values[$1] }
            }
        }
    }

    @inline(__always)
    private func drawn<Sum>(
        _ arm: Range<Int>, _ base: UInt64, _ stream: SplitMix64, _ none: Sum, _ add: (Sum, Int) -> Sum
    ) -> Sum {
        var sum = none
        let start = arm.lowerBound
        let count = arm.count
        let scale = Double(count)
        let first = base &+ UInt64(start) &+ 1
        for j in 0..<count {
            let x = stream.output(first &+ UInt64(truncatingIfNeeded: j))
            // 53 bits, so the signed conversion is exact and takes one instruction.
            let u = Double(Int64(truncatingIfNeeded: x >> 11)) * 0x1p-53
            sum = add(sum, start &+ Int(truncatingIfNeeded: Int64(u * scale)))
        }
        return sum
    }
}
