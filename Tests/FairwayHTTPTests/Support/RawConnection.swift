import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A TCP connection on loopback that sends any bytes, right or wrong.
final class RawConnection {
    private let handle: Int32

    init?(port: Int) {
        #if canImport(Glibc)
            let kind = Int32(SOCK_STREAM.rawValue)
        #else
            let kind = Int32(SOCK_STREAM)
        #endif
        handle = socket(AF_INET, kind, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { return nil }
        limit(SO_RCVTIMEO, seconds: 10)
        limit(SO_SNDTIMEO, seconds: 1)
    }

    private func limit(_ option: Int32, seconds: Int) {
        var wait = timeval(tv_sec: seconds, tv_usec: 0)
        setsockopt(handle, SOL_SOCKET, option, &wait, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(handle) }

    /// Whether all bytes went out.
    @discardableResult
    func send(_ bytes: some Sequence<UInt8>) -> Bool {
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            #if canImport(Darwin)
                let flags: Int32 = 0
            #else
                let flags = Int32(MSG_NOSIGNAL)
            #endif
            #if canImport(Glibc)
                let sent = rest.withUnsafeBytes { Glibc.send(handle, $0.baseAddress, $0.count, flags) }
            #elseif canImport(Musl)
                let sent = rest.withUnsafeBytes { Musl.send(handle, $0.baseAddress, $0.count, flags) }
            #else
                let sent = rest.withUnsafeBytes { Darwin.send(handle, $0.baseAddress, $0.count, flags) }
            #endif
            guard sent > 0 else { return false }
            rest = rest.dropFirst(sent)
        }
        return true
    }

    @discardableResult
    func send(_ text: String) -> Bool { send(text.utf8) }

    /// What comes until the other side closes, nothing comes for a while, or the text holds `end`.
    func receive(until end: String? = nil) -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(handle, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            bytes += buffer[..<count]
            if let end, String(decoding: bytes, as: UTF8.self).contains(end) { break }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The status of the first response; nil when none came.
    func status(until end: String? = "\r\n") -> Int? {
        let words = receive(until: end).split(separator: " ", maxSplits: 2)
        return words.count > 1 && words[0].hasPrefix("HTTP/") ? Int(words[1]) : nil
    }
}
