/// The files that TLS needs, in PEM.
public struct TLSFiles: Hashable, Sendable {
    /// The service's certificate, then those that lead to a known authority.
    public let certificate: String
    /// The private key of the certificate.
    public let key: String

    /// Names the files; they are read when the service starts.
    public init(certificate: String, key: String) {
        self.certificate = certificate
        self.key = key
    }
}
