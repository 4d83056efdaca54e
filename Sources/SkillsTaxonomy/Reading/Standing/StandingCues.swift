/// The phrases that tell whether a skill is really claimed. Only hard negations stand here: what merely sounds
/// modest ("not an expert") leaves a skill held.
///
/// One phrase between bars. Verb endings are folded when read, so "have" covers "having", but a word written here with
/// -ing or -ed is meant so: "working towards" is a hope, "worked towards" is none, and a licence that "expires" has not
/// "expired".
enum StandingCues {
    /// A phrase compiled: its stems for the walk, its strict words for those that must stand as written.
    struct Phrase: Sendable {
        let kind: StandingCue
        let stems: [UInt64]
        /// 0 where any ending will do.
        let exact: [UInt64]
    }

    static func compiled() -> [Phrase] {
        var compiled: [Phrase] = []
        var seen: Set<[UInt64]> = []
        func add(_ kind: StandingCue, _ phrase: String) {
            let document = TextDocument(phrase)
            let exact = document.tokens.indices.map { index -> UInt64 in
                let letters = document.foldedRaw(index)
                let isExact =
                    letters.suffix(3).elementsEqual("ing".utf8) || letters.suffix(2).elementsEqual("ed".utf8)
                    || ["no", "not", "none", "nor"].contains { letters.elementsEqual($0.utf8) }
                return isExact ? document.tokens[index].strict : 0
            }
            guard !exact.isEmpty, seen.insert(document.tokens.map(\.strict)).inserted else { return }
            compiled.append(Phrase(kind: kind, stems: document.tokens.map(\.stem), exact: exact))
        }
        func addAll(_ kind: StandingCue, _ list: String) {
            for phrase in list.split(separator: "|") { add(kind, String(phrase)) }
        }
        // What looks like a negation and is none comes first: the first entry of a phrase counts.
        addAll(.keeps, keeps)
        addAll(.negates, negates)
        for denial in denials.split(separator: "|") {
            for verb in deniedVerbs.split(separator: "|") { add(.negates, "\(denial) \(verb)") }
            for verb in nearVerbs.split(separator: "|") { add(.negatesNear, "\(denial) \(verb)") }
        }
        addAll(.negatesNear, negatesNear)
        addAll(.negatesBack, negatesBack)
        addAll(.wishes, wishes)
        addAll(.wishesBack, wishesBack)
        addAll(.lapses, lapses)
        addAll(.lapsesBack, lapsesBack)
        for verb in helping.split(separator: "|") {
            for owner in ["the", "our", "their", "a", "an", "other"] { add(.othersTeam, "\(verb) \(owner)") }
        }
        addAll(.othersTeam, besides)
        for person in persons.split(separator: "|") {
            for verb in personVerbs.split(separator: "|") { add(.others, "\(person) \(verb)") }
        }
        addAll(.breaks, breaks)
        addAll(.breaksAfterComma, breaksAfterComma)
        addAll(.claims, claims)
        return compiled
    }

    private static let keeps = """
        not only|not just|not merely|not simply|not limited to|not least|not to mention|not forgetting|not afraid|\
        not a problem|not an issue|not a barrier|no problem|no problems|no issue|no issues|no difficulty|no trouble|\
        no stranger|no doubt|no end of|no matter|no less than|no fewer than|no more than|no nonsense|no better|no fear|\
        no fuss|no later than|no longer than|no wonder|no exception|not shy|not long|not an expert|not a beginner|\
        not bad|not too bad|not new to|never fail|never missed|never late|never stop|never stopped|never shy|\
        never been afraid|never afraid|couldnt do without|done it without|do it without|manage without|cope without|live without|done without|\
        without fail|without exception|without problems|\
        without issue|without error|without accident|without delay|without hesitation|without help|without being|\
        without complaint|without incident|without compromising|without losing|without sacrificing|without doubt|\
        without question|without disrupting|without supervision|without direct supervision|without close supervision|\
        without constant supervision|without being told|with and without|with or without|you want to|you would like to|you d like to|youd like to|\
        you would love to|youd love to|why not
        """

