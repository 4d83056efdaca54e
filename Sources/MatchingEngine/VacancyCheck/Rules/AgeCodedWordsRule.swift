/// Words that speak to one age: "young and dynamic", "digital native", "recent graduate".
enum AgeCodedWordsRule: VacancyCheckRule {
    static let id = "age-coded-words"

    static func findings(in advert: CheckedAdvert) -> [VacancyFinding] { findings(of: words, in: advert) }

    private static let words = CodedWords(
        exceptions:
            "young people|young person|young adults|mature student|mature students|young children|young families",
        rows: [
            CodedWords.Row(
                .shouldChange,
                """
                young and dynamic|young and energetic|young and vibrant|young and fun|young and ambitious|young and hungry
                young and enthusiastic|young and motivated|young and lively|young and growing|young and talented|young and driven
                young ,dynamic|young ,energetic|young ,hungry|young ,vibrant|young team|young talent|young professional
                young professionals|young candidate|young candidates|young individual|young individuals|young ,enthusiastic
                young ,ambitious|young graduate|young graduates|young lady|young man|young blood|young motivated|young lively
                be young|are young|vibrant young|energetic young|dynamic young|youthful|young at heart|young fun|young driven
                """,
                effect: "tells older people that they are not meant",
                remedy: "Say what the team is like to work in, or what the work takes, without an age.",
                notNear: "all ages|any age|young or old|old or young|young and old"),
            CodedWords.Row(
                .shouldChange, "digital native|digital natives|dinosaurs|dinosaur|tech native",
                effect: "tells people who did not grow up with computers that they are not meant",
                remedy: "Name the software or the skill, such as \"confident with spreadsheets and online forms\"."),
            CodedWords.Row(
                .shouldChange,
                """
                recent graduate|recent graduates|new graduate|new graduates|fresh graduate|fresh graduates|school leaver
                school leavers|college leaver|college leavers|fresh out of|straight out of university|would suit graduate
                would suit a graduate|would suit recent graduate|suit a recent graduate|would suit student|would suit students
                would suit a student|students only|suit school leaver
                """,
                effect: "leaves out older people who are new to the work",
                remedy: "Write \"no experience needed\" or \"open to people starting out, at any age\".",
                notNear: """
                    career changer|career changers|changing career*|returner|returners|apprentice|apprentices|any age|all ages
                    anyone|everyone|as well as|retired|people who have worked|second career
                    """),
            CodedWords.Row(
                .shouldChange,
                """
                aged under #|someone under #|somebody under #|person under #|people under #|under # years|aged between|between the ages of|aged # to #|ages # to #|aged #|maximum age
                age limit|upper age|av age|age #|average age|# to # years old|# years old|under the age of|over the age of
                no older than|age range
                """,
                effect: "sets an age",
                remedy: "Take the age out, unless a law sets it; if one does, name the law.",
                near:
                    "candidate*|applicant*|you must|we want|looking for|team|staff|must be|should be|apply|person|ideal*",
                notNear: """
                    child*|pupil*|learners|residents|patients|customers|clients|young people|adults|people aged|apprenticeship
                    apprentice|funded|18 or over|licensing|alcohol|insurance|company|firm|business
                    """),
            CodedWords.Row(
                .shouldChange,
                "# # yrs|# # years|# # yrs old|# # years old|# to # yrs|# to # years|# # years of age|# to # years of age",
                effect: "sets an age",
                remedy: "Take the age out, unless a law sets it; if one does, name the law.",
                near:
                    """
                    candidate*|applicant*|you must be|must be|should be|ideally|fit|male|female|lady|ladies|man|person|only
                    wanted
                    """,
                notNear: """
                    experience|exp|contract|child*|pupil*|learner*|patient*|resident*|customer*|client*|warranty|fixed
                    term|course|lease|trading|in business|history|project|service
                    """),
            CodedWords.Row(
                .shouldChange,
                "mature person|mature individual|mature candidate|mature lady|mature gentleman|mature outlook",
                effect: "speaks of an age",
                remedy: "Name the quality you mean, such as \"reliable\" or \"good judgement\"."),
            CodedWords.Row(
                .consider, "overqualified|over qualified",
                effect: "is often heard as \"too old\"",
                remedy: "Say what the work is like day to day, and let people judge for themselves."),
            CodedWords.Row(
                .shouldChange,
                """
                date of birth|dob|your age|with a photo|attach a photo|include a photo|send a photo|photo of yourself
                recent photo|headshot
                """,
                effect: "lets age and looks into the choice",
                remedy: "Ask for nothing that shows a person's age or looks before an interview.",
                near: "cv|apply|send|share|include|attach|application|resume|provide|submit|state",
                notNear: "id badge|patient*|customer*|client*|records"),
        ])
}
