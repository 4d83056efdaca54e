/// Cuts a sentence into the pieces that may each state a skill: at commas, brackets, dashes, "and", "or", "such as".
enum SentencePieces {
    private static let joints: [[UInt32]] = [
        "and", "or", "as well as", "but", "including", "such as", "while", "who", "which",
    ].map { $0.unicodeScalars.map(\.value) }

    /// The pieces of at least two scalars within a range, without white space around them, in order.
    static func cut(_ scalars: [UInt32], _ range: Range<Int>, into pieces: inout [Range<Int>]) {
        pieces.removeAll(keepingCapacity: true)
        scalars.withUnsafeBufferPointer { text in
            var start = range.lowerBound
            var at = start
            while at < range.upperBound {
                let length = separator(text, at, range.upperBound)
                if length == 0 {
                    at += 1
                } else {
                    add(text, start..<at, &pieces)
                    at += length
                    start = at
                }
            }
            add(text, start..<range.upperBound, &pieces)
        }
    }

    private static func add(
        _ text: UnsafeBufferPointer<UInt32>, _ range: Range<Int>, _ pieces: inout [Range<Int>]
    ) {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, ScalarClass.isSpace(text[start]) { start += 1 }
        while end > start, ScalarClass.isSpace(text[end - 1]) { end -= 1 }
        if end - start > 1 { pieces.append(start..<end) }
    }

    /// The length of the separator that starts here, or 0.
    private static func separator(_ text: UnsafeBufferPointer<UInt32>, _ at: Int, _ end: Int) -> Int {
        let scalar = text[at]
        if ScalarClass.isCut(scalar) { return 1 }
        if scalar == 0x2E { return at + 1 == end || ScalarClass.isSpace(text[at + 1]) ? 1 : 0 }
        guard ScalarClass.isSpace(scalar) else { return 0 }
        if at + 2 < end, ScalarClass.isDash(text[at + 1]), ScalarClass.isSpace(text[at + 2]) { return 3 }
        for joint in joints where at + 1 + joint.count < end && ScalarClass.isSpace(text[at + 1 + joint.count]) {
            var place = 0
            while place < joint.count, small(text[at + 1 + place]) == joint[place] { place += 1 }
            if place == joint.count { return place + 2 }
        }
        return scalar == 0x0A ? 1 : 0
    }

    @inline(__always)
    private static func small(_ scalar: UInt32) -> UInt32 { scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
}
