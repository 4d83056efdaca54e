import FairwayService
import Hummingbird
import HummingbirdCore
import HummingbirdHTTP2
import NIOCore
import NIOSSL

extension HTTPServerBuilder {
    /// The service's connections with their limits: HTTP/1.1, or HTTP/2 and HTTP/1.1 over TLS.
    static func guarded(_ configuration: HTTPConfiguration, gate: ConnectionGate) -> HTTPServerBuilder {
        let requestTime = TimeAmount.seconds(Int64(configuration.requestSeconds))
        let answerTime = TimeAmount.seconds(Int64(configuration.answerSeconds))
        let stream = HTTP1Channel.Configuration(
            additionalChannelHandlers: [RequestDeadlineHandler(requestTime: requestTime, answerTime: answerTime)],
            idleTimeout: .seconds(Int64(configuration.idleSeconds)),
            httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
                maxHeaderFieldSize: configuration.headerFieldBytes, maxHeaderListSize: configuration.headerListBytes,
                maxHeaderFieldCount: configuration.headerCount))
        return HTTPServerBuilder { responder in
            guard let files = configuration.tls else {
                return GuardedChannel(
                    base: HTTP1Channel(responder: responder, configuration: stream), gate: gate, handshakeTime: nil)
            }
            return GuardedChannel(
                base: try HTTP2UpgradeChannel(
                    tlsConfiguration: try files.configuration(),
                    configuration: HTTP2ChannelConfiguration(
                        idleTimeout: .seconds(configuration.idleSeconds),
                        gracefulCloseTimeout: .seconds(configuration.requestSeconds), streamConfiguration: stream),
                    responder: responder),
                gate: gate, handshakeTime: .seconds(Int64(configuration.handshakeSeconds)))
        }
    }
}

extension TLSFiles {
    /// TLS 1.2 or later with this certificate.
    ///
    /// - Throws: `FairwayError` of kind `badConfiguration` when a file cannot be read or the two do not belong together.
    func configuration() throws(FairwayError) -> TLSConfiguration {
        let chain: [NIOSSLCertificateSource]
        do {
            chain = try NIOSSLCertificate.fromPEMFile(certificate).map { .certificate($0) }
        } catch { throw Self.unreadable("certificate", certificate) }
        guard !chain.isEmpty else { throw Self.unreadable("certificate", certificate) }
        let privateKey: NIOSSLPrivateKey
        do {
            privateKey = try NIOSSLPrivateKey(file: key, format: .pem)
        } catch { throw Self.unreadable("private key", key) }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain, privateKey: .privateKey(privateKey))
        configuration.minimumTLSVersion = .tlsv12
        do {
            _ = try NIOSSLContext(configuration: configuration)
        } catch {
            throw FairwayError(
                .badConfiguration, "The key \(key) is not the key of the certificate \(certificate).",
                remedy: "Name the two files that were made together.")
        }
        return configuration
    }

    private static func unreadable(_ what: String, _ path: String) -> FairwayError {
        FairwayError(
            .badConfiguration, "The \(what) \(path) cannot be read as PEM.",
            remedy: "Check the name, that you may read it, and that it begins with -----BEGIN.")
    }
}
