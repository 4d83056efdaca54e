/// Words that no rule of ``WordFolder`` folds rightly: irregular verbs and nouns, spellings of one word each.
struct FoldingExceptions: Sendable {
    struct Exception: Sendable {
        let strict: UInt64
        let stem: UInt64
        let isPlural: Bool
        let strictLetters: [UInt8]
    }

    static let table = FoldingExceptions()

    private var slots: [Int32]
    private var keys: [UInt64] = []
    private var values: [Exception] = []
    private static let mask: UInt64 = 2047

    @inline(__always)
    func find(_ hash: UInt64) -> Exception? {
        var slot = Int((hash ^ hash >> 32) & Self.mask)
        while true {
            let place = slots[slot]
            if place < 0 { return nil }
            if keys[Int(place)] == hash { return values[Int(place)] }
            slot = (slot + 1) & Int(Self.mask)
        }
    }

    private init() {
        slots = [Int32](repeating: -1, count: Int(Self.mask) + 1)
        for (word, base) in Self.verbs { add(word, strict: word, stemOf: base, isPlural: false) }
        for (word, other) in Self.spellings { add(word, strict: other, stemOf: other, isPlural: false) }
        for (word, single) in Self.plurals { add(word, strict: single, stemOf: single, isPlural: true) }
        for word in Self.unchanged { add(word, strict: word, stemOf: nil, isPlural: false) }
        for (word, other) in Self.licences {
            add(word, strict: other, stemOf: "licensed", isPlural: word == "licenses" || word == "licences")
        }
    }

    private mutating func add(_ word: String, strict: String, stemOf base: String?, isPlural: Bool) {
        let strictHash = WordFolder.hash(strict.utf8)
        var stem = strictHash
        if let base {
            var folder = WordFolder(withoutExceptions: ())
            for byte in base.utf8 { folder.add(byte) }
            stem = folder.ruleHashes(WordFolder.hash(base.utf8), keepsPlural: false).stem
        }
        let key = WordFolder.hash(word.utf8)
        var slot = Int((key ^ key >> 32) & Self.mask)
        while slots[slot] >= 0 {
            if keys[Int(slots[slot])] == key { return }
            slot = (slot + 1) & Int(Self.mask)
        }
        slots[slot] = Int32(keys.count)
        keys.append(key)
        values.append(Exception(strict: strictHash, stem: stem, isPlural: isPlural, strictLetters: Array(strict.utf8)))
    }

    private static func pairs(_ text: String) -> [(String, String)] {
        text.split(separator: " ").compactMap { pair in
            let sides = pair.split(separator: ">")
            return sides.count == 2 ? (String(sides[0]), String(sides[1])) : nil
        }
    }

    /// Irregular verb forms and the verb they belong to.
    private static let verbs = pairs(
        """
        led>lead kept>keep taught>teach wrote>write written>write ran>run made>make sold>sell built>build dealt>deal \
        gave>give given>give took>take taken>take spoke>speak spoken>speak held>hold met>meet drove>drive driven>drive \
        bought>buy brought>bring did>do done>do does>do doing>do found>find understood>understand won>win sent>send \
        told>tell thought>think grew>grow grown>grow oversaw>oversee overseen>oversee began>begin begun>begin \
        chose>choose chosen>choose drew>draw drawn>draw spent>spend laid>lay paid>pay got>get gotten>get came>come \
        went>go gone>go going>go learnt>learn fed>feed saw>see seen>see knew>know known>know sought>seek shown>show \
        swept>sweep stood>stand caught>catch lent>lend lost>lose felt>feel heard>hear rode>ride ridden>ride \
        undertook>undertake undertaken>undertake upheld>uphold upsold>upsell used>use using>use had>have has>have \
        is>be are>be am>be was>be were>be been>be being>be fixed>fix dug>dig hung>hang sewn>sew sewed>sew \
        shut>shut wound>wind wore>wear worn>wear broke>break broken>break threw>throw thrown>throw \
        withdrew>withdraw withdrawn>withdraw rewrote>rewrite rewritten>rewrite rebuilt>rebuild typing>type tying>tie
        """)

    /// British or American spellings, and other spellings of the same word.
    private static let spellings = pairs(
        """
        programme>program defence>defense offence>offense practise>practice practised>practiced \
        practising>practicing grey>gray aluminium>aluminum judgement>judgment ageing>aging enrolment>enrollment \
        fulfilment>fulfillment instalment>installment skilful>skillful jewellery>jewelry mould>mold moulding>molding \
        moulded>molded plough>plow tyre>tire artefact>artifact adviser>advisor manoeuvre>maneuver \
        manoeuvring>maneuvering catalogued>cataloged cataloguing>cataloging speciality>specialty dotnet>.net \
        centred>centered acknowledgement>acknowledgment fulfil>fulfill enrol>enroll instil>instill labour>labor \
        kilometre>kilometer metre>meter litre>liter fibre>fiber
        """)

    /// Plurals and the singular they belong to.
    private static let plurals = pairs(
        """
        programmes>program children>child women>woman men>man shelves>shelf knives>knife matrices>matrix \
        indices>index buses>bus gases>gas diagnoses>diagnosis clinics>clinic topics>topic metrics>metric \
        fabrics>fabric graphics>graphic critics>critic enrolments>enrollment instalments>installment moulds>mold \
        tyres>tire artefacts>artifact advisers>advisor manoeuvres>maneuver specialities>specialty offences>offense \
        metres>meter litres>liter fibres>fiber kilometres>kilometer cvs>cv pcs>pc vms>vm quizzes>quiz
        """)

    /// Words that look like plurals and are not, or whose singular means something else.
    private static let unchanged = [
        "news", "sales", "goods", "means", "customs", "series", "species", "lens", "always", "none", "one",
    ]

    /// "licence", "license" and their family, which the two sides of the ocean spell crosswise.
    private static let licences = pairs(
        "license>licence licence>licence licenses>licence licences>licence licensed>licensed licenced>licensed "
            + "licensing>licensing licencing>licensing")
}