    private static let negates = """
        no experience|no previous experience|no prior experience|no formal experience|no real experience|\
        no direct experience|no work experience|no working knowledge|no commercial experience|no professional experience|\
        no hands on experience|no practical experience|no relevant experience|no knowledge|no prior knowledge|\
        no technical knowledge|no previous knowledge|no background|no formal training|no training|no qualification|\
        no formal qualification|no skills|no exposure|no understanding|no idea|no clue|no certificate|\
        no experience or knowledge|zero experience|zero knowledge|little or no|little to no|have yet to|has yet to|\
        yet to learn|yet to use|yet to gain|yet to pass|yet to take|lack of|lack experience|lack the experience|\
        lack knowledge|lack any|lacking|i lack|unfamiliar with|unable to|inexperienced in|inexperienced with|\
        untrained in|unqualified in|no need for|no need to|no need of|no requirement for|no requirement to|neither|nor|\
        not have any|not have much|not currently|not yet|not really used|not really know|not required to|\
        not need|not needed to|not necessary to|not essential to|not essential that|not interested in|not looking for|\
        not include|not involve|not part of my|never any
        """

    private static let denials =
        "not|dont|doesnt|didnt|havent|hasnt|hadnt|cant|cannot|couldnt|wont|isnt|arent|never|im not"

    private static let deniedVerbs = """
        have|hold|know|know how|use|speak|drive|understand|write|program|code|own|possess|got|get|work with|work in|\
        work as|work on|work at|had|been trained|be trained|train|trained|study|learn|experience|experienced|familiar|\
        confident|qualified|comfortable|fluent|proficient|skilled|certified|licensed|touch|try|operate|actually use|\
        really use|yet use|able to|good at|good with|strong in|strong at|have to|need|require|be able to|been able to|\
        taken|passed|completed|finished|finish|complete|pass|gained|been on
        """

    /// Verbs of many uses: denied, they deny only a skill that follows at once.
    private static let nearVerbs = "do|done|manage|lead|teach|taught|get on with"

    private static let negatesNear = """
        no|not|without|rather than|instead of|except|except for|apart from|other than|excluding|never|cannot|cant|dont
        """

    private static let negatesBack = """
        none|nil|n/a|not something|not my thing|not my strong point|not required|not needed|not necessary|not essential|not a requirement|not a must|not expected|isnt required|\
        isnt needed|isnt necessary|isnt essential|not compulsory|is optional
        """

    private static let wishes = """
        keen to|eager to|want to|wanting to|wish to learn|would like to|would love to|would also like to|would also love to|id like to|\
        id love to|hope to|hoping to|hope to one day|looking to|looking forward to learning|aim to|aspire to|aspiring|\
        aspiration|interested in|interest in|interest is in|curious about|fascinated by|i plan to|am planning to|\
        planning to learn|planning to study|planning to take|planning to train|intend to|going to learn|going to study|\
        going to start|going to train|currently studying|currently learning|currently training|currently completing|\
        currently taking|currently undertaking|currently doing a course|currently doing an online course|\
        currently working towards|currently enrolled|now studying|now learning|still studying|still learning|\
        i am studying|im studying|am studying|i am learning|im learning|am learning|i am training to|im training to|\
        working towards|working toward|studying towards|studying for|enrolled on|enrolled in|due to start|about to start|\
        starting a course in|in the process of learning|process of learning|started learning|started to learn|\
        begun learning|begun to learn|just started learning|beginning to learn|just begun|learning to|wish to|\
        willing to learn|happy to learn|ready to learn|open to learning|able to learn|passion for learning|goal is to|\
        goal of|my goal|my aim|ambition|dream of|my dream|seeking|looking for|in search of|would welcome|would enjoy|\
        like to learn|love to learn|long term goal|retrain as|retrain in|\
        training to be|training to become|career change into|change career to|will be learning|will be studying|\
        hope for|excited to learn|motivated to learn|determined to learn|learn more about|to gain experience|\
        to gain more experience|to develop my knowledge of|open to training|need training|would need training
        """

