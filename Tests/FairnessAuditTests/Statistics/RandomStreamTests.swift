import Testing

@testable import FairnessAudit

@Suite("Random streams")
struct RandomStreamTests {
    @Test("SplitMix64 gives its published outputs")
    func vectors() {
        let zero = SplitMix64(seed: 0)
        #expect(
            (1...3).map { zero.output($0) } == [0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F])
        let other = SplitMix64(seed: 1_234_567)
        #expect(
            (1...3).map { other.output($0) } == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            ])
    }

    @Test("FNV-1a gives its published hashes, and labels part streams")
    func labels() {
        #expect(fnv1a64("") == 0xcbf2_9ce4_8422_2325)
        #expect(fnv1a64("a") == 0xaf63_dc4c_8601_ec8c)
        #expect(fnv1a64("foobar") == 0x8594_4171_f739_67e8)
        #expect(SplitMix64(seed: 7, label: "boot|V1|A").seed == 7 ^ fnv1a64("boot|V1|A"))
    }

    @Test("dealing residents by a window of keys equals sorting all keys")
    func deals() {
        var random = RandomNumbers(seed: 11)
        for (n, wanted) in [(2, 1), (7, 3), (50, 49), (300, 60), (1000, 30), (1000, 970)] {
            let pairs = (0..<n).map { _ in SIMD2(Double(random.whole(below: 4)), Double(1 + random.whole(below: 9))) }
            var deal = RandomDeal(pairs: pairs, wanted: wanted, stream: SplitMix64(seed: 3))
            for replicate in 0..<200 {
                // Whole numbers, so that sums in any order are the same.
                #expect(deal.firstArm(UInt64(replicate)) == deal.sortedFirstArm(UInt64(replicate * n)))
            }
        }
    }

    @Test("dealing residents who all have as many rows equals sorting all keys, to the last digit")
    func equalDeals() {
        var random = RandomNumbers(seed: 12)
        for (n, wanted) in [(2, 1), (7, 3), (50, 49), (300, 60), (1000, 30), (1000, 970)] {
            let pairs = (0..<n).map { _ in SIMD2(Double(random.whole(below: 3)), 25.0) }
            var deal = RandomDeal(pairs: pairs, wanted: wanted, stream: SplitMix64(seed: 5))
            for replicate in 0..<200 {
                #expect(deal.firstArm(UInt64(replicate)) == deal.sortedFirstArm(UInt64(replicate * n)))
            }
        }
    }

    @Test("draws over small, single and whole figures give the sums of the plain pairs, to the last digit")
    func draws() {
        var random = RandomNumbers(seed: 13)
        let n = 900
        let stream = SplitMix64(seed: 9)
        let shares = (0..<n).map { _ in random.next() }
        let counts = (0..<n).map { _ in Double(random.whole(below: 5)) }
        let rows = (0..<n).map { _ in Double(1 + random.whole(below: 40)) }
        let same = [Double](repeating: 100, count: n)
        for (numerators, denominators) in [(counts, same), (shares, same), (counts, rows), (shares, rows)] {
            let draws = BootstrapDraws(numerators: numerators, denominators: denominators)
            let plain = BootstrapDraws.pairs(zip(numerators, denominators).map { SIMD2($0, $1) })
            for base in [UInt64(0), 900, 12_345_600] {
                for arm in [0..<250, 250..<900] {
                    #expect(draws.sums(arm, base, stream) == plain.sums(arm, base, stream))
                }
            }
        }
        guard case .small = BootstrapDraws(numerators: counts, denominators: same),
            case .single = BootstrapDraws(numerators: shares, denominators: same),
            case .whole = BootstrapDraws(numerators: counts, denominators: rows),
            case .pairs = BootstrapDraws(numerators: shares, denominators: rows)
        else { return #expect(Bool(false), "each kind of figures has its form") }
    }

    @Test("the bootstrap of two equal arms of ones is exactly 1, and a rest of zeros has no ratio")
    func bootstrap() {
        let stream = SplitMix64(seed: 1)
        let ones = [Double](repeating: 1, count: 20)
        #expect(
            bootstrapRatio(
                numerators: ones, denominators: ones, firstArm: 8, replicates: 50, tail: 0.025, stream: stream)
                == Interval(1, 1))
        let none = ones.indices.map { $0 < 8 ? 1.0 : 0 }
        #expect(
            !bootstrapRatio(
                numerators: none, denominators: ones, firstArm: 8, replicates: 50, tail: 0.025, stream: stream
            ).exists)
    }
}
