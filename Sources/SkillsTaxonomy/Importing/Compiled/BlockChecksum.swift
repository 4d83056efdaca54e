/// The XXH64 checksum with seed 0: tells damage apart from sound bytes, some gigabytes a second; not for secrets.
///
/// Source: Y. Collet, xxHash fast digest algorithm, format document 0.1.1.
public enum BlockChecksum {
    private static let primes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (
        0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x85EB_CA77_C2B2_AE63,
        0x27D4_EB2F_1656_67C5
    )

    /// The checksum of some bytes.
    public static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var place = 0
        var value: UInt64
        if bytes.count >= 32 {
            var one = primes.0 &+ primes.1
            var two = primes.1
            var three: UInt64 = 0
            var four = 0 &- primes.0
            while place + 32 <= bytes.count {
                one = round(one, word(bytes, place))
                two = round(two, word(bytes, place + 8))
                three = round(three, word(bytes, place + 16))
                four = round(four, word(bytes, place + 24))
                place += 32
            }
            value = turn(one, 1) &+ turn(two, 7) &+ turn(three, 12) &+ turn(four, 18)
            for lane in [one, two, three, four] { value = (value ^ round(0, lane)) &* primes.0 &+ primes.3 }
        } else {
            value = primes.4
        }
        value &+= UInt64(bytes.count)
        while place + 8 <= bytes.count {
            value = turn(value ^ round(0, word(bytes, place)), 27) &* primes.0 &+ primes.3
            place += 8
        }
        if place + 4 <= bytes.count {
            let half = UInt64(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
            value = turn(value ^ (half &* primes.0), 23) &* primes.1 &+ primes.2
            place += 4
        }
        while place < bytes.count {
            value = turn(value ^ (UInt64(bytes[place]) &* primes.4), 11) &* primes.0
            place += 1
        }
        value = (value ^ value >> 33) &* primes.1
        value = (value ^ value >> 29) &* primes.2
        return value ^ value >> 32
    }

    @inline(__always)
    private static func word(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }

    @inline(__always)
    private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
        turn(lane &+ word &* primes.1, 31) &* primes.0
    }

    @inline(__always)
    private static func turn(_ value: UInt64, _ bits: UInt64) -> UInt64 { value << bits | value >> (64 - bits) }
}
