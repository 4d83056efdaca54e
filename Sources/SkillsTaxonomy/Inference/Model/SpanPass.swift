import Foundation

/// Runs the span model over one sentence after another, keeping its memory between them.
struct SpanPass {
    /// For each token of the sentence the probability that it is part of a span.
    private(set) var beliefs: [Double] = []
    private(set) var spans: [StatedSpan] = []
    /// The largest belief of the sentence, 0 when it has no token.
    private(set) var belief: Double = 0

    private var features: [SpanFeatures.Token] = []
    private var scores: [Float] = []
    private var odds: [Double] = []
    private var forward: [Double] = []
    private var cuesAhead: [UInt32] = []
    private var back: [UInt8] = []
    private var path: [UInt8] = []

    private static let labels = SpanModel.labels
    /// Of tokens read before; nil where only a few sentences are read.
    private let memory: ShortWordMemory<SpanFeatures.Token>?

    /// - Parameter remembers: whether many sentences will be read.
    init(remembers: Bool = false) { memory = remembers ? ShortWordMemory(unused: SpanFeatures.Token()) : nil }

    /// Reads a sentence.
    mutating func run(_ sentence: InferenceSentence, with model: SpanModel) {
        beliefs.removeAll(keepingCapacity: true)
        spans.removeAll(keepingCapacity: true)
        belief = 0
        guard !sentence.tokens.isEmpty else { return }
        SpanFeatures.tokens(of: sentence, into: &features, memory: memory)
        score(model)
        believe(model)
        for value in beliefs where value > belief { belief = value }
        // Where every word is all but sure to be outside, no path through a span can be the best.
        guard belief >= 0.01 else { return }
        decode(model)
        cut(sentence)
    }

    // MARK: scores

    private mutating func score(_ model: SpanModel) {
        let count = features.count
        var ahead: UInt32 = 0
        cuesAhead.removeAll(keepingCapacity: true)
        cuesAhead.append(contentsOf: repeatElement(0, count: count))
        var hasCue = false
        for place in stride(from: count - 1, through: 0, by: -1) {
            cuesAhead[place] = ahead == 0 ? 0 : min(ahead - UInt32(place), 6)
            if features[place].isCue {
                // A cue at place 0 has nothing before it, so 0 may stand for none.
                ahead = UInt32(place)
                hasCue = true
            }
        }
        scores.removeAll(keepingCapacity: true)
        let scale = model.scale
        _ = model.withWeights { weights in
            features.withUnsafeBufferPointer { tokens in
                var last = -1
                let always = SpanFeatures.slot(1)
                let length = SpanFeatures.slot(2, UInt32(min(count / 4, 8)))
                let cued = SpanFeatures.slot(63, hasCue ? 1 : 0)
                for place in 0..<count {
                    var sum = SIMD8<Int16>()
                    func add(_ slot: Int) {
                        sum &+= SIMD8<Int16>(
                            truncatingIfNeeded: weights.loadUnaligned(
                                fromByteOffset: slot << 3, as: SIMD8<Int8>.self))
                    }
                    add(always)
                    add(length)
                    for step in -2...2 {
                        let near = place + step
                        if near >= 0, near < count {
                            add(SpanFeatures.slot(UInt32(10 + step), tokens[near].stem))
                            if step > -2, step < 2 { add(SpanFeatures.slot(UInt32(30 + step), tokens[near].shape)) }
                        } else {
                            add(SpanFeatures.slot(UInt32(40 + step)))
                        }
                    }
                    let token = tokens[place]
                    add(SpanFeatures.slot(3, token.word))
                    add(SpanFeatures.slot(4, token.last3))
                    add(SpanFeatures.slot(5, token.last2))
                    add(SpanFeatures.slot(6, token.first3))
                    add(SpanFeatures.slot(7, token.first4))
                    if place > 0 { add(SpanFeatures.slot(50, tokens[place - 1].stem, token.stem)) }
                    if place + 1 < count { add(SpanFeatures.slot(51, token.stem, tokens[place + 1].stem)) }
                    if place > 1 { add(SpanFeatures.slot(52, tokens[place - 2].stem, tokens[place - 1].stem)) }
                    if place + 2 < count { add(SpanFeatures.slot(53, tokens[place + 1].stem, tokens[place + 2].stem)) }
                    add(SpanFeatures.slot(60, last >= 0 ? UInt32(min(place - last, 6)) : 0))
                    add(SpanFeatures.slot(61, cuesAhead[place]))
                    add(cued)
                    if last >= 0 { add(SpanFeatures.slot(62, tokens[last].stem)) }
                    if token.isCue { last = place }
                    for label in 0..<Self.labels { scores.append(Float(sum[label]) * scale) }
                }
            }
        }
    }

