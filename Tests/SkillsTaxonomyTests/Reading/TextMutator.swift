import Foundation

/// Makes hostile texts out of ordinary ones, the same for the same seed.
struct TextMutator {
    private var generator: SeededGenerator
    private let texts: [[UInt8]]

    /// - Parameter texts: ordinary texts; there must be one at least.
    init(seed: UInt64, texts: [String]) {
        generator = SeededGenerator(seed: seed)
        self.texts = texts.map { Array($0.utf8) }
    }

    /// The next text, of some hundred to some thousand bytes.
    mutating func next() -> String {
        guard var bytes = texts.randomElement(using: &generator) else { return "" }
        if bytes.count > 3_000 {
            let start = Int.random(in: 0..<(bytes.count - 3_000), using: &generator)
            bytes = Array(bytes[start..<(start + 3_000)])
        }
        for _ in 0..<Int.random(in: 1...8, using: &generator) { mutate(&bytes) }
        // Whatever bytes these are, a reader is only ever given a string.
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func mutate(_ bytes: inout [UInt8]) {
        let place = Int.random(in: 0...bytes.count, using: &generator)
        switch Int.random(in: 0..<10, using: &generator) {
        case 0: bytes.insert(contentsOf: piece(), at: place)
        case 1:
            let piece = piece()
            for _ in 0..<Int.random(in: 1...200, using: &generator) { bytes.insert(contentsOf: piece, at: place) }
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 0...40, using: &generator)))
        case 3: bytes.removeSubrange(place...)
        case 4:
            for at in place..<min(bytes.count, place + 30) { bytes[at] = UInt8.random(in: 0...255, using: &generator) }
        case 5: for at in place..<min(bytes.count, place + 200) where bytes[at] == 0x20 { bytes[at] = separator() }
        case 6: for at in place..<min(bytes.count, place + 400) where bytes[at] &- 0x61 < 26 { bytes[at] &-= 0x20 }
        case 7:
            let piece = piece()
            var at = place
            while at < bytes.count, at < place + 300 {
                bytes.insert(contentsOf: piece, at: at)
                at += piece.count + Int.random(in: 1...9, using: &generator)
            }
        case 8:
            guard let other = texts.randomElement(using: &generator), !other.isEmpty else { return }
            let start = Int.random(in: 0..<other.count, using: &generator)
            bytes.insert(contentsOf: other[start..<min(other.count, start + 400)], at: place)
        default:
            let end = min(bytes.count, place + Int.random(in: 0...60, using: &generator))
            bytes.insert(contentsOf: Array(bytes[place..<end]).reversed(), at: place)
        }
    }

    private mutating func separator() -> UInt8 { Self.separators.randomElement(using: &generator) ?? 0x20 }

    private mutating func piece() -> [UInt8] { Array((Self.pieces.randomElement(using: &generator) ?? " ").utf8) }

    private static let separators = Array(" \n\t,.;:-/|()&+'\r\u{0}\u{B}<>".utf8)

    /// What readers look at twice: signs, joins, wide and invisible characters, words that govern others.
    private static let pieces = [
        "\u{301}", "\u{200B}", "\u{AD}", "\u{FEFF}", "\u{202E}", "\u{2028}", "\u{85}", "\u{FB03}", "\u{FF21}",
        "\u{130}",
        "\u{1E9E}", "\u{1F469}\u{200D}\u{1F4BB}", "\u{10FFFF}", "\u{FFFD}", "\u{0}", "\u{663}", "\u{4E2D}\u{6587}",
        "\u{915}\u{94D}\u{937}", "\u{E01}\u{E33}", "\u{1D400}", "\u{2019}s ", "'s", "''", "``", "--", "\u{2013}", "- ",
        "\n\n", "\r\n", "\r", "\t\t", "     ", "* ", "\u{2022} ", "...", ",,", ", ", "; ", ": ", " (", ") ", "[", "{",
        "<b>",
        "<LOCATION>", "C++", "C#", ".NET", "R&D", "C+E", "A/C", "www.", ".com", "http://", "@", "&", "+", "#", "1,000",
        "3.5.1", "5S", "I ", " no ", " not ", " never ", " without ", " and ", " or ", " of ", " expired ", " renewed ",
        " learning ", " keen to learn ", "my husband's ", " team ", " by the ", " nobody ", " learned ", "Benefits\n",
        "about us\n", "Requirements:\n", "we ", "you ", " years ", " advanced ", "natural language processing (NLP) ",
        "Python ", "Excel, ", "a-", "x", "ll", "ing ", "ized ", "ae", "our ", "s ",
    ]
}
