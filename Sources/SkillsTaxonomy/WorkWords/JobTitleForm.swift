/// Tells a job title by its form, also where the vocabulary does not know the job: "Senior commutator repairer - Leeds".
enum JobTitleForm {
    static let longest = 6
    static let longestLabelled = 8
    static let at = WordHash.of64("at".utf8)

    /// Words for somebody who works; people may add to this list.
    private static let people = keys(
        """
        accountant administrator adviser advisor agent analyst apprentice architect artist assembler assistant associate
        attendant auditor baker barista bookkeeper bricklayer builder buyer captioner caretaker carer carpenter cashier
        chef cleaner clerk coach consultant controller cook coordinator counsellor dba decorator designer developer
        director dispatcher driver editor electrician engineer estimator examiner executive fitter foreman gardener
        guard hairdresser handler head helper housekeeper inspector installer instructor interpreter intern investigator
        joiner journalist keeper labourer lead leader lecturer librarian machinist manager mechanic mentor midwife miner
        moderator nurse officer operative operator owner packer painter partner pharmacist photographer physiotherapist
        picker pilot planner plasterer plumber porter practitioner producer programmer receptionist recruiter repairer
        representative researcher retoucher salesperson scientist secretary server setter sorter specialist steward
        strategist superintendent supervisor surveyor tailor teacher technician technologist teller tender tester therapist
        trader trainee trainer translator treasurer trustee tutor typist volunteer waiter warden welder worker writer
        """)

    /// What a label before a title is made of: "Most recent job:", "Current role:", "Position held:".
    private static let labelNouns = keys("job role position post title occupation profession designation held")
    private static let labelColours = keys(
        "most recent current present last latest previous former my main job role position post held")
    private static let longestLabel = 4

    private static func keys(_ words: String) -> Set<UInt64> {
        Set(words.split { $0 == " " || $0 == "\n" }.map { WordHash.of64($0.utf8) })
    }

    /// Whether the words end in a word for somebody who works, or have it last but one: "team leader nights".
    static func isTitle(_ words: ArraySlice<InferenceSentence.Word>) -> Bool {
        guard (1...longest).contains(words.count) else { return false }
        return words.suffix(2).contains { people.contains($0.key) }
    }

    /// The word after a label and its colon, as a position in the sentence's words; nil where it starts with none.
    static func labelEnd(in sentence: InferenceSentence) -> Int? {
        let words = sentence.words
        for place in words.indices.prefix(longestLabel) {
            let isNoun = labelNouns.contains(words[place].key)
            guard isNoun || labelColours.contains(words[place].key) else { return nil }
            guard isNoun, place + 1 < words.count else { continue }
            let gap = Int(words[place].end)..<Int(words[place + 1].start)
            if sentence.scalars[gap].contains(0x3A) { return place + 1 }
        }
        return nil
    }

    /// Whether what stands between two words ends a title: a comma, a bar, an "@", a dash with white space around it.
    static func endsTitle(_ sentence: InferenceSentence, between gap: Range<Int>) -> Bool {
        guard gap.lowerBound < gap.upperBound, gap.upperBound <= sentence.scalars.count else { return false }
        let scalars = sentence.scalars[gap]
        if scalars.contains(0x2C) { return true }
        guard let first = scalars.first, let last = scalars.last, ScalarClass.isSpace(first), ScalarClass.isSpace(last)
        else { return false }
        return scalars.contains { ScalarClass.isDash($0) || $0 == 0x40 || $0 == 0x7C }
    }
}
