/// How the weights are shared out among the signals that speak of a vacancy.
struct SignalShares: Sendable {
    /// By signal; the shares of those that speak add up to 1. A vector holds them without memory of its own.
    private let shares: SIMD8<Double>
    /// The shares in millionths.
    private let millionths: SIMD8<Int32>

    /// - Parameter speaking: bit `s` for signal `s`.
    init(speaking: Int) {
        let weight = Signal.allCases.reduce(0) { $0 + (speaking >> $1.rawValue & 1 == 1 ? $1.weight : 0) }
        var shares = SIMD8<Double>()
        var millionths = SIMD8<Int32>()
        for signal in Signal.allCases where speaking >> signal.rawValue & 1 == 1 {
            shares[signal.rawValue] = signal.weight / weight
            millionths[signal.rawValue] = Int32((signal.weight / weight * Score.millionths).rounded())
        }
        self.shares = shares
        self.millionths = millionths
    }

    /// A signal's share of the score, 0…1.
    func share(of signal: Signal) -> Double { shares[signal.rawValue] }

    /// The most points of a signal in millionths.
    func possible(_ signal: Signal) -> Int { Int(millionths[signal.rawValue]) }

    /// The points of a signal in millionths.
    ///
    /// - Parameter value: share of the signal's points earned, 0…1.
    func points(of signal: Signal, value: Double) -> Int {
        let exact = shares[signal.rawValue] * min(max(value, 0), 1) * Score.millionths
        // Half up, for what is never negative, is cheaper than rounding by the rules of any number.
        return min(Int(exact + 0.5), possible(signal))
    }

    /// For every set of signals that may speak.
    static let all = (0..<(1 << Signal.allCases.count)).map { SignalShares(speaking: $0) }

    /// Bits for signals: bit `s` for signal `s`.
    @inline(__always)
    static func speaking(essential: Bool, desirable: Bool, occupation: Bool, travel: Bool) -> Int {
        (essential ? 1 << Signal.essentialSkills.rawValue : 0) | (desirable ? 1 << Signal.desirableSkills.rawValue : 0)
            | (occupation ? 1 << Signal.occupation.rawValue : 0) | (travel ? 1 << Signal.travel.rawValue : 0)
    }
}
