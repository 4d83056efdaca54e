/// Names that say a doing as a noun ("stock control", "negotiation"), and the verb behind the noun.
enum TurnedNames {
    /// The verb's stem for a noun of doing, or nil for any other word.
    static func verbStem(of strict: UInt64, letters: [UInt8]) -> UInt64? {
        if let verb = verbs[strict] { return verb }
        guard letters.count >= 6, letters.suffix(3).elementsEqual("ing".utf8) else { return nil }
        var folder = WordFolder()
        for letter in letters { folder.add(letter) }
        let folded = folder.foldHashes(keepsPlural: false)
        return folded.stem == folded.strict ? nil : folded.stem
    }

    /// Whether a skill's name may be turned: technical names mean more than their words say.
    static func allows(_ skill: Skill, words: Int) -> Bool {
        guard skill.kind == .skill || skill.kind == .transversal else { return false }
        return words == 2 ? !technical.contains(skill.group) : doing.contains(skill.group)
    }

    private static let technical: Set<String> = ["artificial-intelligence", "cloud-and-security", "software"]
    private static let doing: Set<String> = [
        "construction", "health-and-care", "languages", "manufacturing", "retail-and-hospitality", "transferable",
    ]

    private static let verbs: [UInt64: UInt64] = {
        let pairs = """
            management>manage analysis>analyse development>develop collection>collect operation>operate \
            assessment>assess preparation>prepare validation>validate migration>migrate maintenance>maintain \
            inspection>inspect replenishment>replenish administration>administer organisation>organise \
            coordination>coordinate supervision>supervise evaluation>evaluate control>control repair>repair \
            design>design delivery>deliver installation>install negotiation>negotiate investigation>investigate \
            reduction>reduce resolution>resolve visualisation>visualise translation>translate transcription>transcribe \
            facilitation>facilitate support>support
            """
        var table: [UInt64: UInt64] = [:]
        for pair in pairs.split(separator: " ") {
            let sides = pair.split(separator: ">")
            guard sides.count == 2, let noun = TextDocument(String(sides[0])).tokens.first,
                let verb = TextDocument(String(sides[1])).tokens.first
            else { continue }
            table[noun.strict] = verb.stem
        }
        return table
    }()
}
