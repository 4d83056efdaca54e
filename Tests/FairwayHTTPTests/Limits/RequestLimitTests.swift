import FairwayService
import Foundation
import HTTPTypes
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

@Suite("Limits on requests")
struct RequestLimitTests {
    private func configuration(
        address: RequestLimit? = nil, key: RequestLimit = RequestLimit(requests: 1_000), trustsProxy: Bool = false
    ) -> HTTPConfiguration {
        var configuration = HTTPConfiguration(port: 0)
        configuration.addressLimit = address
        configuration.keyLimit = key
        configuration.trustsProxy = trustsProxy
        return configuration
    }

    @Test("an address that sends too much is told to wait, and every answer says what is left")
    func address() async throws {
        let limit = RequestLimit(requests: 3, seconds: 3_600)
        let service = try TestService(configuration: configuration(address: limit))
        try await service.run(.live) { caller async throws in
            for left in [2, 1, 0] {
                let answer = try await caller.get(left == 1 ? "/v1/skills/nothing" : "/healthz")
                #expect(answer.status == (left == 1 ? 404 : 200))
                #expect(answer["RateLimit-Policy"] == "\"address\";q=3;w=3600")
                #expect(answer["RateLimit"]?.hasPrefix("\"address\";r=\(left);t=") == true)
            }
            let refused = try await caller.get("/healthz")
            #expect(refused.status == 429)
            #expect(refused.json["type"]?.text == "/problems/too-many-requests")
            let wait = try #require(refused["Retry-After"].flatMap { Int($0) })
            #expect((1...1_200).contains(wait))
            #expect(try await caller.send(.head, "/healthz").data.isEmpty)
        }
    }

    @Test("where nothing is set this machine is not held to a number")
    func loopback() async throws {
        let service = try TestService()
        try await service.run(.live) { caller async throws in
            #expect(try await caller.get("/healthz")["RateLimit"] == nil)
        }
    }

    @Test("behind a trusted proxy each sender has its own allowance; an untrusted header changes nothing")
    func proxy() async throws {
        let limit = RequestLimit(requests: 1, seconds: 3_600)
        let forwarded = try #require(HTTPField.Name("X-Forwarded-For"))
        for trusts in [true, false] {
            let service = try TestService(configuration: configuration(address: limit, trustsProxy: trusts))
            try await service.run(.live) { caller async throws in
                // What the sender writes itself stands before what the proxy adds.
                let headers = ["198.51.100.7", "10.0.0.1, 198.51.100.7", "198.51.100.8"]
                var statuses: [Int] = []
                for header in headers {
                    statuses.append(
                        try await caller.send(.get, "/healthz", headers: [forwarded: header]).status)
                }
                #expect(statuses == (trusts ? [200, 429, 200] : [200, 429, 429]))
            }
        }
    }

    @Test("a key that sends too much is told to wait; another key is not")
    func key() async throws {
        let service = try TestService(
            configuration: configuration(key: RequestLimit(requests: 2, seconds: 3_600)))
        let (busy, other) = (try service.headers(.auditor), try service.headers(.auditor))
        try await service.run { caller async throws in
            let address = "/v1/audits/matches?by=district"
            for status in [404, 404, 429] {
                #expect(try await caller.send(.get, address, headers: busy).status == status)
            }
            #expect(try await caller.send(.get, address, headers: other).status == 404)
        }
    }

    @Test("an IPv6 network counts as one sender, an IPv4 address in IPv6 as itself")
    func addresses() throws {
        let one = try #require(PeerAddress("2001:db8:1:2::1"))
        #expect(one == PeerAddress("2001:db8:1:2:ffff::9"))
        #expect(one != PeerAddress("2001:db8:1:3::1"))
        #expect(PeerAddress("::ffff:198.51.100.7") == PeerAddress("198.51.100.7"))
        #expect(PeerAddress("198.51.100.7") != PeerAddress("198.51.100.8"))
        #expect(PeerAddress("somewhere") == nil)
        #expect(PeerAddress("") == nil)
        #expect(one.isLoopback == false)
        #expect(PeerAddress("::1")?.isLoopback == true)
    }
}
