import FairwayService
import Foundation
import HummingbirdTesting
import Testing

@testable import FairwayHTTP

/// Clients that take more than their share, over real connections; afterwards the service answers others.
@Suite("Limits", .serialized)
struct LimitTests {
    /// Runs a talk with a service of these limits on a thread of its own: it blocks, and the service needs the threads
    /// of the tests.
    private func result<Value: Sendable>(
        table: EndpointTable = EndpointTable(Endpoint.all), _ limit: (inout HTTPConfiguration) -> Void,
        _ talk: @escaping @Sendable (_ port: Int) -> Value
    ) async throws -> Value {
        let service = try TestService.reading()
        var configuration = HTTPConfiguration(port: 0)
        limit(&configuration)
        let server = FairwayServer(
            fairway: service.fairway, configuration: configuration, logger: service.log.logger)
        return try await server.application(of: table).test(.live) { client in
            let port = try #require(client.port)
            let (value, isWell): (Value, Bool) = await withCheckedContinuation { continuation in
                Thread.detachNewThread { continuation.resume(returning: (talk(port), Self.answersSoon(port))) }
            }
            #expect(isWell, "the service does not answer others")
            return value
        }
    }

    /// Whether a new client is answered within a few seconds: the server sees the end of others a little later.
    private static func answersSoon(_ port: Int) -> Bool {
        (0..<100).contains { _ in
            let connection = RawConnection(port: port)
            connection?.send(health)
            if connection?.status() == 200 { return true }
            Thread.sleep(forTimeInterval: 0.05)
            return false
        }
    }

    private static let health = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"

    @Test("a connection on which nothing comes is closed, and so is one whose head does not end")
    func idle() async throws {
        let ends = try await result({ $0.idleSeconds = 1 }) { port -> [Bool] in
            [nil, "GET /healthz HTTP/1.1\r\nHost:", Self.health].map { text in
                guard let connection = RawConnection(port: port) else { return false }
                if let text { connection.send(text) }
                // Ends when the other side closes: nothing else ends it in less than ten seconds.
                let start = ContinuousClock.now
                _ = connection.receive()
                return start.duration(to: .now) < .seconds(8)
            }
        }
        #expect(ends == [true, true, true])
    }

    @Test("a head that comes byte by byte is cut off")
    func slowHead() async throws {
        let sent = try await result({ $0.idleSeconds = 1 }) { port -> Int in
            guard let connection = RawConnection(port: port) else { return 0 }
            var sent = 0
            for byte in Self.health.utf8.prefix(20) {
                guard connection.send([byte]) else { break }
                sent += 1
                Thread.sleep(forTimeInterval: 0.3)
            }
            return sent
        }
        #expect(sent > 0 && sent < 20)
    }

    @Test("a body that comes byte by byte is a 408 and a closed connection")
    func slowBody() async throws {
        let answer = try await result({ $0.requestSeconds = 1 }) { port -> String in
            guard let connection = RawConnection(port: port) else { return "" }
            connection.send(
                "POST /v1/matches HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\n")
            for _ in 0..<20 {
                guard connection.send("a") else { break }
                Thread.sleep(forTimeInterval: 0.1)
            }
            return connection.receive()
        }
        #expect(answer.hasPrefix("HTTP/1.1 408 "))
    }

    @Test("a client that does not take its answers is cut off")
    func slowReader() async throws {
        let large = Endpoint(
            method: .get, path: "/large", operation: "large", topic: .operations, summary: "Large", text: "Large.",
            success: Endpoint.Success(status: .ok, summary: "Large.", schema: .anything), lane: .immediate,
            answer: { _, _ in EndpointAnswer(body: Data(repeating: 0x41, count: 16 << 20)) })
        let read = try await result(table: EndpointTable([large, .health]), { $0.answerSeconds = 1 }) { port -> Int in
            guard let connection = RawConnection(port: port) else { return 0 }
            connection.send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n")
            Thread.sleep(forTimeInterval: 2.5)
            return connection.receive().utf8.count
        }
        #expect(read < 16 << 20, "what the buffers of the sockets hold, and no more")
    }

