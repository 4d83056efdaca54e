/// Full postcodes; a district such as B11 alone says too little to be one.
struct PostcodeRule: PersonalDataRule {
    let kind = PersonalDataKind.postcode

    func ranges(in line: Substring, isOpening: Bool) -> [Range<String.Index>] {
        let postcode = /\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][ABD-HJLNP-UW-Z]{2}\b/
        return line.matches(of: postcode.matchingSemantics(.unicodeScalar)).map(\.range)
    }
}
