/// Classes of words that the reader asks about at every turn, looked up by word number instead of by hash.
struct WordFlags: OptionSet, Sendable {
    let rawValue: UInt32

    /// A name may be written with or without it ("the", "our", "small").
    static let filler = WordFlags(rawValue: 1 << 0)
    /// "a" or "an".
    static let article = WordFlags(rawValue: 1 << 1)
    /// Another person: "husband", "supplier", "analyst".
    static let person = WordFlags(rawValue: 1 << 2)
    /// A verb of doing what somebody has a skill for.
    static let doing = WordFlags(rawValue: 1 << 3)
    /// A form of "to be".
    static let being = WordFlags(rawValue: 1 << 4)
    /// What a noun phrase starts with: "the", "our", "another".
    static let determiner = WordFlags(rawValue: 1 << 5)
    /// "I", "my", "me".
    static let own = WordFlags(rawValue: 1 << 6)
    /// A word that an advert is full of.
    static let employer = WordFlags(rawValue: 1 << 7)
    /// What a clause may start after: "and", "while", "because".
    static let joint = WordFlags(rawValue: 1 << 8)
    /// An adverb or helper between a subject and its verb.
    static let helper = WordFlags(rawValue: 1 << 9)
    /// A verb that gives work away: "left it to the accountant".
    static let giving = WordFlags(rawValue: 1 << 10)
    /// What parts a person from what is theirs: "in charge of", "who".
    static let owning = WordFlags(rawValue: 1 << 11)

    /// An adverb that changes nothing in a cue: "not *really* used".
    static let adverb = WordFlags(rawValue: 1 << 12)
    /// "she", "they": another person where the text has an "I".
    static let pronoun = WordFlags(rawValue: 1 << 13)

    /// A relative who needs no article: "Dad was in carpentry".
    static let kin = WordFlags(rawValue: 1 << 14)
    /// Work done for people whose own skill is another: "swept up after the welders".
    static let menial = WordFlags(rawValue: 1 << 15)

    /// A word that no gap in a pattern reaches over.
    static let denial = WordFlags(rawValue: 1 << 16)

    /// One of ``PatternWords/partings``, or a word of the same stem.
    static let parting = WordFlags(rawValue: 1 << 17)
    /// A pattern may go on with any word of this stem.
    static let patternStem = WordFlags(rawValue: 1 << 18)
    /// A pattern may go on with one form of this stem.
    static let patternForm = WordFlags(rawValue: 1 << 19)

    /// The words of each class.
    static let lists: [(flag: WordFlags, words: String)] = [
        (
            .person,
            """
            husband wife partner son daughter brother sister mum mom dad father mother uncle aunt cousin nephew niece friend \
            flatmate neighbour boyfriend girlfriend grandad nan gran grandmother grandfather developer analyst engineer \
            electrician nurse plumber carpenter welder accountant bookkeeper supplier contractor subcontractor consultant \
            agency colleague manager boss supervisor director owner landlord student teacher lecturer professor doctor \
            scientist designer programmer specialist technician mechanic solicitor lawyer architect builder joiner fitter \
            officer clerk secretary administrator interpreter translator therapist pharmacist foreman provider apprentice \
            trainee intern expert tester planner writer editor photographer electricians physiotherapist midwife surgeon \
            dentist vet chemist statistician mathematician teammate classmate cellmate roommate workmate mate coder \
            decorator plasterer bricklayer chef baker tailor others bosses trainer tutor coach recruiter bursar treasurer \
            auditor researcher guest customer resident client patient passenger girl boy lad man woman lady gentleman bureau \
            tenant contractors auntie mam granny
            """
        ),
        (
            .doing,
            """
            do run write handle manage use look carry give teach speak drive fix build code program develop design cook \
            clean weld maintain keep take deal make lead work know plan sort cover own provide supply translate interpret \
            type prepare process lay wire install draw check test study learn train look know organise set lead play \
            bake sew paint repair service audit edit film record analyse model administer oversee supervise specialise \
            come go arrive love need prefer call bring say
            """
        ),
        (.being, "is"),
        (
            .determiner,
            "a an the my our their his her its your another other one some every each both all this these those"
        ),
        (.own, "i my me im ive myself mine id ill"),
        (
            .employer,
            """
            you your youll youre youve we our us weve well essential desirable applicant candidate salary vacancy apply \
            criteria requirement wanted hiring hybrid pension pay hourly remote welcome hour required must needed ideal \
            ideally interview onsite closing join permanent temporary competitive bonus parking annum benefit offer holiday
            """
        ),
        (.joint, "and but while when because as so that where whereas although though since if after before or then"),
        (
            .helper,
            "always usually also then already both all who had mostly often normally still only just really mainly actually"
        ),
        (.giving, "leave left hand pass outsource delegate send give"),
        (
            .adverb,
            "really ever actually yet even also myself personally quite fully properly formally officially recently quickly"
        ),
        (.pronoun, "he she they"),
        (
            .denial,
            "no not never without nor neither cannot cant dont didnt wasnt isnt havent hasnt wont doesnt but hardly"
        ),
        (.kin, "mum mom mam dad nan gran grandad auntie granny others everyone somebody someone"),
        (
            .menial,
            "clean sweep cook drive deliver guard serve type file answer tidy wash fetch stock hoover photocopy cater"
        ),
        (.owning, "in of who that whose doing responsible for from"),
        (.parting, PatternWords.partingWords),
    ]

    /// The stems of the words of each class.
    static func classes() -> [(flag: WordFlags, stems: [UInt64])] {
        let lists = lists.map { ($0.flag, TextDocument($0.words).tokens.map(\.stem)) }
        return [(.filler, ReadingWords.fillerStems.sorted()), (.article, ReadingWords.articles.sorted())] + lists
    }
}