    // The client of the test holds one connection of its own.
    @Test("one connection too many is a 503 with Retry-After, and there is room again when another ends")
    func connections() async throws {
        let (refused, admitted) = try await result({ $0.maximumConnections = 4 }) { port -> (String, [Int?]) in
            let held = (0..<3).map { _ in RawConnection(port: port) }
            let first = held.map { connection -> Int? in
                connection?.send(Self.health)
                return connection?.status()
            }
            let fourth = RawConnection(port: port)
            fourth?.send(Self.health)
            let refused = fourth?.receive() ?? ""
            return (refused, first)
        }
        #expect(admitted == [200, 200, 200])
        #expect(refused.hasPrefix("HTTP/1.1 503 "))
        #expect(refused.contains("\r\nRetry-After: 2\r\n"))
    }

    @Test("many more connections than fit are all answered or told, and none hangs")
    func crowd() async throws {
        let statuses = try await result({ $0.maximumConnections = 20 }) { port -> [Int?] in
            let held = (0..<80).map { _ in RawConnection(port: port) }
            for connection in held { connection?.send(Self.health) }
            return held.map { $0?.status() }
        }
        #expect(statuses.count { $0 == 200 } >= 19)
        #expect(statuses.allSatisfy { $0 == 200 || $0 == 503 }, "\(statuses)")
    }

    @Test("an address that is too long is a 414, and one at the limit is read")
    func longAddress() async throws {
        let statuses = try await result({ _ in }) { port -> [Int?] in
            [8 * 1024, 8 * 1024 + 1, 30 * 1024].map { length in
                let start = "/v1/skills?q="
                let address = start + String(repeating: "a", count: length - start.utf8.count)
                let connection = RawConnection(port: port)
                connection?.send("GET \(address) HTTP/1.1\r\nHost: x\r\n\r\n")
                return connection?.status()
            }
        }
        #expect(statuses[0] == 422, "the value is longer than the parameter takes")
        #expect(statuses[1] == 414)
        #expect(statuses[2] == 414 || statuses[2] == 400)
    }

    @Test("bodies beyond what may be held at once are told to come back, and the room is given back")
    func bodies() async throws {
        let statuses = try await result({ $0.bodyBytesAtOnce = 100_000 }) { port -> [Int?] in
            func post(_ count: Int) -> Int? {
                let connection = RawConnection(port: port)
                let body = String(repeating: "Excel. ", count: count / 7)
                connection?.send(
                    "POST /v1/extract HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n"
                        + "Content-Length: \(body.utf8.count)\r\n\r\n" + body)
                return connection?.status()
            }
            // A body is let go just after its answer has gone out.
            func postSoon() -> Int? {
                (0..<100).lazy.map { _ in
                    Thread.sleep(forTimeInterval: 0.02)
                    return post(70_000)
                }.first { $0 == 200 } ?? nil
            }
            return [post(70_000), post(110_000), postSoon(), postSoon()]
        }
        #expect(statuses == [200, 503, 200, 200])
    }

    @Test("too many header fields, or one too long, is a 400", arguments: [(101, 1), (1, 17_000), (40, 1_000)])
    func headers(count: Int, length: Int) async throws {
        let statuses = try await result({ _ in }) { port -> [Int?] in
            [(count, length), (50, 100)].map { count, length in
                let connection = RawConnection(port: port)
                let fields = (0..<count).map { "X-\($0): \(String(repeating: "a", count: length))\r\n" }.joined()
                connection?.send("GET /healthz HTTP/1.1\r\nHost: x\r\n\(fields)\r\n")
                return connection?.status()
            }
        }
        #expect(statuses == [400, 200])
    }

    @Test(
        "no file or folder of the machine is reachable",
        arguments: [
            "/", "/../../etc/passwd", "/..%2f..%2fetc%2fpasswd", "/%2e%2e/%2e%2e/etc/passwd", "//etc/passwd",
            "/v1/../../etc/passwd", "/v1/vacancies/..%2F..%2F..%2Fetc%2Fpasswd", "/v1/vacancies/%00", "/.git/config",
            "/fairway.sqlite", "/fairway.key", "/index.html", "/v1/", "/v1/skills/..;/", "/static/", "\\..\\etc",
            "/v1/skills/file:%2F%2F%2Fetc%2Fpasswd", "http://localhost/etc/passwd", "/proc/self/environ",
        ])
    func files(address: String) async throws {
        let answer = try await result({ _ in }) { port -> String in
            let connection = RawConnection(port: port)
            connection?.send("GET \(address) HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            return connection?.receive() ?? ""
        }
        let status = answer.split(separator: " ").dropFirst().first
        #expect(status == "404" || status == "400", "\(answer.prefix(40))")
        for word in ["root:", "PATH=", "SQLite", "[core]", "sqlite"] { #expect(!answer.contains(word)) }
    }
}
