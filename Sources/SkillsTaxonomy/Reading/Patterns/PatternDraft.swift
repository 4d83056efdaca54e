/// The automaton of a ``PatternTable`` while patterns are still being added.
struct PatternDraft {
    struct Edge: Hashable {
        let state: UInt32
        let label: UInt64
    }

    private(set) var edges: [Edge: [UInt32]] = [:]
    /// By state: what is shown when a pattern ends there.
    private(set) var accepts: [PatternTable.Sign] = [.nothing]
    /// By state: what may stand before the next word.
    private(set) var gaps: [ImpliedPattern.Gap] = [.none]
    /// States inside a run of words, shared by all patterns that start alike.
    private var shared: [Edge: UInt32] = [:]

    /// The stems of all words that a pattern may start with.
    private(set) var firstStems: Set<UInt64> = []
    /// The stems of all other words that may stand in any form.
    private(set) var laterStems: Set<UInt64> = []
    /// The stems of all other words that must stand as written.
    private(set) var laterForms: Set<UInt64> = []

    /// The hashes of all words, in no order that matters.
    var labels: [UInt64] {
        edges.keys.map(\.label).sorted() + firstStems.sorted() + laterStems.sorted() + laterForms.sorted()
    }

    /// The patterns of a taxonomy and its plain implied phrases, which are patterns of one way only.
    init(_ taxonomy: Taxonomy) {
        for (position, skill) in taxonomy.skills.enumerated() {
            for phrase in skill.impliedPhrases {
                guard let pattern = ImpliedPattern(skill: skill.id, phrase: phrase) else { continue }
                add(pattern, skill: Int32(position), isTelling: false)
            }
        }
        for pattern in taxonomy.impliedPatterns {
            guard let position = taxonomy.index(of: pattern.skill) else { continue }
            add(pattern, skill: Int32(position), isTelling: true)
        }
    }

    /// Adds one pattern for a skill.
    ///
    /// - Parameter isTelling: the pattern counts only where a person tells of themselves.
    mutating func add(_ pattern: ImpliedPattern, skill: Int32, isTelling: Bool) {
        let sign = PatternTable.Sign(skill: skill, isTelling: isTelling)
        for words in pattern.elements.first?.alternatives ?? [] { firstStems.formUnion(words.prefix(1).map(\.stem)) }
        for (place, element) in pattern.elements.enumerated() {
            for word in element.alternatives.flatMap({ $0.dropFirst(place == 0 ? 1 : 0) }) {
                if word.takesAnyForm { laterStems.insert(word.stem) } else { laterForms.insert(word.stem) }
            }
        }
        var from: [UInt32] = [0]
        for (place, element) in pattern.elements.enumerated() {
            let target = state()
            for state in from where element.gap.rawValue > gaps[Int(state)].rawValue { gaps[Int(state)] = element.gap }
            for words in element.alternatives { add(words, from: from, to: target) }
            from = element.isOptional ? from + [target] : [target]
            if place == pattern.elements.count - 1 {
                for state in from where state != 0 { accepts[Int(state)] = sign }
            }
        }
    }

    private mutating func state() -> UInt32 {
        accepts.append(.nothing)
        gaps.append(.none)
        return UInt32(accepts.count - 1)
    }

    private mutating func add(_ words: [ImpliedPattern.Word], from: [UInt32], to target: UInt32) {
        var states = from
        for (place, word) in words.enumerated() {
            let label = word.takesAnyForm ? word.stem : word.strict ^ PatternTable.strictSalt
            if place == words.count - 1 {
                for state in states { link(state, label, target) }
                return
            }
            let edge = Edge(state: states[0], label: label)
            if states.count == 1, let known = shared[edge] {
                states = [known]
                continue
            }
            let next = state()
            if states.count == 1 { shared[edge] = next }
            for state in states { link(state, label, next) }
            states = [next]
        }
    }

    private mutating func link(_ state: UInt32, _ label: UInt64, _ target: UInt32) {
        let edge = Edge(state: state, label: label)
        if edges[edge]?.contains(target) != true { edges[edge, default: []].append(target) }
    }
}
