import SkillsTaxonomy
import Testing

@Suite("The text of an advert")
struct AdvertTextTests {
    @Test("plain text comes back unchanged")
    func unchanged() {
        let text = "Essential:\r\n- Excel\n- C++ and R\u{200D}D — “good” £12.71\n"
        #expect(AdvertText.plain(text) == text)
    }

    @Test(
        "tags become lines and bullets, and entities the characters they stand for",
        arguments: [
            ("<p>Excel</p><p>SQL</p>", "\nExcel\n\nSQL\n"),
            ("<ul><li>Excel</li><li>R&amp;D</li></ul>", "\n\n• Excel\n\n• R&D\n\n"),
            ("Up to &pound;30k&nbsp;a year", "Up to £30k a year"),
            ("caf&#233; &#x2013; &unknown; &", "café – &unknown; &"),
            ("a<br/>b<BR>c", "a\nb\nc"),
            ("<script>alert('Python')</script>Excel<style>p{}</style>", "Excel"),
            ("pay < 5 and > 3", "pay < 5 and > 3"),
            ("<a href=\"https://x.example/?a>b\">SQL</a>", "b\">SQL"),
        ])
    func html(html: String, plain: String) {
        #expect(AdvertText.plain(html) == plain)
    }

    @Test(
        "broken HTML of any shape does no harm",
        arguments: ["<", "<<<<", "<p", "</", "&", "&#", "&#99999999999;", "<!--", "<\u{0}>"])
    func broken(html: String) {
        #expect(AdvertText.plain(html).unicodeScalars.count <= html.unicodeScalars.count + 1)
    }
}
