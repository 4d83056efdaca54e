import Foundation

/// A change of who a person is that leaves what the person can do as it was.
public enum IdentitySwap: String, Sendable, CaseIterable {
    case postcode, name, pronoun
    case birthDate = "birth-date"
    case nationality, school

    /// What it is called in a sentence.
    var words: String {
        switch self {
        case .postcode: "postcode"
        case .name: "name"
        case .pronoun: "pronouns"
        case .birthDate: "date of birth"
        case .nationality: "nationality"
        case .school: "school"
        }
    }

    /// The values that are swapped for one another; the first stands for "as it was".
    var values: [String] {
        switch self {
        case .postcode: ["B93 8AA", "B11 1AA", "CV6 6AA", "WS1 1TP"]
        case .name: ["Emily Clarke", "Mohammed Hussain", "Agnieszka Kowalska", "Oluwaseun Adeyemi", "Harpreet Kaur"]
        case .pronoun: ["he", "she", "they"]
        case .birthDate: ["14 March 1999", "14 March 1961"]
        case .nationality: ["British", "Somali", "Polish", "Pakistani"]
        case .school: ["King Edward's School, Edgbaston", "Small Heath High School", "a village school in Punjab"]
        }
    }

    /// A résumé of a person with this value. Every value gives a text of the same shape, so that two of them differ in
    /// nothing else.
    func applied(_ value: String, to text: String) -> String {
        switch self {
        case .postcode: text
        case .name: "\(value)\n\n\(text)"
        case .birthDate: "Date of birth: \(value)\n\n\(text)"
        case .nationality: "Nationality: \(value)\n\n\(text)"
        case .school: "\(text)\n\nEducation\n\(value)\n"
        case .pronoun: Self.pronouns(value, in: text)
        }
    }

    private static let forms: [String: [String]] = [
        "he": ["he", "him", "his", "himself"], "she": ["she", "her", "her", "herself"],
        "they": ["they", "them", "their", "themself"],
    ]

    /// The text with every "he" and "she" turned into one; a line at its end says it once more.
    private static func pronouns(_ value: String, in text: String) -> String {
        let wanted = forms[value] ?? []
        var swapped = ""
        var word = ""
        func finish() {
            let lower = word.lowercased()
            for pronoun in ["he", "she"] {
                guard let place = forms[pronoun]?.firstIndex(of: lower), wanted.indices.contains(place) else {
                    continue
                }
                let isCapital = word.first?.isUppercase == true
                swapped += isCapital ? wanted[place].prefix(1).uppercased() + wanted[place].dropFirst() : wanted[place]
                word = ""
                return
            }
            swapped += word
            word = ""
        }
        for character in text {
            if character.isLetter {
                word.append(character)
            } else {
                finish()
                swapped.append(character)
            }
        }
        finish()
        return swapped + "\n\nPronouns: \(wanted.prefix(2).joined(separator: "/"))\n"
    }
}
