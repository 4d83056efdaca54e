import FairwayService
import Foundation

/// Sends one HTTP request to a server on this machine: enough for the demonstration, and no more.
///
/// A plain socket, because a client library would be loaded by every command that never needs it.
struct LoopbackClient: Sendable {
    /// What came back.
    struct Reply: Sendable {
        let status: Int
        let body: Data

        /// The `id` of the JSON body.
        var vacancyIdentifier: String? {
            struct Identified: Decodable { let id: String }
            return try? JSONDecoder().decode(Identified.self, from: body).id
        }
    }

    let port: Int

    /// Sends a POST and waits for the answer.
    ///
    /// - Throws: `FairwayError` of kind `unavailable` when the server cannot be reached.
    func post(_ path: String, type: String, body: Data) async throws -> Reply {
        let head = """
            POST \(path) HTTP/1.1\r
            Host: 127.0.0.1:\(port)\r
            Content-Type: \(type)\r
            Content-Length: \(body.count)\r
            Connection: close\r
            \r

            """
        let request = Data(head.utf8) + body
        let port = port
        // Blocking calls stay off the threads that the server needs.
        return try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try Self.exchange(request, port: port) })
            }
        }
    }

    private static func exchange(_ request: Data, port: Int) throws -> Reply {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw unreachable }
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(clamping: port)).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else { throw unreachable }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
        do {
            try handle.write(contentsOf: request)
            return try reply(try handle.readToEnd() ?? Data())
        } catch { throw unreachable }
    }

    private static func reply(_ bytes: Data) throws -> Reply {
        guard let end = bytes.range(of: Data("\r\n\r\n".utf8)) else { throw unreachable }
        let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).split(separator: " ", maxSplits: 2)
        guard head.count > 1, let status = Int(head[1]) else { throw unreachable }
        return Reply(status: status, body: Data(bytes[end.upperBound...]))
    }

    private static let unreachable = FairwayError(
        .unavailable, "The server on this machine does not answer.", remedy: "Try again in a moment.")
}
