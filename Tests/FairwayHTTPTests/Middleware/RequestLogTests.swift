import Foundation
import HTTPTypes
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

@Suite("The request log")
struct RequestLogTests {
    @Test("each request is one line with method, route, status, time and identifier, and nothing else")
    func line() async throws {
        let service = try TestService.reading()
        try await service.run { caller async throws in
            _ = try await caller.get("/v1/skills/spreadsheets-of-mine")
            _ = try await caller.post("/v1/matches?top=3", Data(Samples.resume.utf8))
            _ = try await caller.send(HTTPRequest.Method(rawValue: "ALICE") ?? .get, "/healthz")
        }
        let lines = service.log.requests
        #expect(lines.map { $0["method"] } == ["GET", "POST", "other"])
        #expect(lines.map { $0["route"] } == ["/v1/skills/{id}", "/v1/matches", "NotFound"])
        #expect(lines.map { $0["status"] } == ["404", "200", "405"])
        for line in lines {
            #expect(Double(line["microseconds"] ?? "") ?? -1 > 0)
            #expect(
                Set(line.keys) == ["hb.request.id", "method", "microseconds", "requestId", "route", "status"])
        }
    }

    @Test("no postcode, query, header, address as sent or text of a résumé is written, at any level")
    func nothingPersonal() async throws {
        let service = try TestService.reading()
        try await service.run { caller async throws in
            for headers in [[:], [.postcode: "B11 1AA"]] as [HTTPFields] {
                _ = try await caller.post(
                    "/v1/matches?postcode=CV1+1FH&maxTravelMinutes=45&name=Jordan", Data(Samples.resume.utf8),
                    headers: headers)
            }
            _ = try await caller.post("/v1/matches?postcode=B111ZZZZ", Data(Samples.resume.utf8))
            _ = try await caller.get("/v1/skills?q=Jordan")
            _ = try await caller.get("/Jordan/B11")
            _ = try await caller.get("/v1/skills/Jordan")
            _ = try await caller.post("/v1/extract", Data(Samples.resume.utf8) + Data([0xFF]))
        }
        #expect(service.log.requests.count == 7)
        for word in ["B11", "CV1", "1FH", "Jordan", "Midland Parts", "postcode", "food bank"] {
            #expect(!service.log.text.contains(word), "\(word) is in the log")
        }
    }
}
