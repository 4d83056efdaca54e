/// Names: the opening line of a résumé that is nothing but one, and what follows "Name:", "My name is" or a title.
struct NameRule: PersonalDataRule {
    let kind = PersonalDataKind.name

    func ranges(in line: Substring, isOpening: Bool) -> [Range<String.Index>] {
        let told =
            /\b(?:[Nn]ame ?:|NAME ?:|[Mm]y name is|Mr\.?|Mrs\.?|Miss|Ms\.?|Mx\.?|Dr\.?) {0,4}(\p{Lu}[\p{L}'’\-]{1,30}(?: \p{Lu}[\p{L}'’.\-]{0,30}){0,3})/
        let ranges = line.matches(of: told.matchingSemantics(.unicodeScalar)).map { $0.output.1 }.map {
            $0.startIndex..<$0.endIndex
        }
        guard ranges.isEmpty, isOpening else { return ranges }
        let alone =
            /[ \t]*(\p{Lu}[\p{L}'’\-]{1,30}(?: (?:\p{Lu}[\p{L}'’.\-]{0,30}|van|von|de|der|la|bin|al)){1,3})[ \t]*/
        guard let match = line.wholeMatch(of: alone.matchingSemantics(.unicodeScalar)),
            !Self.headings.contains(match.output.1.lowercased())
        else { return [] }
        return [match.output.1.startIndex..<match.output.1.endIndex]
    }

    private static let headings: Set<String> = [
        "curriculum vitae", "personal details", "personal profile", "work experience", "work history", "key skills",
        "about me", "career history", "contact details",
    ]
}
