import Foundation
import Testing

@testable import FairwayHTTP

@Suite("The depth of JSON")
struct JSONDepthTests {
    @Test(
        "brackets count, and brackets inside strings do not",
        arguments: [
            ("[[[]]]", false), ("[[[[]]]]", true), (#"{"a":{"b":{"c":1}}}"#, false), (#"{"a":{"b":{"c":[]}}}"#, true),
            (#"["[[[[[[", "\"[[[[[", "\\", []]"#, false), (#"["\\", [[[]]]]"#, true), ("[[[", false),
            ("]]]][[[", false),
            ("[]\n[]\n[]\n[]\n[]", false), ("", false), (#""[[[[[[[["#, false),
        ])
    func depth(text: String, exceeds: Bool) {
        #expect(JSONDepth.exceeds(3, in: Data(text.utf8)) == exceeds)
    }

    @Test("a body that is too deep is a 400 that says so, and one at the limit is read")
    func body() async throws {
        let service = try TestService.reading()
        @Sendable func posting(_ depth: Int) -> Data {
            let nested = String(repeating: "[", count: depth - 1) + String(repeating: "]", count: depth - 1)
            return Data(
                "{\"title\": \"Data assistant\", \"description\": \"Essential: Excel.\", \"x\": \(nested)}".utf8)
        }
        try await service.run { caller async throws in
            #expect(try await caller.post("/v1/vacancies:check", type: "application/json", posting(64)).status == 200)
            let deep = try await caller.post("/v1/vacancies:check", type: "application/json", posting(65))
            #expect(deep.status == 400)
            #expect(deep.json["detail"]?.text == "The JSON is nested more than 64 deep.")
        }
    }
}
