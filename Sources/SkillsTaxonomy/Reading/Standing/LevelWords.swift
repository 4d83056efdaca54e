/// Words that say how well a skill is held.
enum LevelWords {
    /// Added to a level's number when the word looks forward over a whole list: "proficient in Word, Excel and Outlook".
    static let reachesList: Int32 = 16

    static func compiled() -> [(words: [UInt64], value: Int32)] {
        var compiled: [(words: [UInt64], value: Int32)] = []
        var seen: Set<[UInt64]> = []
        for (level, words) in words {
            for phrase in words.split(separator: "|") {
                let stems = TextDocument(String(phrase)).tokens.map(\.stem)
                if !stems.isEmpty, seen.insert(stems).inserted { compiled.append((stems, Int32(level.rawValue))) }
                for link in [
                    "in", "with", "at", "of", "user of", "knowledge of", "experience of", "experience in",
                    "experience with",
                ] {
                    let longer = TextDocument("\(phrase) \(link)").tokens.map(\.stem)
                    if seen.insert(longer).inserted { compiled.append((longer, Int32(level.rawValue) + reachesList)) }
                }
            }
        }
        return compiled
    }

    private static let words: [(SkillLevel, String)] = [
        (
            .aware,
            """
            basic|basics|beginner|beginners|some|a little|aware|awareness|familiar|familiarity|introductory|intro|elementary|\
            limited|little|novice|entry level|foundation level|basic knowledge|some knowledge|some experience|a bit|\
            rudimentary|not an expert|new to
            """
        ),
        (
            .working,
            """
            good|working knowledge|intermediate|conversational|reasonable|good knowledge|good understanding|moderate|\
            comfortable|working understanding
            """
        ),
        (
            .competent,
            """
            competent|confident|proficient|proficiency|solid|strong|very good|capable|well versed|\
            able user|accomplished|in depth|thorough|high level|great
            """
        ),
        (
            .expert,
            """
            expert|expertise|advanced|extensive|fluent|fluency|highly skilled|native|mother tongue|first language|specialist|\
            excellent|exceptional|mastery|highly proficient|highly experienced|bilingual|outstanding
            """
        ),
        (.leads, "led|leading|head of|leader in|trained others in|taught others|lead"),
    ]
}
