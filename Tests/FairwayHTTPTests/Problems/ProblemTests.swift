import FairwayService
import Foundation
import HTTPTypes
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

@Suite("Problems")
struct ProblemTests {
    let service: TestService

    init() throws { service = try TestService.reading() }

    @Test("a problem has exactly the members that are told, in canonical JSON")
    func shape() async throws {
        let answer = try await service.run { try await $0.get("/v1/courses") }
        #expect(
            answer.text == """
                {"detail":"skill: The value is missing.","errors":[{"detail":"The value is missing.",\
                "parameter":"skill","remedy":"Look it up with /v1/skills?q=."}],\
                "remedy":"Look it up with /v1/skills?q=.","requestId":"\(TestService.freshIdentity)","status":422,\
                "title":"Some values need mending","type":"/problems/invalid"}

                """)
    }

    @Test(
        "an address that is not there is a 404",
        arguments: [
            "/", "/v1", "/v2/matches", "/v1/matches/7", "/v1/vacancies/v000001/edit", "/favicon.ico", "/../etc/passwd",
            "/v1/skills/a/b", "/%76%31/matches", "/V1/skills", "*",
        ])
    func unknownAddress(address: String) async throws {
        let answer = try await service.run { try await $0.get(address) }
        #expect(answer.status == 404)
        #expect(answer.json["type"]?.text == "/problems/not-found")
    }

    @Test(
        "a method that an address does not take is a 405 with the ones it does",
        arguments: [
            ("/v1/matches", "GET", "POST"), ("/v1/matches", "HEAD", "POST"),
            ("/v1/vacancies", "DELETE", "POST, GET, HEAD"),
            ("/v1/vacancies/v000001", "POST", "GET, HEAD, PUT, PATCH, DELETE"), ("/healthz", "POST", "GET, HEAD"),
            ("/healthz", "OPTIONS", "GET, HEAD"), ("/healthz", "BREW", "GET, HEAD"),
            ("/v1/skills/", "PATCH", "GET, HEAD"),
        ])
    func wrongMethod(address: String, method: String, allowed: String) async throws {
        let method = try #require(HTTPRequest.Method(rawValue: method))
        let answer = try await service.run { try await $0.send(method, address) }
        #expect(answer.status == 405)
        #expect(answer["Allow"] == allowed)
        #expect(answer.data.isEmpty == (method == .head))
    }

    @Test(
        "an Accept header that rules out JSON is a 406, and any other is answered",
        arguments: [
            ("text/html", 406), ("application/xml, text/*;q=0.5", 406), ("application/json;q=0, */*", 406),
            ("*/*;q=0", 406),
            ("application/problem+json", 406), ("application/json", 200), ("Application/JSON; charset=utf-8", 200),
            ("text/html, application/*;q=0.1", 200), ("text/html,*/*;q=0.8", 200), ("", 200), ("nonsense", 200),
        ])
    func accept(header: String, status: Int) async throws {
        let answer = try await service.run { try await $0.send(.get, "/healthz", headers: [.accept: header]) }
        #expect(answer.status == status)
    }

    @Test("a delete has no body to negotiate")
    func acceptOfNothing() async throws {
        let own = try TestService()
        let id = try own.postVacancies(1)[0]
        let answer = try await own.run {
            try await $0.send(.delete, "/v1/vacancies/\(id)", headers: [.accept: "text/html"])
        }
        #expect(answer.status == 204)
    }

    @Test(
        "a body in another format is a 415 that names the ones that are read",
        arguments: [
            "application/pdf", "text/html", "application/x-www-form-urlencoded", "text",
            "text/plain; charset=iso-8859-1",
            "multipart/form-data; boundary=x", "",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ])
    func format(type: String) async throws {
        let answer = try await service.run { try await $0.post("/v1/matches", type: type, Data(Samples.resume.utf8)) }
        #expect(answer.status == 415)
        #expect(answer.json["type"]?.text == "/problems/unsupported-format")
        for name in ["text/plain", "application/json", "application/resume+json"] {
            #expect(answer.json["remedy"]?.text?.contains(name) == true)
            #expect(answer["Accept"]?.contains(name) == true)
        }
    }

    @Test("a body without a Content-Type, and a packed one, is a 415")
    func noFormat() async throws {
        try await service.run { caller async throws in
            #expect(try await caller.send(.post, "/v1/matches", body: Data("Excel".utf8)).status == 415)
            let packed = try await caller.post(
                "/v1/matches", Data("Excel".utf8), headers: [.contentEncoding: "gzip"])
            #expect(packed.status == 415)
            let plain = try await caller.post(
                "/v1/matches", Data("Excel".utf8), headers: [.contentEncoding: "identity"])
            #expect(plain.status == 200)
        }
    }

    @Test("bytes of a PDF or a picture sent as text are a 415, and random ones are refused")
    func binary() async throws {
        try await service.run { caller async throws in
            #expect(try await caller.post("/v1/matches", Data("%PDF-1.7\n%âãÏÓ".utf8)).status == 415)
            #expect(try await caller.post("/v1/extract", Data([0x89, 0x50, 0x4E, 0x47, 0x0D])).status == 415)
            let bytes = Data((0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* 7_919 >> 3) })
            #expect([400, 415].contains(try await caller.post("/v1/extract", bytes).status))
        }
    }

    @Test(
        "the largest body is read, and one byte more is a 413",
        arguments: [
            ("/v1/extract", "text/plain", IncomingText.resumeLimit),
            ("/v1/vacancies", "application/json", IncomingText.documentLimit),
        ])
    func size(address: String, type: String, limit: Int) async throws {
        try await service.run { caller async throws in
            let largest = try await caller.post(address, type: type, Data(repeating: UInt8(ascii: " "), count: limit))
            #expect(largest.status == 422)
            let larger = try await caller.post(
                address, type: type, Data(repeating: UInt8(ascii: " "), count: limit + 1))
            #expect(larger.status == 413)
            #expect(larger.json["detail"]?.text == "The body is larger than \(limit / 1024 / 1024) MB.")
        }
    }

    @Test("every kind of failure of a use case has its status, and only a caller's own are told in detail")
    func kinds() {
        for kind in FairwayError.Kind.allCases {
            let problem = HTTPProblem(
                FairwayError(kind, "The file /srv/secret.sqlite is in the way.", remedy: "Use --database."))
            #expect(problem.kind.status == kind.httpStatus)
            #expect(problem.detail.contains("/srv/secret") == (kind.httpStatus < 500))
            #expect((problem.headers[.retryAfter] != nil) == (kind.httpStatus == 503))
        }
    }

    @Test("no answer quotes the résumé that was sent")
    func quoteNothing() async throws {
        let secret = "Zyxwvut Confidential"
        let bodies: [(String, Data)] = [
            ("application/json", Data("{\"basics\": {\"name\": \"\(secret)\"".utf8)),
            ("application/json", Data("[\"\(secret)\"]".utf8)),
            ("application/json", Data("{\"work\": \"\(secret)\", \"skills\": 7}".utf8)),
            ("text/plain", Data("\(secret)".utf8) + Data([0xFF])),
            ("text/\(secret)", Data("x".utf8)),
        ]
        try await service.run { caller async throws in
            for (type, body) in bodies {
                let answer = try await caller.post(
                    "/v1/matches?top=\(secret.replacing(" ", with: "%20"))", type: type, body)
                #expect(answer.status >= 400)
                #expect(!answer.text.contains("Zyxwvut"))
                let second = try await caller.post("/v1/matches", type: type, body)
                #expect(!second.text.contains("Zyxwvut"))
            }
        }
        #expect(!service.log.text.contains("Zyxwvut"))
    }
}