    // MARK: beliefs

    /// Forward and backward sums, each row scaled to 1 so that no length of sentence runs out of range.
    private mutating func believe(_ model: SpanModel) {
        let n = Self.labels
        let count = features.count
        odds.removeAll(keepingCapacity: true)
        forward.removeAll(keepingCapacity: true)
        for place in 0..<count {
            var top = scores[place * n]
            for label in 1..<n { top = max(top, scores[place * n + label]) }
            for label in 0..<n {
                let score = scores[place * n + label]
                odds.append(score == top ? 1 : Double(exp(score - top)))
            }
        }
        forward.append(contentsOf: repeatElement(0, count: count * n))
        beliefs.append(contentsOf: repeatElement(0, count: count))
        model.steps.withUnsafeBufferPointer { steps in
            odds.withUnsafeBufferPointer { odds in
                forward.withUnsafeMutableBufferPointer { forward in
                    for place in 0..<count {
                        var total = 0.0
                        for to in 0..<n {
                            var value = odds[place * n + to]
                            if place > 0 {
                                var sum = 0.0
                                for from in 0..<n { sum += forward[(place - 1) * n + from] * steps[from * n + to] }
                                value *= sum
                            }
                            forward[place * n + to] = value
                            total += value
                        }
                        for to in 0..<n { forward[place * n + to] /= total }
                    }
                    var back = SIMD8<Double>(repeating: 1)
                    for place in stride(from: count - 1, through: 0, by: -1) {
                        if place < count - 1 {
                            var next = SIMD8<Double>()
                            var total = 0.0
                            for from in 0..<n {
                                var sum = 0.0
                                for to in 0..<n { sum += steps[from * n + to] * odds[(place + 1) * n + to] * back[to] }
                                next[from] = sum
                                total += sum
                            }
                            for from in 0..<n { back[from] = next[from] / total }
                        }
                        var total = 0.0
                        for label in 0..<n { total += forward[place * n + label] * back[label] }
                        beliefs[place] = 1 - forward[place * n] * back[0] / total
                    }
                }
            }
        }
    }

    // MARK: the best path

    private mutating func decode(_ model: SpanModel) {
        let n = Self.labels
        let count = features.count
        back.removeAll(keepingCapacity: true)
        path.removeAll(keepingCapacity: true)
        var best: [Float] = (0..<n).map { scores[$0] }
        best[0] -= model.bias
        back.append(contentsOf: repeatElement(0, count: n))
        var next = best
        for place in 1..<max(count, 1) {
            for to in 0..<n {
                var top = best[0] + model.transitions[to]
                var from = 0
                for other in 1..<n {
                    let value = best[other] + model.transitions[other * n + to]
                    if value > top { (top, from) = (value, other) }
                }
                let own = scores[place * n + to] - (to == 0 ? model.bias : 0)
                next[to] = top + own
                back.append(UInt8(from))
            }
            swap(&best, &next)
        }
        var label = 0
        for other in 1..<n where best[other] > best[label] { label = other }
        path.append(contentsOf: repeatElement(0, count: count))
        for place in stride(from: count - 1, through: 0, by: -1) {
            path[place] = UInt8(label)
            label = Int(back[place * n + label])
        }
    }

    /// Runs of the path: B opens, I goes on or opens, O closes, and so does a comma between two tokens.
    private mutating func cut(_ sentence: InferenceSentence) {
        var open: (first: Int, kind: StatedSpan.Kind)?
        func closed(_ last: Int) -> StatedSpan? {
            guard let (first, kind) = open else { return nil }
            var sum = 0.0
            for place in first...last { sum += beliefs[place] }
            return StatedSpan(
                start: Int(sentence.tokens[first].start), end: Int(sentence.tokens[last].end), kind: kind,
                belief: sum / Double(last - first + 1))
        }
        for place in path.indices {
            let label = path[place]
            let isParted =
                place > 0
                && sentence.hasComma(Int(sentence.tokens[place - 1].end)..<Int(sentence.tokens[place].start))
            if open != nil, isParted || label == 0 || label == 1 || label == 3 {
                if let span = closed(place - 1) { spans.append(span) }
                open = nil
            }
            if label != 0, open == nil { open = (place, label < 3 ? .skill : .knowledge) }
        }
        if let span = closed(path.count - 1) { spans.append(span) }
    }
}
