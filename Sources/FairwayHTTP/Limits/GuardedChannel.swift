import HummingbirdCore
import Logging
import NIOCore
import NIOSSL

/// A connection that is counted, turned away when it is one too many, and closed when its handshake takes too long.
struct GuardedChannel<Base: ServerChildChannel>: ServerChildChannel {
    let base: Base
    let gate: ConnectionGate
    /// Nil for plain HTTP.
    let handshakeTime: TimeAmount?

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Base.Value> {
        let isAdmitted = gate.enter()
        let gate = gate
        channel.closeFuture.whenComplete { _ in gate.leave() }
        return channel.eventLoop.makeCompletedFuture {
            if !isAdmitted {
                try channel.pipeline.syncOperations.addHandler(RefusalHandler(isPlain: handshakeTime == nil))
            } else if let handshakeTime {
                channel.eventLoop.scheduleTask(in: handshakeTime) {
                    let handler = try? channel.pipeline.syncOperations.handler(type: NIOSSLServerHandler.self)
                    // There is a version once both sides agreed on it.
                    if handler?.tlsVersion == nil { channel.close(promise: nil) }
                }
            }
        }.flatMap { base.setup(channel: channel, logger: logger) }
    }

    func handle(value: Base.Value, logger: Logger) async { await base.handle(value: value, logger: logger) }
}
