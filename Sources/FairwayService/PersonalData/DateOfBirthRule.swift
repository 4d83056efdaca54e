/// A date behind "date of birth", "DOB" or "born"; the dates of jobs are not of this kind.
struct DateOfBirthRule: PersonalDataRule {
    let kind = PersonalDataKind.dateOfBirth

    func ranges(in line: Substring, isOpening: Bool) -> [Range<String.Index>] {
        let birth =
            /\b(?:date of birth|d\.?o\.?b\.?|born(?: on| in)?)[ \t:.\-]{0,6}(?:[0-9]{1,4}[ \/.\-](?:[0-9]{1,2}|[a-z]{3,9})[ \/.\-][0-9]{2,4}|[0-9]{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? [0-9]{4}|(?:19|20)[0-9]{2})\b/
        return line.matches(of: birth.ignoresCase().matchingSemantics(.unicodeScalar)).map(\.range)
    }
}