    private static let wishesBack = """
        in progress|in training|under way|underway|to be completed|pending|awaiting results|due to complete|\
        course booked|booked for|starting soon|would be my dream|is my goal|is my dream|is my ambition|\
        is something id like to learn|still to complete|not yet completed|not yet complete|yet to be completed
        """

    private static let lapses = """
        lapsed|expired|used to hold|used to have|used to be certified|used to be licensed|used to be registered|\
        used to be fluent|used to speak|used to know|used to use|no longer hold|no longer have|no longer use|\
        no longer practise|no longer registered|no longer certified|no longer licensed|no longer speak|no longer drive|\
        no longer|previously held|previously certified|once held|once had|formerly held|out of date|revoked|suspended
        """

    private static let lapsesBack = """
        lapsed|expired|has lapsed|has expired|have lapsed|have expired|has run out|run out|ran out|now expired|\
        now lapsed|no longer valid|no longer current|no longer in date|not in date|needs renewing|need renewing|\
        to be renewed|needs to be renewed|out of date|was revoked|revoked|was suspended|taken away
        """

    /// Verbs whose object is a team that has the skill.
    private static let helping =
        "support|assist|shadow|aid|serve|supported by|assisted by|trained by|managed by|led by|supervised by"

    private static let besides = """
        alongside|alongside the|liaise with|liaised closely with|work with|work closely with|work alongside|\
        work closely alongside|collaborate with|partner with|report to|reporting into|on behalf of|coordinate with|\
        communicate with|interact with|escalate to|hand over to|pass to|refer to|requests from|queries from|\
        point of contact for|sat next to|sat with|shared an office with
        """

    private static let persons = """
        my husband|my wife|my partner|my son|my daughter|my brother|my sister|my mum|my dad|my father|my mother|my boss|\
        my manager|my colleague|my colleagues|my teammates|my friend|my friends|our developers|the developers|\
        our engineers|the engineers|other colleagues|the others|another colleague|a colleague|our analysts|\
        the analysts|their developers|the other team|another team|their team|our data team|our it team|the it team
        """

    private static let personVerbs = """
        use|used|is|was|has|had|do|does|did|know|knows|handle|handled|run|ran|work|worked|code|coded|teach|taught|\
        manage|managed|speak|speaks|drive|build|built|write|wrote|who use|who used|who know|are|were
        """

    private static let breaks = """
        but|however|although|though|whereas|because|since|unless|until|instead|therefore|so i|so we|so you|so they|as we|\
        as you|as i|as full training|as training|and i|and we|and you|and also|and am|and have|and can|and has|and is|\
        and strong|and good|and excellent|and solid|and proven|and extensive|and experience|and experienced|\
        and came|and got|and gained|and passed|and then|and left|and went|and took|and did|and made|and built|\
        and learned|and ran|and led|and managed|and kept|and do|and love|and enjoy|and confident|and proficient|and fluent|and skilled|and used|and worked|and now|and currently|yet i|when i|\
        where i|while i|which i|after i|before i|if you|if i|with strong|with good|with excellent|with solid|\
        with experience|with extensive|with proven|with over|with many years|with my|having|plus|also have|also know|\
        also use
        """

    private static let breaksAfterComma = """
        i|we|he|she|they|you|mostly|mainly|usually|instead|always|often|valid|current|in date|yes|good|strong|excellent|experienced|experience|skilled|proficient|confident|fluent|able|\
        currently|now|with|have|has|used|worked|managed|led|ran|built|also|then|before|after|while|so|which|who|where|\
        just|only|all|full training|training|some|basic|advanced|previously|since|did|does|do|am|was|can|please|and
        """

    private static let claims = """
        my|my existing|my current|my own|bring|offer|apply my|use my|share my|transfer my|build on|utilise|put my|existing
        """
}
