/// The whole numbers that scores are counted in, so that a score is the same whichever way it is added up.
///
/// A vacancy's requirements of one importance share `whole` units by weight. A profile earns of each requirement its
/// credit, rounded down to a unit.
enum EarnedUnit {
    /// Units of all requirements of one importance; divides by most small numbers, and fits 16 bits with a sign.
    static let whole = 30_000
    /// Credit 1.
    static let fullCredit: UInt32 = 65_536
    /// An advert that names fewer requirements than this says too little for a full score on them: one lucky word must
    /// not make a strong match.
    static let leastWeight = 3.0
    /// Past so many requirements units are rounded down, so that they never add up to more than 16 bits hold.
    private static let mostRounded = 4_000

    /// A requirement's units.
    ///
    /// - Parameters:
    ///   - weight: of the requirement.
    ///   - total: of all requirements of the same importance, `leastWeight` or more.
    ///   - count: how many there are.
    static func share(weight: Double, total: Double, count: Int) -> UInt16 {
        let exact = min(max(weight / total, 0), 1) * Double(whole)
        return UInt16(exact.rounded(count > mostRounded ? .down : .toNearestOrAwayFromZero))
    }

    /// A credit of 0…1 as a whole number.
    static func credit(_ value: Double) -> UInt32 {
        UInt32((min(max(value, 0), 1) * Double(fullCredit)).rounded())
    }

    /// The units earned of a requirement.
    static func earned(share: UInt32, credit: UInt32) -> UInt32 { (share &* credit) >> 16 }
}
