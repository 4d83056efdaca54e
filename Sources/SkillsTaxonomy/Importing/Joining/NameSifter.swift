/// Decides which of a classification's other names may be used as names by themselves.
///
/// A one-word alias can poison a reader: "engineering" listed under packaging engineering would be found in every second
/// advert. Whether a word is an everyday word is learnt from the classification itself, which is a large English text: a
/// word that stands in lower case in the descriptions of three other concepts, or in the names of five other concepts, is
/// one. The rules:
/// - A label is always kept.
/// - An alias that is another concept's label is left to that concept.
/// - A one-word alias is set aside when it is an everyday word, when it belongs to several concepts, or when it has one
///   letter, or two without a capital; so are two words that make an everyday word when a short second one is joined on.
/// - A one-word label written with a capital that is also a word in lower case must stand with a capital in a text
///   ("Swift", "LESS"); a name of up to three letters with a capital must stand as it is written ("UX", "PdM").
struct NameSifter {
    /// Why an alias is not used as a name by itself.
    enum Reason: String, CaseIterable {
        case everydayWord = "everyday-word"
        case severalConcepts = "several-concepts"
        case tooShort = "too-short"
        case anotherLabel = "another-label"
        case ownName = "own-name"
    }

    struct Sifted {
        var kept: [(name: String, key: FoldedName)] = []
        var setAside: [(name: String, reason: Reason)] = []
        /// Names that must stand as written, and how.
        var guards: [(name: String, form: AmbiguousLabel.Form)] = []
    }

    private static let everydayDescriptions = 3
    private static let everydayNames = 5

    private let concepts: [ImportedConcept]
    /// The folded label of each concept.
    let labels: [FoldedName]
    private let aliases: [[FoldedName]]
    private var descriptionUses: [UInt64: Int] = [:]
    private var nameUses: [UInt64: Int] = [:]
    private var labelOwners: [FoldedName: Int] = [:]
    private var owners: [FoldedName: Int] = [:]

    init(_ concepts: [ImportedConcept]) {
        self.concepts = concepts
        labels = concepts.map { FoldedName($0.label) }
        aliases = concepts.map { $0.aliases.map { FoldedName($0) } }
        for place in concepts.indices {
            for word in Self.lowerCaseWords(concepts[place].description) { descriptionUses[word, default: 0] += 1 }
            let names = Set(aliases[place] + [labels[place]])
            for name in names { owners[name, default: 0] += 1 }
            for word in Set(names.flatMap(\.words)) { nameUses[word, default: 0] += 1 }
            labelOwners[labels[place], default: 0] += 1
        }
    }

    /// Sifts the names of a concept.
    func sift(_ place: Int) -> Sifted {
        var sifted = Sifted()
        var seen: Set<FoldedName> = [labels[place]]
        let concept = concepts[place]
        let ownWords = Self.lowerCaseWords(concept.description)
        let ownNameWords = Set((aliases[place] + [labels[place]]).flatMap(\.words))
        let title = NameCompiler.withoutBrackets(concept.label)
        if labels[place].words.count == 1, let form = guardForm(title, labels[place], isLabel: true, ownWords) {
            sifted.guards.append((ImportText.oneLine(title), form))
        }
        // "gps" beside "GPS" says that letter case does not matter.
        let lowerCase = Set(
            zip(concept.aliases, aliases[place]).filter { $0.0 == $0.0.lowercased() }.map { $0.1 })
        for (alias, key) in zip(concept.aliases, aliases[place]) where !key.isEmpty && !seen.contains(key) {
            if let reason = fault(alias, key, ownWords, ownNameWords) {
                sifted.setAside.append((alias, reason))
                continue
            }
            seen.insert(key)
            sifted.kept.append((alias, key))
            if key.words.count == 1, !lowerCase.contains(key),
                let form = guardForm(alias, key, isLabel: false, ownWords)
            {
                sifted.guards.append((alias, form))
            }
        }
        return sifted
    }

    private func fault(
        _ alias: String, _ key: FoldedName, _ ownWords: Set<UInt64>, _ ownNameWords: Set<UInt64>
    ) -> Reason? {
        if labelOwners[key] != nil { return .anotherLabel }
        guard key.words.count == 1 else {
            // Two words are also read as one: "use RS" would be found in "users".
            let parts = alias.split(separator: " ")
            guard parts.count == 2, parts[1].count <= 2 else { return nil }
            let joined = FoldedName(parts.joined().lowercased()).words
            return joined.count == 1 && isEveryday(joined[0], ownWords, ownNameWords) ? .everydayWord : nil
        }
        let word = key.words[0]
        let letters = alias.unicodeScalars.count
        if letters < 2 || (letters == 2 && alias == alias.lowercased()) { return .tooShort }
        if owners[key, default: 0] > 1 { return .severalConcepts }
        return isEveryday(word, ownWords, ownNameWords) ? .everydayWord : nil
    }

    private func isEveryday(_ word: UInt64, _ ownWords: Set<UInt64>, _ ownNameWords: Set<UInt64>) -> Bool {
        let descriptions = descriptionUses[word, default: 0] - (ownWords.contains(word) ? 1 : 0)
        let names = nameUses[word, default: 0] - (ownNameWords.contains(word) ? 1 : 0)
        return descriptions >= Self.everydayDescriptions || names >= Self.everydayNames
    }

    private func guardForm(
        _ name: String, _ key: FoldedName, isLabel: Bool, _ ownWords: Set<UInt64>
    ) -> AmbiguousLabel.Form? {
        let name = ImportText.oneLine(name)
        guard name != name.lowercased() else { return nil }
        if name.unicodeScalars.count <= 3 { return .exact }
        guard isLabel else { return nil }
        return descriptionUses[key.words[0], default: 0] > (ownWords.contains(key.words[0]) ? 1 : 0) ? .capital : nil
    }

    private static func lowerCaseWords(_ text: String) -> Set<UInt64> {
        guard !text.isEmpty else { return [] }
        return Set(TextDocument(text).tokens.lazy.filter { !$0.shape.contains(.startsCapital) }.map(\.strict))
    }
}
