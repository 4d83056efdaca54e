import FairwayService
import Foundation
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

/// Bytes that no honest client sends, over a real connection. After each the service answers as before.
@Suite("Hostile requests", .serialized)
struct HostileRequestTests {
    /// What a client gets that talks on a connection of its own; afterwards the service answers as before.
    ///
    /// The client has a thread of its own: it blocks, and the service needs the threads of the tests.
    private func result<Value: Sendable>(
        _ talk: @escaping @Sendable (RawConnection) -> Value
    ) async throws -> Value {
        let service = try TestService.reading()
        return try await service.run(.live) { caller async throws in
            let port = try #require(caller.client.port)
            let value: Value? = await withCheckedContinuation { continuation in
                Thread.detachNewThread { continuation.resume(returning: RawConnection(port: port).map(talk)) }
            }
            #expect(try await caller.get("/healthz").status == 200)
            return try #require(value)
        }
    }

    @Test("50 MB without a length is a 413, and the service stops reading early")
    func endlessBody() async throws {
        let (status, sent) = try await result { connection in
            connection.send("POST /v1/matches HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n")
            connection.send("Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n")
            let chunk = Array("100000\r\n".utf8) + [UInt8](repeating: 0x41, count: 0x100000) + Array("\r\n".utf8)
            var sent = 0
            while sent < 50, connection.send(chunk) { sent += 1 }
            return (connection.status(), sent)
        }
        #expect(status == 413)
        // Two are read; the rest is what the buffers of the two sockets hold.
        #expect(sent < 30)
    }

    @Test("a length of 50 MB is a 413 before the body is sent")
    func announcedBody() async throws {
        let status = try await result { connection in
            connection.send(
                "POST /v1/vacancies HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 52428800\r\n\r\n")
            return connection.status()
        }
        #expect(status == 413)
    }

    @Test(
        "what is no HTTP is a 400 or a closed connection",
        arguments: [
            "\r\n\r\n\r\n", "hello\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "\u{0}\u{0}\u{0}\u{0}\r\n\r\n",
            "POST /v1/matches HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
            "POST /v1/matches HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
            "POST /v1/matches HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "POST /v1/matches HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Type: text/plain\r\n\r\nzz\r\n",
            "GET /healthz HTTP/1.1\r\nX-Request-Id: a\u{0}b\r\n\r\n", "GET /healthz HTTP/1.1\r\n: x\r\n\r\n",
            "GET /healthz HTTP/1.1\r\nbad header: x\r\n\r\n",
        ])
    func notHTTP(bytes: String) async throws {
        let status = try await result { connection in
            connection.send(bytes)
            return connection.status()
        }
        #expect(status == nil || status == 400)
    }

    @Test("a head that is too long is a 400", arguments: [100, 10_000])
    func longHead(count: Int) async throws {
        let status = try await result { connection in
            connection.send("GET /healthz HTTP/1.1\r\nHost: x\r\n")
            let value = String(repeating: "a", count: 1_000)
            _ = (0..<count).allSatisfy { connection.send("X-\($0): \(value)\r\n") } && connection.send("\r\n")
            return connection.status()
        }
        #expect(status == 400)
    }

    @Test("a line end smuggled into a parameter does not become a header")
    func splitting() async throws {
        let response = try await result { connection in
            connection.send(
                "GET /v1/vacancies?cursor=%0D%0ASet-Cookie:%20a=b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                    + "X-Request-Id: x%0D%0ASet-Cookie: a=b\r\n\r\n")
            return connection.receive()
        }
        #expect(response.hasPrefix("HTTP/1.1 422"))
        #expect(!response.lowercased().contains("\r\nset-cookie"))
    }

    @Test("deep JSON, odd Unicode and NULs in bodies are answered, never a fault")
    func oddBodies() async throws {
        let service = try TestService.reading()
        let bodies: [(String, String, Data)] = [
            ("/v1/vacancies", "application/json", Data(String(repeating: "[", count: 200_000).utf8)),
            ("/v1/vacancies", "application/json", Data(String(repeating: "{\"a\":", count: 100_000).utf8)),
            (
                "/v1/matches", "application/json",
                Data((String(repeating: "[", count: 5_000) + String(repeating: "]", count: 5_000)).utf8)
            ),
            ("/v1/vacancies", "application/json", Data("{\"title\": \"\\ud800\", \"description\": \"\\u0000\"}".utf8)),
            ("/v1/vacancies", "application/json", Data("{\"title\": 1e999, \"title\": \"x\"}".utf8)),
            ("/v1/matches", "text/plain", Data("Excel\u{0}\u{202E}\u{FEFF}\u{1F468}\u{200D}\u{300}".utf8)),
            ("/v1/matches", "text/plain", Data(String(repeating: "e\u{301}", count: 100_000).utf8)),
            ("/v1/extract", "text/plain", Data(String(repeating: "a", count: 1 << 20).utf8)),
            ("/v1/extract", "text/plain", Data("'; DROP TABLE vacancies; -- Excel".utf8)),
            ("/v1/extract", "text/plain", Data([0xC0, 0x80, 0xED, 0xA0, 0x80])),
        ]
        try await service.run(.live) { caller async throws in
            for (address, type, body) in bodies {
                let answer = try await caller.post(address, type: type, body)
                #expect(answer.status < 500, "\(address) \(body.prefix(20))")
                #expect(try await caller.get("/healthz").status == 200)
            }
        }
    }
}
