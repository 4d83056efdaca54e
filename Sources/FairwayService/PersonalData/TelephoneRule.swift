/// Telephone numbers: nine to thirteen figures behind a 0 or a plus; years and sums of money are none.
struct TelephoneRule: PersonalDataRule {
    let kind = PersonalDataKind.telephone

    func ranges(in line: Substring, isOpening: Bool) -> [Range<String.Index>] {
        let number = /(?:\+|\(?\b0)[0-9][0-9 ()\-]{7,18}[0-9]\b/
        return line.matches(of: number.matchingSemantics(.unicodeScalar)).map(\.range).filter { range in
            let figures = line[range].utf8.filter { (0x30...0x39).contains($0) }.count
            return (9...15).contains(figures) && !line[range].contains(" - ")
        }
    }
}
