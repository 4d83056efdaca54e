import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("Contact by chat app only")
struct ChatOnlyContactRuleTests {
    let bench: AdvertBench

    init() throws {
        bench = try AdvertBench.shared.get()
    }

    @Test(
        "it quotes the words",
        arguments: [
            ("Message us on WhatsApp to hear more.", ["WhatsApp"]),
            ("Interviews by Telegram only.", ["Telegram"]), ("Text HELLO on Telegram to @penn.", ["Telegram"]),
            ("Send your details via WhatsApp, 07700 900123.", ["WhatsApp"]),
        ])
    func speaks(text: String, quotes: [String]) throws {
        #expect(try bench.quotes("chat-only-contact", text) == quotes, "\(text)")
    }

    @Test(
        "it is silent where the words mean something else",
        arguments: [
            "You will answer customers on WhatsApp, web chat and the phone.",
            "Message us on WhatsApp or email jobs@pennlettings.example.",
            "Apply online; you can also message us on WhatsApp.",
            "Our team shares rotas in a WhatsApp group.",
        ])
    func silent(text: String) throws {
        #expect(try bench.quotes("chat-only-contact", text) == [], "\(text)")
    }

    @Test("an application address in the posting is another way")
    func fields() throws {
        let text = "Message us on WhatsApp to hear more."
        #expect(try bench.quotes("chat-only-contact", text, fields: ["directApply": .bool(true)]) == [])
        #expect(
            try bench.quotes("chat-only-contact", text, fields: ["url": .string("https://pennlettings.example/jobs")])
                == [])
    }
}
