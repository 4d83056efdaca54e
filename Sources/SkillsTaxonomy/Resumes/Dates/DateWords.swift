/// The words of dates; people may add to these tables.
enum DateWords {
    private static let monthNames: [(String, Int)] = [
        ("january jan", 1), ("february feb", 2), ("march mar", 3), ("april apr", 4), ("may", 5),
        ("june jun", 6), ("july jul", 7), ("august aug", 8), ("september sept sep", 9), ("october oct", 10),
        ("november nov", 11), ("december dec", 12),
        // The months as Polish, Romanian, Spanish, Italian, French, Portuguese and German name them.
        ("styczen stycznia ianuarie enero gennaio janvier janeiro januar", 1),
        ("luty lutego februarie febrero febbraio fevrier fevereiro februar", 2),
        ("marzec marca martie marzo mars marco marz maerz", 3), ("kwiecien kwietnia aprilie abril aprile avril", 4),
        ("maj maja mai mayo maggio maio", 5), ("czerwiec czerwca iunie junio giugno juin junho juni", 6),
        ("lipiec lipca iulie julio luglio juillet julho juli", 7), ("sierpien sierpnia agosto aout", 8),
        ("wrzesien wrzesnia septembrie septiembre setiembre settembre septembre setembro", 9),
        ("pazdziernik pazdziernika octombrie octubre ottobre octobre outubro oktober", 10),
        ("listopad listopada noiembrie noviembre novembre novembro", 11),
        ("grudzien grudnia decembrie diciembre dicembre decembre dezembro dezember", 12),
    ]

    /// Months of the calendar by folded word, 1...12.
    static let months: [UInt64: Int] = table(monthNames)

    /// Seasons and feasts: the first month and how many months they last.
    static let seasons: [UInt64: (month: Int, length: Int)] = {
        let names: [(String, Int, Int)] = [
            ("spring", 3, 3), ("summer summers", 6, 3), ("autumn fall", 9, 3), ("winter", 12, 3),
            ("christmas xmas", 12, 1), ("easter", 4, 1),
        ]
        var seasons: [UInt64: (month: Int, length: Int)] = [:]
        for (words, month, length) in names {
            for token in TextDocument(words).tokens { seasons[token.strict] = (month, length) }
        }
        return seasons
    }()

    /// Words that may stand before a year without changing it.
    static let vague = WordSet("early mid late year about around circa roughly approx")
    static let since = WordSet("since from od seit desde depuis")
    static let onlySince = WordSet("since od seit desde depuis")
    static let between = WordSet("to until till til thru through and do bis hasta pana până")
    /// Words that end a stretch: "until she died in 2022", "five years, till 2010".
    static let until = WordSet("until till til upto")
    static let lead = WordSet("up all right")
    static let present = WordSet(
        """
        present now current currently today date ongoing continuing nowadays nadal obecnie teraz prezent actualidad
        actualmente actual oggi heute aujourdhui actuellement hoje atualmente
        """)
    static let onwards = WordSet("onward onwards")
    /// Words that may stand between "till" and "now": "to the present", "till this day".
    static let filler = WordSet("the this on at about my still la în in")
    static let years = WordSet("year years yr y yrs")
    static let monthUnits = WordSet("month months mth mths mnth mnths mo mos")
    static let weeks = WordSet("week weeks wk wks")
    /// Words that may stand between a number and its unit: "10 full years".
    static let full = WordSet("full long solid good consecutive happy whole or so plus calendar")
    /// Words after a length of time that make it no length of work: "years old", "years ago".
    static let spoilers = WordSet("old ago age running warranty apart time later sentence")
    /// Words before a number of years that make it no length of work: "aged 40 years", "every 3 years".
    static let spoilersBefore = WordSet("aged age every each per within in next last past")
    /// "for the last eleven years" reaches to now; "in the last five years" says when and not how long.
    static let lately = WordSet("last past")
    static let during = WordSet("for over")
    /// Words before and after which two single dates are the ends of one stretch.
    static let starting = WordSet("started joined began start from")
    static let ending = WordSet("left redundant finished ended retired closed until till til")

    private static func table(_ names: [(String, Int)]) -> [UInt64: Int] {
        var table: [UInt64: Int] = [:]
        for (words, value) in names {
            for token in TextDocument(words).tokens { table[token.strict] = value }
        }
        return table
    }
}
