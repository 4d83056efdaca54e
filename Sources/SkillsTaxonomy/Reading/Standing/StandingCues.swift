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
        /// For wishes: verbs that may not stand in the past ("taught me" is no "teach me"); 0 elsewhere.
        let present: [UInt64]
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
            let isWish = kind == .wishes || kind == .wishesOwn || kind == .wishesIt
            let present = document.tokens.map { token in
                isWish && !CueWords.wishing.contains(token.strict) ? token.strict : 0
            }
            compiled.append(Phrase(kind: kind, stems: document.tokens.map(\.stem), exact: exact, present: present))
        }
        func addAll(_ kind: StandingCue, _ list: String) {
            for phrase in list.split(separator: "|") { add(kind, String(phrase)) }
        }
        // What looks like a negation and is none comes first: the first entry of a phrase counts.
        addAll(.keeps, keeps)
        addAll(.negates, negates)
        // "never missed", "not one complaint": a denial of something bad.
        for denial in denials.split(separator: "|") {
            for verb in failings.split(separator: "|") { add(.keeps, "\(denial) \(verb)") }
        }
        for denial in countedDenials.split(separator: "|") {
            for trouble in troubles.split(separator: "|") { add(.keeps, "\(denial) \(trouble)") }
        }
        for denial in denials.split(separator: "|") {
            for verb in deniedVerbs.split(separator: "|") { add(.negates, "\(denial) \(verb)") }
            for verb in nearVerbs.split(separator: "|") { add(.negatesNear, "\(denial) \(verb)") }
        }
        addAll(.negatesNear, negatesNear)
        addAll(.negatesBack, negatesBack)
        addAll(.wishes, wishes)
        addAll(.wishesBack, wishesBack)
        addAll(.lapses, lapses)
        addAll(.lapsesIt, lapsesIt)
        addAll(.negatesIt, negatesIt)
        addAll(.wishesIt, wishesIt)
        addAll(.wishesOwn, wishesOwn)
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
        to gain more experience|to develop my knowledge of|open to training|need training|would need training|\
        plan is to|my plan is to|want is to|i want|what i want is|keen on learning|keen to get into|\
        be keen to|my first lessons in|about to begin|about to take|about to train|about to sit|will start|\
        will begin|will be starting|will be taking|will be doing a|will study|will learn|will train|\
        will take my|will sit|will do my|going to take|going to do a|going to sit|going to get my|\
        halfway through|half way through|part way through|partway through|midway through|on my way to|\
        on the way to becoming|on course for|due to sit|due to take|due to finish|ready to train|\
        willing to train|willing to take|willing to do|willing to get|willing to study|happy to train|\
        happy to study|happy to do a|prepared to learn|prepared to train|prepared to study|attracted to|\
        attracted by|aiming for|aiming to|target is|need to learn|must learn|should learn|ought to learn|\
        have to learn|yearn to|picked up a book on|watching videos on|watching videos about|teaching myself|\
        trying to learn|attempting to learn|learning the basics of|working my way through|\
        working through a course in|my first course in|first steps in|first step towards|\
        would need training in|given training|with training i could|if i had training in|dream about|\
        dream job is|hope for a|hope of|hopes of|would be thrilled to|would be glad to|would be delighted to|\
        would be happy to learn|would be excited to|open to|curious to|wondering about|looking at courses in|\
        looking into|exploring|career in|future in|qualify as|become a|become an|becoming a|becoming an|\
        to become|\
        i start|i begin|take up|taking up|put me down for|put my name forward for|could get good at|\
        could see myself|a move into|give a lot to|i am taking|im taking|would take|would learn|would study|\
        would train|if you taught me|if you trained me|if you would teach me|if somebody showed me|\
        if someone showed me|if somebody taught me|if someone taught me|somebody to teach me|\
        someone to teach me|someone to show me|would love a job in|would like a job in|want a job in|\
        want a career in|want to be a|love to try|like to try|to try my hand at|try my hand at|\
        hope it leads to|heart lies in|lessons in|could do with some lessons in|could do with lessons in|\
        retraining as|retraining in|changing to|switching to|second career in|put my name down for|saving up for|\
        saving for|need to save for|save up for|if only i could|if only i knew|if only i had|waiting for a date for|\
        waiting for a place on|on the waiting list for|waiting to start|waiting to take|mean to learn|mean to take|\
        meaning to learn|please teach me|please show me|would like to be taught|looking forward to being taught|\
        looking forward to being trained in|looking forward to being trained|looking forward to starting|\
        looking forward to my|should like to|should love to|thinking about a course|thinking about training|\
        thinking of training|thinking of taking|thinking of doing|feel ready for|ready for a chance at|\
        ready to be considered for|considered for|a chance to try|chance to learn|the chance to train|wish i could|\
        wish i knew|wish i had|hope somebody will teach me|let me know if there is any training in|any training in|\
        any course in|any chance of|glad of a chance|asking about a course|asked about a course|applied for a course|\
        applied for a place|signed up for|signed up to|have signed up|booked on|booked on to|booked onto|booked a|\
        have booked|have applied for|have enrolled|about to enrol|first lesson in|first lesson is|\
        intending to|my heart is set on|heart set on|set my heart on|set my sights on|sights set on|fancy learning|\
        toying with|ready to be trained|ready to be taught|will be trained in|will be taught|intend to do my|\
        intend to get my|plan to do my|plan to get my|hope to do my|hope to get my|next on my list is|\
        fancy trying|fancy a go at|would jump at|would love a go at|want a go at|want to get into|hoping for|\
        would give anything to|still hoping|longing to|itching to|dying to
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
        no longer|previously held|previously certified|once held|once had|formerly held|out of date|revoked|suspended|\
        formerly a|formerly an|once spoke|once knew|once a|once was|gave up my|given up my|handed back my|\
        handed in my|surrendered my|did not renew my|didnt renew my|never renewed my|let my|lost my|\
        have lost my|i have forgotten|ive forgotten|forgotten my|forgotten all my|forgotten most of my|\
        forgot my|struck off|stopped being|retired from|out of practice in|out of practice with|\
        out of practice at|rusty in|rusty at|rusty on|cancelled my|\
        in a former life|in another life|no longer a|no longer an|no longer do|no longer speak any|\
        no longer practising|no longer hold a|once had a|once held a|once drove|once did|once wrote|\
        once used|once played|once taught|once worked in|once qualified|quit|stopped using|stopped speaking|\
        stopped driving|stopped practising|stopped doing|stopped teaching|given up|put behind me|dropped my|\
        allowed my|years since i|years since my|months since i|decades since|ages since i|since i last|long since i|\
        i last used|i last did|i last spoke|i last drove|i last wrote|i last taught|i last held|last used|last spoke|last drove|\
        not kept up my|didnt keep up my|did not keep up my|never kept up my|havent kept up my|once fluent in|\
        i once had|i used to be good at|what little|so long since i|it is years since i|ages since i|a long while since i|years since i did any|years since i used|years since i touched|years since i spoke|\
        years since i drove|long time since i|been years since|not since|retired my
        """

    private static let lapsesBack = """
        lapsed|expired|has lapsed|has expired|have lapsed|have expired|has run out|run out|ran out|now expired|\
        now lapsed|no longer valid|no longer current|no longer in date|not in date|needs renewing|need renewing|\
        to be renewed|needs to be renewed|out of date|was revoked|revoked|was suspended|taken away|\
        no longer counts|no longer count|no longer works|off the register|struck off|too old|not renewed|\
        was not renewed|wasnt renewed|never renewed|has gone|has faded|is rusty|are rusty|both rusty|\
        very rusty|all rusty|now rusty|rusty now|rusty|out of practice|went out of date|gone out of date|\
        was cancelled|was withdrawn|withdrawn|taken off me|taken from me|surrendered|handed back|handed in|\
        since lapsed|since expired|run out in|ran out in|till it ran out|until it ran out|\
        until it lapsed|until it expired|not current|not been renewed|were not renewed|not kept up|and not since|\
        not replaced|not renewed since|wore off|gone stale|gone to seed|gone to pot|gone downhill|got rusty|getting rusty|went stale|is stale|\
        has slipped|have slipped|has withered|is void|not valid|is dead|was never renewed|died a death|has run its course|died with|is history now|is behind me
        """

    /// Verbs whose object is a team that has the skill.
    private static let helping =
        "support|assist|shadow|aid|serve|supported by|assisted by|trained by|managed by|led by|supervised by"

    private static let besides = """
        alongside|alongside the|liaise with|liaised closely with|work with|work closely with|work alongside|\
        work closely alongside|collaborate with|partner with|report to|reporting into|on behalf of|coordinate with|\
        communicate with|interact with|escalate to|hand over to|pass to|refer to|requests from|queries from|\
        point of contact for|sat next to|sat with|shared an office with|\
        beside|beside the|beside a|beside our|next to|next to the|next to a|sat beside|sat next to the|\
        sat with the|asked our|asked the|asked a|asked my|ask our|ask the|rang our|rang the|rang a|told our|\
        called in a|called in the|brought in a|brought in the|hired a|paid a|paid an|drove the|drove a|\
        clean for|cleaned for|cook for|cooked for|typed for|type for|cleaner for|cleaner to|secretary to|\
        assistant to|pa to|driver for|driver to|receptionist for|caretaker for|filed for|made tea for|\
        made coffee for|made lunch for|booked travel for|booked rooms for|ran errands for|took messages for|\
        took calls for|took minutes for|did the diary for|diary for|porter for|reported to a|reported to the|\
        report to a|reported to our|answered to|friends with|married to a|married to an|lived with a|\
        shared a house with|neighbour is a|sold to|delivered to|passed it to|passed them to|sent to|\
        waited on|passed on to the|sent on to the|complaints to the|complaints on to the|queries to the|problems to the|\
        requests to the|messages to the|files to the|tickets to the|faults to the|bugs to the|it to the|them to the|\
        it on to the|them on to the|notes to the|results to the|forms to the|calls to the|calls on to the
        """

    private static let lapsesIt = """
        forgotten nearly all|forgotten it|forgotten most|forgotten all|forgotten everything|forgotten how|forgotten the lot|\
        lost it since|lost it|it has left me|has left me|gone from me|left me long ago|lost the habit|lost touch with it|\
        lost the knack|no longer valid|no longer counts|no longer current|now off the register|off the register|\
        not trust myself|last used in|last used it|last did it|last spoke it|not used it since|not used since|\
        not touched it since|not done it since|not spoken it since|not driven since|not practised since|\
        have not used it since|havent used it since|havent touched it since|havent done it since|havent spoken it since|\
        let it lapse|let it go|let it slip|gave it up|given it up|would need to start again|could not do it now|\
        couldnt do it now|cant do it now|cannot do it now|wouldnt know how now|too long ago to count|all gone now|\
        no more|any more|anymore|not any more|not anymore|not these days|not nowadays|days are over|\
        days are behind me|long ago|years ago now|a lifetime ago|decades ago|in my youth|when i was young|\
        as a young man|as a young woman|forgotten since|since forgotten|mostly forgotten|all forgotten|\
        largely forgotten|half forgotten|long forgotten|almost gone|nearly gone|has gone|have gone|is gone|\
        are gone|slipped away|faded|has faded away|rusted|gone rusty|deserted me|would have to relearn|\
        need to relearn|would need a refresher|need a refresher|needs a refresher|need refreshing|\
        need brushing up|would need retraining|before it was revoked|before it expired|before it lapsed|\
        was stopped|was dropped|have not kept it up|havent kept it up|did not keep it up|didnt keep it up|\
        not kept up|never kept up|not kept it up|time expired|was not kept up|\
        never renewed|last touched|little is left|nothing is left|not much is left|past its date|\
        past its best|has all gone|all gone|out of date|beyond me now|beyond my hands|\
        let my registration lapse|let my registration go|let it run out|lapsed since|have not done any since|\
        havent done any since|back in the nineties|back in the eighties|in the last century|went with it|\
        did not last|didnt last|years out of date|faded|evaporated|vanished|withered|dried up|rusted over|slipped my mind|wasted away|\
        until it was taken|until i lost it|until they took it|until i gave it up|until i handed it|till i gave it up|\
        before i gave it up|before i lost it|before they took it|i would not trust myself|wouldnt trust myself|\
        would fail it now|would not pass now|wouldnt pass now|little has stayed|little stayed|none of it has stayed|\
        not a word left|not a word of it left|scarcely a word left|hardly a word left|\
        remember almost nothing|remember nothing|remember very little|\
        remember little of it|remember hardly anything|have not renewed it|havent renewed it|have not replaced it|\
        havent replaced it|not renewed it|not replaced it|would have to start again|would need to start again|\
        have to start over|have to learn it again|forgotten the signs|forgotten the words|forgotten the rules|\
        forgotten the syntax|have forgotten|i forget it all|could not do it today|couldnt do it today|cant do it today|\
        could not do it any more|but it has gone|all gone|for twenty years now|not since the|went rusty|it went rusty|\
        i have lost it|ive lost it|i lost it|have since lost|not any longer|but no longer|no longer do|not for years|\
        not in years|not for ten years|not for twenty years|not in ten years|not in twenty years
        """

    private static let negatesIt = """
        not on my list|isnt on my list|not in my toolbox|isnt in my toolbox|not among my|isnt among my|not one of my|\
        isnt one of my|arent among my|not part of my|isnt part of my|never done it|never used it|never tried it|\
        never touched it|never learned it|never learnt it|never been taught it|not familiar with it|not know it|\
        dont know it|dont use it|cannot use it|cant use it|never got the hang of it|never got on with it|no good at it|\
        know nothing about it|know nothing of it|no idea about it|not done any|never done any|never had any|\
        never been part of my|never been my|was never mine|was never my|wasnt mine|was not mine|was not part of|\
        wasnt part of|not what i do|isnt what i do|\
        does not exist|doesnt exist|is the last thing|went to another|goes to another|never crossed my|\
        crossed my desk|never came my way|never part of|never been any|never been asked|is a blank|\
        is a blank page|a blank page to me|nothing of the sort|yet to try|yet to learn|yet to do|\
        no idea how it works|not the first idea
        """

    private static let wishesIt = """
        next on my list|is next for me|comes next for me|on my to do list|on my wish list|on my wishlist|my next step|\
        my next goal|what i want next|where i want to be|where i want to go|is where i see myself|some day|someday|one day|\
        in the near future|as soon as i can|if i get the chance|given the chance|when i can afford it|\
        is calling me|would suit me|starts in september|begins in september|that begins in|that starts in|\
        that starts next|that begins next|which starts in|which begins in|which starts next|\
        is what i want|is my next|would be next|is the next thing|is still to come|comes later|\
        are still to come|is still ahead|in the future|later this year|next year|next month|next spring|\
        next autumn|next summer|in january|in september|in the new year|when the course starts|\
        once i am trained|once i have trained|once trained|with training|after training|given the training|\
        if i could|if you sent me|if you would train me|if someone would|if somebody would|for the future|\
        would be a dream|interests me|appeals to me|attracts me|tempts me|intrigues me|fascinates me|\
        excites me|has caught my eye|catches my eye|still learning|still a learner|still finding my feet|\
        still studying|not finished yet|to go before i|modules to go|unfinished|results in|awaited|exam in|\
        test booked|exam booked|starts soon|begins soon|starts in|begins in|\
        booked for|is booked|where my heart lies|as a second career|something i could get good at|\
        leads somewhere|begin the course|start the course|begin the class|start the class|\
        is something i would like|is something id like|is what i dream of|is my ambition|is the aim|\
        is the plan|is the dream|is the goal|has always tempted me|has always appealed|sounds right for me|\
        sounds interesting|would love to learn it|want to learn it|hope to learn it|like to learn it|\
        going to learn it|plan to learn it
        """

    private static let wishesOwn = """
        see myself moving into|see myself in|see myself as|see myself working in|see myself doing|see myself becoming|\
        applied for|applied to do|applied to study|have applied for|signed up for|signed up to|put my name down for|\
        registered for a course in|registered for|booked onto|booked on|booked myself on|waiting to start|\
        on the waiting list for|waiting list for|chance to|a chance at|opportunity to|an opening in|a way into|\
        a foothold in|fancied|fancy|always wanted|have always wanted to|drawn to|tempted by|thinking of|thinking about|\
        considering|mean to|meaning to|planning on|plan to|planning to|get into|getting into|break into|breaking into|\
        move into|moving into|go into|going into|moving towards|show me|teach me|would teach me|\
        would show me|train me in|train me up in|retake|retake my|resit|resit my|sit for|hoping for|was hoping for|\
        saving up for|saving for|reading up on|reading about|dabbling in|would jump at|jump at the chance|a start in|\
        to start in|a course in|course on|classes in|lessons in|an evening class in|an apprenticeship in|a place on|\
        have my eye on|set my heart on|heart is set on|dreaming of|itching to|longing to|dying to
        """

    private static let persons = """
        my husband|my wife|my partner|my son|my daughter|my brother|my sister|my mum|my dad|my father|my mother|my boss|\
        my manager|my colleague|my colleagues|my teammates|my friend|my friends|our developers|the developers|\
        our engineers|the engineers|other colleagues|the others|another colleague|a colleague|our analysts|\
        the analysts|man who|woman who|someone who|somebody who|person who|chap who|lad who|lady who|one who|\
        agency that|firm that|company that|contractor who|outside firm|outside company|outside agency|\
        their developers|the other team|another team|their team|our data team|our it team|the it team
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
        also use|i make up for|make up for|which i did for|as i have
        """

    private static let breaksAfterComma = """
        i|we|he|she|they|you|mostly|mainly|usually|instead|always|often|valid|current|in date|yes|good|strong|excellent|experienced|experience|skilled|proficient|confident|fluent|able|\
        currently|now|with|have|has|used|worked|managed|led|ran|built|also|then|before|after|while|so|which|who|where|\
        just|only|all|full training|training|some|basic|advanced|previously|since|did|does|do|am|was|can|please|and
        """

    private static let claims = """
        my|my existing|my current|my own|bring|offer|apply my|use my|share my|transfer my|build on|utilise|put my|existing|\
        use the|go back to|going back to|return to|returning to|get back to|get back into|carry on|keep up|more of|\
        i learned|i learnt|i gained|i have built up|years of
        """
}
