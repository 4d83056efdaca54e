/// Finds where a job is when the posting has no place of its own: "based at Ansty Park, Coventry", "Tipton DY4".
enum AdvertPlaces {
    /// The first town that the text gives as the job's place.
    static func place(in document: TextDocument) -> JobLocation? {
        for place in document.tokens.indices {
            guard let match = towns.longestMatch(in: document, at: place, limit: document.tokens.count),
                document.tokens[place].shape.contains(.startsCapital)
            else { continue }
            let code = district(at: match.tokens.upperBound, in: document)
            guard code != nil || standsAlone(match.tokens, document) || followsCue(match.tokens, document) else {
                continue
            }
            return JobLocation(
                locality: document.text(of: match.tokens), region: nil, postalCode: code, country: nil)
        }
        return nil
    }

    /// "DY4" right behind the town.
    private static func district(at place: Int, in document: TextDocument) -> String? {
        guard place < document.tokens.count else { return nil }
        let token = document.tokens[place]
        let bytes = document.bytes[Int(token.byteStart)..<Int(token.byteEnd)]
        guard (2...4).contains(bytes.count), let last = bytes.last, (0x30...0x39).contains(last),
            let first = bytes.first, (0x41...0x5A).contains(first),
            bytes.allSatisfy({ (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }),
            !token.gap.contains(.blankLine)
        else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// "Coventry.", "(Wolverhampton)", "Location | Dudley"
    private static func standsAlone(_ tokens: Range<Int>, _ document: TextDocument) -> Bool {
        let parts = TokenGap.parts.union(.newline)
        let opens = tokens.lowerBound == 0 || !document.tokens[tokens.lowerBound].gap.isDisjoint(with: parts)
        let closes =
            tokens.upperBound == document.tokens.count
            || !document.tokens[tokens.upperBound].gap.isDisjoint(with: parts)
        guard opens, closes else { return false }
        // One of a list of places is none: "Derby, Coventry and Leicester".
        let sentence = document.sentence(around: tokens.lowerBound)
        return sentence.count <= 4 || document.tokens[tokens.lowerBound].gap.contains(.opensBracket)
    }

    private static func followsCue(_ tokens: Range<Int>, _ document: TextDocument) -> Bool {
        let sentence = document.sentence(around: tokens.lowerBound)
        let before = max(sentence.lowerBound, tokens.lowerBound - 5)..<tokens.lowerBound
        if document.tokens[before].contains(where: { cues.contains($0) }) { return true }
        let next = tokens.upperBound
        return next < sentence.upperBound && offices.contains(document.tokens[next])
    }

    private static let cues = WordSet("based located location place near site office depot branch hub")
    private static let offices = WordSet("office site depot branch hub showroom warehouse")
    private static let towns = PhraseTable([
        "Birmingham", "Birmingham city centre", "Wolverhampton", "Coventry", "Walsall", "Dudley", "Solihull",
        "Sandwell",
        "West Bromwich", "Smethwick", "Oldbury", "Tipton", "Wednesbury", "Bilston", "Willenhall", "Darlaston",
        "Bloxwich", "Brownhills", "Aldridge", "Stourbridge", "Halesowen", "Brierley Hill", "Kingswinford",
        "Cradley Heath",
        "Rowley Regis", "Sedgley", "Netherton", "Lye", "Sutton Coldfield", "Erdington", "Handsworth", "Aston",
        "Digbeth",
        "Edgbaston", "Harborne", "Selly Oak", "Northfield", "Longbridge", "Kings Heath", "Kings Norton", "Moseley",
        "Sparkhill", "Sparkbrook", "Small Heath", "Bordesley Green", "Alum Rock", "Saltley", "Washwood Heath",
        "Castle Bromwich", "Chelmsley Wood", "Shirley", "Knowle", "Perry Barr", "Great Barr", "Tyseley", "Yardley",
        "Hall Green", "Acocks Green", "Bournville", "Stirchley", "Cannock", "Tamworth", "Lichfield", "Redditch",
        "Bromsgrove", "Kidderminster", "Telford", "Nuneaton", "Bedworth", "Rugby", "Kenilworth", "Leamington Spa",
        "Warwick", "Stratford upon Avon", "Stafford", "Rugeley", "Burntwood", "Worcester", "New Street station",
        "Ansty Park", "Meriden", "Coleshill", "Foleshill", "Tile Hill", "Canley", "Wednesfield", "Oxley", "Bushbury",
    ])
}
