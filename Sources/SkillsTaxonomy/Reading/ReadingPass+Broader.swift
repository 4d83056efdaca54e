extension ReadingPass {
    /// "Designated safeguarding lead" shows safeguarding too: the names of broader skills that stand inside a longer name.
    ///
    /// - Parameter isBroader: whether the first skill is broader than the second.
    mutating func findBroaderNames(isBroader: (_ wider: Int32, _ narrower: Int32) -> Bool) {
        var inner: [Candidate] = []
        for outer in candidates where outer.end - outer.start > 1 {
            for start in outer.start..<outer.end
            where names.trie.top(ids[start]) != 0 && isFree(before: start, in: outer) {
                walk(from: start, before: outer.end)
                for terminal in found
                where terminal.end - start < outer.end - outer.start && isFree(before: terminal.end, in: outer) {
                    for number in names.trie.values(at: terminal.node) {
                        let entry = names.entries[Int(number)]
                        guard isBroader(entry.skill, outer.skill), !entry.traits.contains(.isShort),
                            fits(entry, terminal, from: start)
                        else { continue }
                        inner.append(candidate(entry, start, terminal.end))
                    }
                }
            }
        }
        candidates += inner
    }

    /// Whether white space parts the words here, or the longer name begins or ends: "ASP.NET" is one word.
    private func isFree(before token: Int, in outer: Candidate) -> Bool {
        token == outer.start || token == outer.end || document.tokens[token].glue == 0
    }
}
