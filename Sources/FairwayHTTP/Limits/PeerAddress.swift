import NIOCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where a request comes from, as far as limits care: an IPv4 address, or the 64 bits of an IPv6 network, since one
/// person has all the addresses below that.
struct PeerAddress: Hashable, Sendable {
    private let bytes: [UInt8]
    /// The machine itself.
    let isLoopback: Bool

    /// Nil when the other end is no Internet address.
    init?(_ address: SocketAddress?) {
        switch address {
        case .v4(let address): self.init(version4: withUnsafeBytes(of: address.address.sin_addr) { Array($0) })
        case .v6(let address):
            let all = withUnsafeBytes(of: address.address.sin6_addr) { Array($0) }
            if all.prefix(12) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF] {
                self.init(version4: Array(all.suffix(4)))
            } else {
                self.init(
                    bytes: Array(all.prefix(8)),
                    isLoopback: all.dropLast().allSatisfy { $0 == 0 } && all.last == 1)
            }
        case .unixDomainSocket, nil: return nil
        }
    }

    /// An address as a header has it; nil when it is none.
    init?(_ text: String) {
        self.init(try? SocketAddress(ipAddress: text, port: 0))
    }

    private init(version4 bytes: [UInt8]) {
        self.init(bytes: bytes, isLoopback: bytes.first == 127)
    }

    private init(bytes: [UInt8], isLoopback: Bool) {
        self.bytes = bytes
        self.isLoopback = isLoopback
    }
}
