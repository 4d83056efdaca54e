/// National Insurance numbers: two letters of those in use, six figures, and A to D.
struct NationalInsuranceRule: PersonalDataRule {
    let kind = PersonalDataKind.nationalInsuranceNumber

    func ranges(in line: Substring, isOpening: Bool) -> [Range<String.Index>] {
        let number = /\b([A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])[ \-]?[0-9]{2}[ \-]?[0-9]{2}[ \-]?[0-9]{2}[ \-]?[A-D]\b/
        return line.matches(of: number.ignoresCase().matchingSemantics(.unicodeScalar))
            .filter { !Self.unused.contains($0.output.1.uppercased()) }.map(\.range)
    }

    /// Prefixes that are never given out.
    private static let unused: Set<String> = ["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"]
}
