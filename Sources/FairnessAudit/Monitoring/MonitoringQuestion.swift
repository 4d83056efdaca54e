/// A question that residents may answer, if they want to, so that matches can be compared between groups of people.
///
/// Answers are closed lists after the harmonised questions of the census. Whoever prefers not to say gives none, and is
/// counted as unknown. No answer is an input of the matcher, and none is shown but in totals.
public enum MonitoringQuestion: String, CaseIterable, Codable, Sendable {
    /// Age in years, in bands.
    case age
    /// Whether a long-term condition or illness limits daily life, as the Equality Act 2010 asks.
    case disability
    /// The ethnic group, in the five high-level groups of the census.
    case ethnicity
    /// Whether the gender is the one registered at birth.
    case gender
    /// Religion, or none.
    case religion
    /// Sex.
    case sex
    /// Sexual orientation.
    case sexualOrientation = "sexual-orientation"

    /// One of the answers to choose from.
    public struct Answer: Hashable, Sendable {
        /// Lower case, with hyphens; never changed.
        public let id: String
        /// The answer in plain words.
        public let words: String
    }

    /// What the question sorts people by, in the singular: "ethnic group".
    public var label: String {
        switch self {
        case .age: "age group"
        case .disability: "disability group"
        case .ethnicity: "ethnic group"
        case .gender: "gender identity"
        case .religion: "religion or belief"
        case .sex: "sex"
        case .sexualOrientation: "sexual orientation"
        }
    }

    /// The same in the plural.
    public var plural: String {
        switch self {
        case .gender: "gender identities"
        case .religion: "religions or beliefs"
        case .sex: "sexes"
        case .age, .disability, .ethnicity, .sexualOrientation: label + "s"
        }
    }

    /// The question as a form asks it.
    public var wording: String {
        switch self {
        case .age: "How old are you?"
        case .disability:
            "Do you have a physical or mental condition or illness, lasting or expected to last 12 months or more, that "
                + "reduces your ability to carry out day-to-day activities?"
        case .ethnicity: "What is your ethnic group?"
        case .gender: "Is the gender you identify with the same as your sex registered at birth?"
        case .religion: "What is your religion?"
        case .sex: "What is your sex?"
        case .sexualOrientation: "Which of these best describes your sexual orientation?"
        }
    }

    /// The answers to choose from, in the order a form shows them.
    public var answers: [Answer] {
        switch self {
        case .age:
            [
                Answer(id: "16-24", words: "16 to 24"), Answer(id: "25-34", words: "25 to 34"),
                Answer(id: "35-49", words: "35 to 49"), Answer(id: "50-64", words: "50 to 64"),
                Answer(id: "65-and-over", words: "65 and over"),
            ]
        case .disability: [Answer(id: "yes", words: "disabled"), Answer(id: "no", words: "not disabled")]
        case .ethnicity:
            [
                Answer(id: "asian", words: "Asian or Asian British"),
                Answer(id: "black", words: "Black, Black British, Caribbean or African"),
                Answer(id: "mixed", words: "Mixed or multiple ethnic groups"), Answer(id: "white", words: "White"),
                Answer(id: "other", words: "Other ethnic group"),
            ]
        case .gender:
            [
                Answer(id: "same-as-at-birth", words: "the same as registered at birth"),
                Answer(id: "different", words: "different from the one registered at birth"),
            ]
        case .religion:
            [
                Answer(id: "no-religion", words: "No religion"), Answer(id: "buddhist", words: "Buddhist"),
                Answer(id: "christian", words: "Christian"), Answer(id: "hindu", words: "Hindu"),
                Answer(id: "jewish", words: "Jewish"), Answer(id: "muslim", words: "Muslim"),
                Answer(id: "sikh", words: "Sikh"), Answer(id: "other", words: "Any other religion"),
            ]
        case .sex: [Answer(id: "female", words: "female"), Answer(id: "male", words: "male")]
        case .sexualOrientation:
            [
                Answer(id: "straight", words: "straight or heterosexual"),
                Answer(id: "gay-or-lesbian", words: "gay or lesbian"), Answer(id: "bisexual", words: "bisexual"),
                Answer(id: "other", words: "other sexual orientation"),
            ]
        }
    }

    /// The plain words of an answer; nil for one that is none of this question's.
    public func words(of answer: String) -> String? { answers.first { $0.id == answer }?.words }
}
