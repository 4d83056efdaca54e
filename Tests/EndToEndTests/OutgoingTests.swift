import Foundation
import Testing

/// That the program never calls out, as far as its text can tell; `make torture` watches its connections.
@Suite("No outgoing request")
struct OutgoingTests {
    @Test("No source file uses a client of a network, but for the demonstration's on loopback")
    func sources() throws {
        let folder = Samples.checkout.appending(path: "Sources")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        let clients = [
            "FoundationNetworking", "URLSession", "AsyncHTTPClient", "ClientBootstrap", "getaddrinfo", " connect(",
            "contentsOf: URL(string:", "Process()",
        ]
        var found: Set<String> = []
        var count = 0
        for case let file as URL in files where file.pathExtension == "swift" {
            count += 1
            let text = try String(contentsOf: file, encoding: .utf8)
            for word in clients where text.contains(word) { found.insert("\(file.lastPathComponent): \(word)") }
        }
        #expect(count > 300)
        #expect(found == ["LoopbackClient.swift:  connect("])
        let client = try String(
            contentsOf: folder.appending(path: "fairway/Demo/LoopbackClient.swift"), encoding: .utf8)
        #expect(client.contains("0x7F00_0001"))
    }
}
