/// Gathers what the sentences of a text came to: each concept once, with its best score and its best evidence.
struct GatheredInference {
    private struct Entry {
        var score: Float
        var confidence: Double
        var start: Int
        var end: Int
        /// Where the evidence's sentence starts: its scalar and its byte.
        var sentence: (scalar: Int, byte: Int)
        var isPhrase: Bool
    }

    private var entries: [Int32: Entry] = [:]
    private var spans: [StatedSpan] = []

    mutating func add(_ workspace: InferenceWorkspace, scalarOffset: Int, byteOffset: Int) {
        for span in workspace.spans.spans {
            spans.append(
                StatedSpan(
                    start: span.start + scalarOffset, end: span.end + scalarOffset, kind: span.kind,
                    belief: span.belief))
        }
        func add(_ concept: Int32, _ score: Float, _ confidence: Double, _ range: Range<Int>, _ isPhrase: Bool) {
            let entry = Entry(
                score: score, confidence: confidence, start: range.lowerBound + scalarOffset,
                end: range.upperBound + scalarOffset, sentence: (scalarOffset, byteOffset), isPhrase: isPhrase)
            guard let old = entries[concept] else {
                entries[concept] = entry
                return
            }
            var kept =
                confidence > old.confidence || (confidence == old.confidence && confidence == 0 && score > old.score)
                ? entry : old
            kept.score = max(score, old.score)
            entries[concept] = kept
        }
        for link in workspace.links { add(link.concept, link.score, link.confidence, link.range, link.isPhrase) }
        for ranked in workspace.ranked {
            let range = workspace.units[Int(ranked.unit)].range
            add(ranked.concept, ranked.score, 0, range, false)
        }
    }

    func inference(ids: [String], bytes: [UInt8]) -> Inference {
        let skills = entries.map { concept, entry in
            InferredSkill(
                skill: ids[Int(concept)], skillIndex: Int(concept), score: Double(entry.score),
                confidence: entry.confidence, start: entry.start, end: entry.end, text: text(entry, bytes),
                rule: entry.isPhrase ? .phrase : .similarity)
        }
        return Inference(
            ranked: skills.sorted { ($1.score, $0.skillIndex) < ($0.score, $1.skillIndex) }, spans: spans)
    }

    private func text(_ entry: Entry, _ bytes: [UInt8]) -> String {
        var at = entry.sentence.byte
        var scalar = entry.sentence.scalar
        func move(to place: Int) {
            while scalar < place, at < bytes.count {
                at += 1
                while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
                scalar += 1
            }
        }
        move(to: entry.start)
        let start = at
        move(to: entry.end)
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }
}
