import FairwayService
import Foundation
import NIOCore
import NIOPosix

/// Says in plain words why the service cannot listen.
enum ListeningFailure {
    /// The error for the person who started the service; an error that is not about listening comes back unchanged.
    static func explained(_ error: any Error, configuration: HTTPConfiguration) -> any Error {
        let host = configuration.host
        let port = configuration.port
        switch error {
        case let error as IOError:
            switch error.errnoCode {
            case EADDRINUSE:
                return FairwayError(
                    .unavailable, "Port \(port) on \(host) is in use by another program.",
                    remedy: "Stop that program, or choose another port with --port (0 takes a free one).")
            case EACCES, EPERM:
                return FairwayError(
                    .badConfiguration, "You may not listen on port \(port) of \(host).",
                    remedy: "Choose a port from 1024 with --port.")
            default:
                return unknownHost(host)
            }
        case is SocketAddressError, is SocketAddressError.UnknownHost, is NIOConnectionError:
            return unknownHost(host)
        default:
            return error
        }
    }

    private static func unknownHost(_ host: String) -> FairwayError {
        FairwayError(
            .badConfiguration, "This machine cannot listen on \(host).",
            remedy: "Give an address of this machine with --host, such as 127.0.0.1.")
    }
}
