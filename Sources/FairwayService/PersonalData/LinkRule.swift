/// Addresses of the web, with or without their scheme; `Node.js` and `and/or` are none.
struct LinkRule: PersonalDataRule {
    let kind = PersonalDataKind.link

    func ranges(in line: Substring, isOpening: Bool) -> [Range<String.Index>] {
        guard line.utf8.contains(UInt8(ascii: ".")) else { return [] }
        let link =
            /(?:https?:\/\/|\bwww\.)[^\s<>"]{1,300}|\b[a-z0-9\-]{1,63}(?:\.[a-z0-9\-]{1,63}){0,3}\.(?:com|org|net|uk|io|me|dev|eu|info)\/[^\s<>"]{1,300}/
        return line.matches(of: link.ignoresCase().matchingSemantics(.unicodeScalar)).map(\.range)
    }
}
