/// Words that speak to one nationality or one birthplace: "native English speaker", "British nationals only".
enum NationalityCodedWordsRule: VacancyCheckRule {
    static let id = "nationality-coded-words"

    static func findings(in advert: CheckedAdvert) -> [VacancyFinding] { findings(of: words, in: advert) }

    private static let words = CodedWords(
        exceptions:
            "native or near native|near native|digital native|digital natives|cloud native|ai native|react native",
        rows: [
            CodedWords.Row(
                .shouldChange,
                """
                native english|native english speaker|native english speakers|native speaker|native speakers|native ? speaker
                native ? speakers|native level|native fluency|native proficiency|mother tongue|english mother tongue
                english as a first language|english as first language|english as your first language|first language english
                english first language|english is your first language|be your first language
                language must be english|native in|native tongue
                """,
                effect: "shuts out people who speak the language as well but were born elsewhere",
                remedy:
                    "Say how well the language is needed and for what, such as \"fluent written English, for letters to tenants\"."
            ),
            CodedWords.Row(
                .shouldChange,
                """
                flawless english|flawless spoken english|flawless written english|perfect english|perfect spoken english
                impeccable english|impeccable spoken english|accent free|no accent|neutral accent|without an accent
                without accent|accentless|english accent
                """,
                effect: "asks for more than the work needs, and shuts out people with an accent",
                remedy: "Say what must be done with the language, such as \"explain a bill clearly by phone\"."),
            CodedWords.Row(
                .shouldChange,
                """
                british only|british nationals|british national|british nationals only|uk nationals|uk nationals only
                uk citizens only|british citizens only|british citizens|british citizen|uk citizens|uk citizen|must be british
                british born|uk born|british passport|full uk passport|uk passport|uk passport holders|british passport holders
                no foreigners|work permits not considered|no work permits|no visa holders|visa holders need not
                """,
                effect: "shuts out people who have the right to work here",
                remedy:
                    "Write \"you will need the right to work in the UK\"; if the work needs a nationality for security clearance, name the clearance.",
                notNear: """
                    clearance|cleared|sc|dv|vetting|nuclear|defence|mod|or visa|right to work|or other|biometric|renew*
                    applications for|passport application*|passport office
                    """),
            CodedWords.Row(
                .consider,
                """
                uk experience only|uk experience essential|uk experience required|uk work experience|uk experience is essential
                uk degree|uk education|uk educated
                """,
                effect: "shuts out people who did the same work elsewhere",
                remedy: "Name what must be known of the UK, such as \"knows UK payroll rules\"."),
            CodedWords.Row(
                .consider, "cultural fit|culture fit|cultural match|culture match",
                effect: "is easily heard as \"people like us\"",
                remedy: "Name the way of working you mean."),
        ])
}
