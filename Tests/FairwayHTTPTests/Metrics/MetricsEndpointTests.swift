import FairwayService
import Foundation
import HTTPTypes
import Testing

@testable import FairwayHTTP

@Suite("GET /metrics")
struct MetricsEndpointTests {
    /// The value of a line, by everything before it.
    private func values(_ page: String) -> [String: Double] {
        let lines = page.split(separator: "\n").filter { !$0.hasPrefix("#") }
        return Dictionary(
            lines.compactMap { line in
                line.lastIndex(of: " ").flatMap { end in
                    Double(line[line.index(after: end)...]).map { (String(line[..<end]), $0) }
                }
            }, uniquingKeysWith: { first, _ in first })
    }

    @Test("requests are counted and timed by route pattern, method and status, and never by what was asked")
    func requests() async throws {
        let service = try TestService()
        try service.postVacancies(2)
        let page = try await service.run { caller async throws in
            for _ in 0..<3 {
                _ = try await caller.post("/v1/matches?postcode=CV1+1FH&top=3", Data(Samples.resume.utf8))
            }
            _ = try await caller.get("/v1/skills/Jordan")
            _ = try await caller.get("/Jordan/B11")
            _ = try await caller.send(HTTPRequest.Method(rawValue: "ALICE") ?? .get, "/healthz")
            let answer = try await caller.get("/metrics")
            #expect(answer.status == 200)
            #expect(answer["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8")
            #expect(answer["Cache-Control"] == "no-store")
            return answer.text
        }
        let values = values(page)
        let requests = "fairway_http_requests_total"
        #expect(values[#"\#(requests){method="POST",route="/v1/matches",status="200"}"#] == 3)
        #expect(values[#"\#(requests){method="GET",route="/v1/skills/{id}",status="404"}"#] == 1)
        #expect(values[#"\#(requests){method="GET",route="NotFound",status="404"}"#] == 1)
        #expect(values[#"\#(requests){method="other",route="NotFound",status="405"}"#] == 1)
        #expect(values[#"fairway_http_request_seconds_count{method="POST",route="/v1/matches"}"#] == 3)
        #expect(values[#"fairway_http_request_seconds_bucket{method="POST",route="/v1/matches",le="+Inf"}"#] == 3)
        #expect((values[#"fairway_http_request_seconds_sum{method="POST",route="/v1/matches"}"#] ?? 0) > 0)
        #expect(values["fairway_http_requests_in_flight"] == 1, "the request for the page itself")
        #expect(values["fairway_matches_total"] == 3)
        #expect(values["fairway_vacancies"] == 2)
        #expect(values["fairway_index_generation"] == 0)
        #expect((values["process_resident_memory_bytes"] ?? 0) > 1_000_000)
        for word in ["Jordan", "ALICE", "CV1", "B11", "postcode"] { #expect(!page.contains(word), "\(word)") }
    }

    @Test("a family is one block with its help and type, and histograms never fall from bound to bound")
    func layout() async throws {
        let service = try TestService.reading()
        let page = try await service.run { caller async throws in
            for _ in 0..<5 { _ = try await caller.get("/healthz") }
            return try await caller.get("/metrics").text
        }
        #expect(page.hasSuffix("\n"))
        var family = ""
        var seen: Set<String> = []
        for line in page.split(separator: "\n") {
            let words = line.split(separator: " ")
            if line.hasPrefix("# HELP ") {
                family = String(words[2])
                #expect(seen.insert(family).inserted, "\(family) comes twice")
            } else if line.hasPrefix("# TYPE ") {
                #expect(words[2] == family)
                #expect(["counter", "gauge", "histogram"].contains(words[3]))
            } else {
                #expect(line.hasPrefix(family))
                #expect(
                    line.wholeMatch(of: /[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [-+0-9.eNaInf]+/) != nil,
                    "\(line)")
            }
        }
        #expect(seen.contains("fairway_http_requests_total"))
        let buckets = page.matches(of: /seconds_bucket\{method="GET",route="\/healthz",le="[^"]*"\} (\d+)/)
            .compactMap { Int($0.1) }
        #expect(buckets.count == MetricFamily.secondBounds.count + 1)
        #expect(buckets == buckets.sorted())
        #expect(buckets.last == 5)
    }

    @Test("the gap of an audit is there once one was published, by kind of community and rounded")
    func audits() async throws {
        let service = try TestService()
        _ = try service.fairway.loadSample()
        try await service.run { caller async throws in
            #expect(!(try await caller.get("/metrics").text.contains("fairway_audit_")))
            #expect(try await caller.get("/v1/audits/matches?by=borough").status == 200)
            let page = try await caller.get("/metrics").text
            let values = values(page)
            let residents = try #require(values[#"fairway_audit_residents{level="borough"}"#])
            #expect(residents > 0 && Int(residents) % 5 == 0)
            let gap = try #require(values[#"fairway_audit_share_gap{level="borough"}"#])
            #expect(gap > 0 && gap < 1)
            #expect(values[#"fairway_audit_share_gap{level="district"}"#] == nil)
            #expect(!page.contains("E08"), "no code of a community")
        }
    }
}
