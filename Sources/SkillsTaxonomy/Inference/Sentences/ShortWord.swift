/// A word of at most sixteen bytes, held by value, so that two are compared whole and at once.
struct ShortWord: Equatable, BitwiseCopyable {
    static let longest = 16

    private let low: UInt64
    private let high: UInt64
    private let length: UInt8

    /// No word: equal to none that is read from a text.
    static let none = ShortWord(low: 0, high: 0, length: .max)

    private init(low: UInt64, high: UInt64, length: UInt8) {
        self.low = low
        self.high = high
        self.length = length
    }

    /// Nil for a longer word.
    @inline(__always)
    init?(_ letters: UnsafeBufferPointer<UInt8>) {
        guard letters.count <= Self.longest else { return nil }
        var low: UInt64 = 0
        var high: UInt64 = 0
        for place in 0..<min(letters.count, 8) { low |= UInt64(letters[place]) << UInt64(8 * place) }
        for place in 8..<max(letters.count, 8) { high |= UInt64(letters[place]) << UInt64(8 * (place - 8)) }
        self.init(low: low, high: high, length: UInt8(letters.count))
    }

    /// A number that differs for most words.
    @inline(__always)
    var mixed: UInt64 {
        let mixed = (low ^ high &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ mixed >> 32
    }
}

/// What was worked out for words before, the last word of each place only.
///
/// Keys are compared whole, so that what is remembered never changes what is read.
final class ShortWordMemory<Value: BitwiseCopyable> {
    private struct Entry: BitwiseCopyable {
        var word: ShortWord
        var value: Value
    }

    private static var places: Int { 4_096 }
    private let entries: Scratch<Entry>

    /// - Parameter unused: any value.
    init(unused: Value) { entries = Scratch(Self.places, repeating: Entry(word: .none, value: unused)) }

    @inline(__always)
    func value(of word: ShortWord, make: () -> Value) -> Value {
        let entry = entries.base + (Int(truncatingIfNeeded: word.mixed) & (Self.places - 1))
        if entry.pointee.word == word { return entry.pointee.value }
        let value = make()
        entry.pointee = Entry(word: word, value: value)
        return value
    }
}
