/// A chat app as the only way to get in touch.
enum ChatOnlyContactRule: VacancyCheckRule {
    static let id = "chat-only-contact"

    private static let apps = PhraseList("whatsapp|whats app|telegram|signal app|wechat|snapchat|messenger")
    private static let contact = PhraseList(
        """
        message us|message me|message ?|contact|apply|apply via|send|text|dm|add us|add me|reach us|get in touch|ping
        drop us|chat to us|interview|via|only
        """)
    /// A channel that the person will work with.
    private static let duties = PhraseList("customers|clients|channel|channels|patients|messages from|bot*|web|rcs|sms")
    /// Other ways of getting in touch.
    private static let otherWays = PhraseList(
        "apply online|apply now|apply here|apply button|website|portal|email|e mail|phone|call|ring|application form|by post"
    )

    static func findings(in advert: CheckedAdvert) -> [VacancyFinding] {
        guard !hasOtherWay(advert) else { return [] }
        let places = advert.texts.flatMap { text in
            apps.hits(in: text).filter {
                let near = text.surroundings(of: $0.tokens, before: 8, after: 6)
                return contact.isIn(text, near) && !duties.isIn(text, near)
            }.map { text.place($0.tokens) }
        }
        guard !places.isEmpty else { return [] }
        return [
            finding(
                .shouldChange, places,
                "A chat app is the only way given to get in touch, which readers know from scams.",
                "Add an e-mail address, a telephone number or a web page of the employer.")
        ]
    }

    private static func hasOtherWay(_ advert: CheckedAdvert) -> Bool {
        let original = advert.root
        if original["directApply"] != nil || original["applicationContact"] != nil || original["url"] != nil {
            return true
        }
        return advert.texts.contains { text in
            otherWays.isIn(text) || hasMailAddress(text)
                || text.words.contains { $0 == "www" || $0 == "http" || $0 == "https" }
        }
    }

    /// A letter or digit right before an at sign; a chat name such as "@penn" has none.
    private static func hasMailAddress(_ text: CheckText) -> Bool {
        let bytes = text.document.bytes
        return bytes.indices.dropFirst().contains {
            bytes[$0] == UInt8(ascii: "@") && bytes[$0 - 1] > UInt8(ascii: " ")
        }
    }
}
