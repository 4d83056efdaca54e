/// The words of the rule on gender-coded wording.
enum GenderCodedWords {
    static let table = CodedWords(
        exceptions: """
            aggressive behaviour|aggressive behavior|aggressive customers|aggressive customer|aggressive patients
            aggressive people|aggressive callers|aggressive residents|aggressive language|aggressive content
            aggressive tenants|aggressive or|aggressive dog|aggressive dogs|aggressive caching|dominant language|dominant hand
            data driven|event driven|test driven|domain driven|model driven|ai driven|values driven|value driven
            purpose driven|mission driven|evidence driven|user driven|insight driven|metadata driven|customer driven
            driven by|be driven|is driven|are driven|been driven|alpha testing|alpha release|alpha phase|alpha stage
            alpha version|alpha and beta|alpha channel|pay is competitive|salary is competitive|package is competitive
            hungry children|hungry families|hungry people|hungry customers|setup wizard|install wizard|boys and girls
            killer app|weed killer|smash repair|highly competitive salary|highly competitive pay|highly competitive package
            highly competitive rates|highly competitive benefits|wizard of
            """,
        rows: [
            CodedWords.Row(
                .shouldChange,
                """
                chairman|foreman|salesman|salesmen|handyman|craftsman|craftsmen|repairman|tradesman|tradesmen|businessman
                businessmen|policeman|fireman|barman|barmaid|waitress|stewardess|tea lady|cleaning lady|dinner lady
                dinner ladies|girl friday|gal friday|lad or lady|man or woman friday
                """,
                effect: "names a sex",
                remedy:
                    "Use the word for the work: chair, supervisor, sales adviser, handy person, trades person, cleaner."
            ),
            CodedWords.Row(
                .shouldChange, "manpower|man hours|man the|man our|man a|manned by|two man|one man|man management",
                effect: "speaks of men where people are meant",
                remedy: "Write staff, hours, run, two-person or managing people.",
                notNear: "one man band|spider"),
            CodedWords.Row(
                .shouldChange,
                """
                female candidates|male candidates|female applicants|male applicants|female candidate|male candidate
                female only|male only|females only|males only|male preferred|female preferred|men only|women only|ladies only
                mans work|mans job|womans work|man up|male or female
                """,
                effect: "treats one sex apart",
                remedy: "Speak to everyone alike; where the law allows one sex to be asked for, name the reason.",
                notNear: """
                    welcome|welcomes|encourage*|especially|under represented|underrepresented|regardless|equal*|refuge
                    schedule 9|occupational requirement
                    """),
            CodedWords.Row(
                .shouldChange,
                """
                he will|he must|he should|he has|he is|he needs|he can|his duties|she will|she must|she should|she has|she is
                she needs|she can|her duties
                """,
                effect: "takes one sex for granted",
                remedy: "Write \"you\" or \"they\".",
                near:
                    "candidate|applicant|postholder|post holder|right person|ideal person|successful person|jobholder",
                notNear: "he or she|she or he|manager|director|founder|owner|colleague|mr|mrs|ms"),
            CodedWords.Row(
                .consider,
                """
                ninja*|rockstar*|rock star|rock stars|guru|gurus|wizard|jedi|superhero*|superstar*|unicorn|warrior|warriors
                gladiator*
                """,
                effect: "puts off people who would not call themselves that, women most of all",
                remedy: "Use the plain name of the job or of the skill."),
            CodedWords.Row(
                .consider,
                """
                aggressive|aggressively|agressive|agressively|dominate|dominates|dominating|dominant|domination|fearless|alpha|killer|killer instinct
                crush it|crushing it|smash it|smash your|smash the|smash that|smash targets|smashing targets|kill it|hunters
                natural hunter|hunter mentality|sales hunter|battle|conquer|ruthless|cut throat|cutthroat|bulldozer
                take no prisoners|win at all costs|no for an answer|bang heads|fire in the belly
                only the strong survive|eat deadlines|eats deadlines|beast|hard nosed|hard hitting|sell ice
                """,
                effect: "speaks of fighting and winning, which appeals less to women on average",
                remedy: "Say what the work is: reach, lead, keep at it, agree a fair price."),
            CodedWords.Row(
                .consider,
                """
                how hungry|hungry for|hungry to|hungry and|hungry self|hungry person|hungry individual|hungry individuals|hungry team
                driven individual|driven individuals|driven person|driven people|driven self|highly driven|self driven
                driven and|driven professional|be fearless|money motivated
                """,
                effect: "speaks of hunger and drive, which appeals less to women on average",
                remedy: "Say what the person will achieve and with whom."),
            CodedWords.Row(
                .consider,
                """
                competitive spirit|competitive person|competitive individual|competitive nature|competitive streak
                competitive team|competitive environment|competitive enviroment|competitive people|highly competitive
                fiercely competitive|naturally competitive|candidate is competitive|be competitive|competitive and
                competitive thought
                """,
                effect: "speaks of rivalry, which appeals less to women on average",
                remedy: "Say what the person will achieve and with whom.",
                notNear: "salary|pay|rates|pension|package|remuneration|tender|tenders|benefits|price|prices|market"),
            CodedWords.Row(
                .consider,
                """
                thick skin|thick skinned|shrinking violet|shrinking violets|never say die|work hard play hard|banter|lads|the lads
                team of lads|one of the boys|boys club|soft hearts|no egos no tears|robust banter|macho
                """,
                effect: "tells of a rough tone, which puts many people off",
                remedy: "Say plainly what is hard about the work, and what support there is."),
            CodedWords.Row(
                .consider, "guys|you guys|our guys",
                effect: "means men to many readers",
                remedy: "Write team, people or colleagues."),
            CodedWords.Row(
                .consider, "bubbly|motherly|feminine|girly|ladylike|well groomed|pretty face|maternal instinct",
                effect: "speaks of women and of looks",
                remedy: "Name what the person does, such as \"puts visitors at ease\"."),
        ])

    static let masculineTraits = PhraseList(
        """
        ambitious|assertive|decisive|outspoken|forceful|self reliant|tough|headstrong|daring|bold|adventurous|strong leader
        high octane|tenacious|gritty|go getter|go getting|hard working and tough|hustle*|unapologetic|relentless
        """)
    static let feminineTraits = PhraseList(
        """
        nurturing|affectionate|gentle|sympathetic|sensitive|loyal|cheerful|tender|submissive|yielding|modest|sweet
        soft spoken|warm hearted|selfless
        """)
    /// Places where a trait's word means something else.
    static let otherTraits = PhraseList(
        """
        sensitive data|sensitive information|sensitive content|sensitive material|sensitive matters|sensitive cases
        sensitive case|sensitive issues|sensitive subjects|sensitive calls|sensitive conversations|sensitive records
        sensitive to|sensitive documents|sensitive topics|sensitive personal|tender process|tender documents|tender writing
        tender responses|bold type|bold text|bold print|loyal customers|sweet shop|tough cases|modest budget
        """)
}
