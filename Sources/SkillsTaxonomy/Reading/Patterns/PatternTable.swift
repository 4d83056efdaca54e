/// All patterns of implied skills as one automaton in flat arrays, made once and then only read.
///
/// States are numbers from 1. A pattern's alternatives meet again in one state, so that the automaton is as large as the
/// patterns as written and not as large as all the phrases they stand for.
struct PatternTable: Sendable {
    /// By word number: where in ``topTargets`` the states are that a first word leads to.
    private let topStarts: [UInt32]
    private let topTargets: [UInt32]
    /// By word number: whether a pattern starts with the stem or with a word of that stem.
    private let starters: [Bool]
    private let edgeKeys: [UInt64]
    private let edgeStarts: [UInt32]
    private let edgeCounts: [UInt16]
    private let edgeTargets: [UInt32]
    private let edgeMask: Int
    /// By state: the skill that is shown when a pattern ends there, perhaps with ``tellingMark``, or -1.
    private let accepts: [Int32]
    private let gaps: [Bool]
    private let follows: [Bool]

    /// Turns a strict hash into the key of a word that must stand as written.
    static let strictSalt: UInt64 = 0x5DEE_CE66_D1CE_4E5B

    /// Marks what counts only where a person tells of themselves.
    static let tellingMark: Int32 = 1 << 30

    /// The states a first word leads to.
    @inline(__always)
    func tops(_ word: UInt32) -> ArraySlice<UInt32> {
        guard Int(word) + 1 < topStarts.count else { return [] }
        return topTargets[Int(topStarts[Int(word)])..<Int(topStarts[Int(word) + 1])]
    }

    @inline(__always)
    func mayStart(_ word: UInt32) -> Bool { Int(word) < starters.count && starters[Int(word)] }

    /// The states a further word leads to.
    @inline(__always)
    func steps(_ state: UInt32, _ word: UInt32) -> ArraySlice<UInt32> {
        guard word != 0 else { return [] }
        let key = UInt64(state) << 32 | UInt64(word)
        var slot = Self.home(key) & edgeMask
        while edgeCounts[slot] != 0 {
            if edgeKeys[slot] == key {
                let start = Int(edgeStarts[slot])
                return edgeTargets[start..<start + Int(edgeCounts[slot])]
            }
            slot = (slot + 1) & edgeMask
        }
        return []
    }

    @inline(__always)
    func skill(at state: UInt32) -> Int32 { accepts[Int(state)] }

    /// Whether words of any kind may stand before the next word of the pattern.
    @inline(__always)
    func allowsGap(_ state: UInt32) -> Bool { gaps[Int(state)] }

    @inline(__always)
    func goesOn(_ state: UInt32) -> Bool { follows[Int(state)] }

    @inline(__always)
    private static func home(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24)
    }

    /// Freezes a draft.
    ///
    /// - Parameter number: the number of a word's hash in the table of words, 0 for none.
    init(draft: PatternDraft, wordCount: Int, number: (UInt64) -> UInt32) {
        var tops = [[UInt32]](repeating: [], count: wordCount + 1)
        var edges: [(key: UInt64, targets: [UInt32])] = []
        for (edge, targets) in draft.edges {
            let word = number(edge.label)
            guard word != 0 else { continue }
            if edge.state == 0 {
                tops[Int(word)] += targets
            } else {
                edges.append((UInt64(edge.state) << 32 | UInt64(word), targets))
            }
        }
        var starts: [UInt32] = [0]
        var targets: [UInt32] = []
        for list in tops {
            targets += list.sorted()
            starts.append(UInt32(targets.count))
        }
        var opens = [Bool](repeating: false, count: wordCount + 1)
        for stem in draft.firstStems { opens[Int(number(stem))] = true }
        opens[0] = false
        starters = opens
        topStarts = starts
        topTargets = targets
        edges.sort { $0.key < $1.key }
        var size = 16
        while size < edges.count * 2 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var firsts = [UInt32](repeating: 0, count: size)
        var counts = [UInt16](repeating: 0, count: size)
        var all: [UInt32] = []
        var isFollowed = [Bool](repeating: false, count: draft.accepts.count)
        for edge in edges {
            var slot = Self.home(edge.key) & (size - 1)
            while counts[slot] != 0 { slot = (slot + 1) & (size - 1) }
            keys[slot] = edge.key
            firsts[slot] = UInt32(all.count)
            counts[slot] = UInt16(clamping: edge.targets.count)
            all += edge.targets.prefix(Int(UInt16.max))
            isFollowed[Int(edge.key >> 32)] = true
        }
        edgeMask = size - 1
        edgeKeys = keys
        edgeStarts = firsts
        edgeCounts = counts
        edgeTargets = all
        accepts = draft.accepts
        gaps = draft.gaps
        follows = isFollowed
    }
}
