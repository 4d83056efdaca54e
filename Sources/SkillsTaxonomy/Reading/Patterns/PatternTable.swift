/// All patterns of implied skills as one automaton in flat arrays, made once and then only read.
///
/// States are numbers from 1. A pattern's alternatives meet again in one state, so that the automaton is as large as the
/// patterns as written and not as large as all the phrases they stand for.
struct PatternTable: Sendable {
    /// By word number: whether a pattern starts with the stem or with a word of that stem.
    private let starters: [Bool]
    /// By word number: where in ``topSigns`` the signs are that the word is alone.
    private let topStarts: [UInt32]
    private let topSigns: [Sign]
    /// By word number: which of ``seconds`` is that of the patterns starting with the word; 0 where none goes on.
    private let secondPlaces: [UInt16]
    /// Which second words there may be.
    private let seconds: [SecondWords]
    private let slots: [Slot]
    private let edgeTargets: [UInt32]
    private let edgeMask: Int
    private let filter: StepFilter
    /// By state: what is shown when a pattern ends there.
    private let accepts: [Sign]
    private let gaps: [ImpliedPattern.Gap]
    private let follows: [Bool]

    /// One edge: where in ``edgeTargets`` the states stand that it leads to; no states for an empty slot.
    private struct Slot {
        var key: UInt64 = 0
        var start: UInt32 = 0
        var count: UInt32 = 0
    }

    /// Turns a strict hash into the key of a word that must stand as written.
    static let strictSalt: UInt64 = 0x5DEE_CE66_D1CE_4E5B

    /// What the end of a pattern shows.
    struct Sign: Hashable, Sendable {
        /// The skill's position, or -1 where no pattern ends.
        var skill: Int32
        /// It counts only where a person tells of themselves.
        var isTelling: Bool

        static let nothing = Sign(skill: -1, isTelling: false)
    }

    /// The signs that a first word is all by itself.
    @inline(__always)
    func signs(alone word: UInt32) -> ArraySlice<Sign> {
        topSigns[Int(topStarts[Int(word)])..<Int(topStarts[Int(word) + 1])]
    }

    @inline(__always)
    func mayStart(_ word: UInt32) -> Bool { Int(word) < starters.count && starters[Int(word)] }

    /// The places of the states that the first two words lead to, all at once: of all patterns, or of those alone whose
    /// first word such words may follow.
    @inline(__always)
    func steps(first: UInt32, _ word: UInt32, after gap: ImpliedPattern.Gap) -> Range<Int> {
        switch gap {
        case .none: steps(Self.afterFirst | first, word)
        case .phrase: steps(Self.afterPhrase | first, word)
        case .anything: steps(Self.afterAnything | first, word)
        }
    }

    private static let afterFirst: UInt32 = 1 << 31
    private static let afterPhrase: UInt32 = 1 << 31 | 1 << 30
    private static let afterAnything: UInt32 = 1 << 31 | 1 << 29

    /// The places of the states a further word leads to; see ``target(_:)``.
    @inline(__always)
    func steps(_ state: UInt32, _ word: UInt32) -> Range<Int> {
        let key = UInt64(state) << 32 | UInt64(word)
        guard word != 0, filter.mayHold(key) else { return 0..<0 }
        var place = Self.home(key) & edgeMask
        while slots[place].count != 0 {
            let slot = slots[place]
            if slot.key == key { return Int(slot.start)..<Int(slot.start + slot.count) }
            place = (place + 1) & edgeMask
        }
        return 0..<0
    }

    /// One of the states that ``steps(_:_:)`` gives the places of.
    @inline(__always)
    func target(_ place: Int) -> UInt32 { edgeTargets[place] }

    /// The second words of the patterns that start with a word.
    @inline(__always)
    func seconds(after word: UInt32) -> SecondWords {
        Int(word) < secondPlaces.count ? seconds[Int(secondPlaces[Int(word)])] : SecondWords()
    }

    @inline(__always)
    func sign(at state: UInt32) -> Sign { accepts[Int(state)] }

    /// What may stand before the next word of the pattern.
    @inline(__always)
    func gap(after state: UInt32) -> ImpliedPattern.Gap { gaps[Int(state)] }

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
        var following: [UInt32: [(word: UInt32, targets: [UInt32])]] = [:]
        for (edge, targets) in draft.edges {
            let word = number(edge.label)
            guard word != 0 else { continue }
            if edge.state == 0 {
                tops[Int(word)] += targets
            } else {
                edges.append((UInt64(edge.state) << 32 | UInt64(word), targets))
                following[edge.state, default: []].append((word, targets))
            }
        }
        var starts: [UInt32] = [0]
        var alone: [Sign] = []
        var places = [UInt16](repeating: 0, count: wordCount + 1)
        var sets = [SecondWords()]
        for (first, states) in tops.enumerated() {
            alone += Set(states.map { draft.accepts[Int($0)] }).filter { $0.skill >= 0 }
                .sorted { ($0.skill, $0.isTelling ? 1 : 0) < ($1.skill, $1.isTelling ? 1 : 0) }
            starts.append(UInt32(alone.count))
            guard states.contains(where: { following[$0] != nil }) else { continue }
            var pairs: [UInt32: Set<UInt32>] = [:]
            var phrasePairs: [UInt32: Set<UInt32>] = [:]
            var anyPairs: [UInt32: Set<UInt32>] = [:]
            for state in states {
                for (word, targets) in following[state] ?? [] {
                    pairs[word, default: []].formUnion(targets)
                    let gap = draft.gaps[Int(state)]
                    if gap != .none { phrasePairs[word, default: []].formUnion(targets) }
                    if gap == .anything { anyPairs[word, default: []].formUnion(targets) }
                }
            }
            // Were there ever more first words than places, the last would serve for all the rest.
            places[first] = UInt16(clamping: sets.count)
            if sets.count <= Int(UInt16.max) { sets.append(SecondWords()) }
            for word in pairs.keys { sets[Int(places[first])].insert(word) }
            let firstKey = UInt64(first) << 32
            for (mark, found) in [
                (Self.afterFirst, pairs), (Self.afterPhrase, phrasePairs), (Self.afterAnything, anyPairs),
            ] {
                for (word, targets) in found {
                    edges.append((UInt64(mark) << 32 | firstKey | UInt64(word), targets.sorted()))
                }
            }
        }
        var opens = [Bool](repeating: false, count: wordCount + 1)
        for stem in draft.firstStems { opens[Int(number(stem))] = true }
        opens[0] = false
        starters = opens
        topStarts = starts
        topSigns = alone
        secondPlaces = places
        seconds = sets
        edges.sort { $0.key < $1.key }
        var size = 16
        while size < edges.count * 2 { size *= 2 }
        var table = [Slot](repeating: Slot(), count: size)
        var all: [UInt32] = []
        var isFollowed = [Bool](repeating: false, count: draft.accepts.count)
        for edge in edges {
            var place = Self.home(edge.key) & (size - 1)
            while table[place].count != 0 { place = (place + 1) & (size - 1) }
            table[place] = Slot(key: edge.key, start: UInt32(all.count), count: UInt32(edge.targets.count))
            all += edge.targets
            let state = Int(edge.key >> 32)
            if state < isFollowed.count { isFollowed[state] = true }
        }
        edgeMask = size - 1
        filter = StepFilter(edges.lazy.map(\.key), count: edges.count)
        slots = table
        edgeTargets = all
        accepts = draft.accepts
        gaps = draft.gaps
        follows = isFollowed
    }
}
