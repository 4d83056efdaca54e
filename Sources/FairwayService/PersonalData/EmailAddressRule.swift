/// `name@host.tld`, also with a mark of punctuation behind it.
struct EmailAddressRule: PersonalDataRule {
    let kind = PersonalDataKind.emailAddress

    func ranges(in line: Substring, isOpening: Bool) -> [Range<String.Index>] {
        guard line.utf8.contains(UInt8(ascii: "@")) else { return [] }
        let address = /[A-Za-z0-9._%+'\-]{1,64}@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63}){0,5}\.[A-Za-z]{2,24}/
        return line.matches(of: address.matchingSemantics(.unicodeScalar)).map(\.range)
    }
}
