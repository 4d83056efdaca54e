import Crypto
import FairwayService
import Foundation
import HTTPTypes
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

@Suite("Pages of the problems")
struct ProblemPageTests {
    let service: TestService

    init() throws { service = try TestService.reading() }

    @Test("the type of every problem leads to a page that says what it means and how to mend it")
    func pages() async throws {
        try await service.run { caller async throws in
            for kind in ProblemKind.all {
                let page = try await caller.get(kind.type)
                #expect(page.status == 200)
                #expect(page["Content-Type"] == "text/html; charset=utf-8")
                #expect(page.text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
                for text in [kind.title, kind.meaning, kind.mending] {
                    let escaped = ("\(text)" as HTML).text
                    #expect(page.text.contains(escaped), "\(kind.slug)")
                }
            }
            #expect(try await caller.get("/problems/nothing-like-it").status == 404)
        }
    }

    @Test("every kind of failure of a use case has a page, and every slug is there once with its status")
    func kinds() {
        #expect(Set(ProblemKind.all.map(\.slug)).count == ProblemKind.all.count)
        for kind in FairwayError.Kind.allCases {
            #expect(ProblemKind.all.contains(ProblemKind(kind)))
            #expect(ProblemKind(kind).status == kind.httpStatus)
        }
        #expect(
            Set(ProblemKind.all.map(\.status)) == [
                400, 401, 403, 404, 405, 406, 409, 412, 413, 414, 415, 422, 429, 500, 503,
            ])
    }

    @Test("a page may use its own style by its hash and nothing else")
    func policy() async throws {
        let page = try await service.run { try await $0.get("/problems/invalid") }
        let style = try #require(page.text.firstMatch(of: /<style>([\s\S]*?)<\/style>/)).1
        let hash = Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString()
        #expect(
            page["Content-Security-Policy"] == "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; "
                + "form-action 'none'; frame-ancestors 'none'")
        #expect(!page.text.contains("<script") && !page.text.contains(" style=") && !page.text.contains("http"))
    }

    @Test("a page is not given to a caller who takes JSON alone, and the rest of the service not to one who takes HTML")
    func accept() async throws {
        try await service.run { caller async throws in
            let json = try await caller.send(.get, "/problems/invalid", headers: [.accept: "application/json"])
            #expect(json.status == 406)
            #expect(json.json["remedy"]?.text == "Send Accept: text/html, or leave the header out.")
            let page = try await caller.send(.get, "/problems/invalid", headers: [.accept: "text/html,*/*;q=0.1"])
            #expect(page.status == 200)
        }
    }

    @Test("text that is put into HTML cannot become a tag, an attribute or an entity")
    func escaping() {
        let text = "</p><script>alert('x')</script> & \"quoted\" &amp;"
        let piece: HTML = "<p title=\"\(text)\">\(3) \("<b>bold</b>" as HTML)</p>"
        #expect(
            piece.text
                == "<p title=\"&lt;/p&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quoted&quot; "
                + "&amp;amp;\">3 <b>bold</b></p>")
    }
}
