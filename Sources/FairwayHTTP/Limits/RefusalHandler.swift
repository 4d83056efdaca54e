import NIOCore

/// Answers a connection that is one too many with 503 and closes it, reading nothing of what it asks.
final class RefusalHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// Closed at once when the connection speaks TLS: a handshake would cost what is short.
    private let isPlain: Bool

    /// Time for the client to read the answer; a connection closed earlier would take the answer back.
    private static let patience = TimeAmount.seconds(1)

    private static let answer = """
        HTTP/1.1 503 Service Unavailable\r
        Connection: close\r
        Retry-After: \(HTTPProblem.shortWait)\r
        Cache-Control: no-store\r
        Content-Length: 0\r
        \r

        """

    init(isPlain: Bool) {
        self.isPlain = isPlain
    }

    func channelActive(context: ChannelHandlerContext) {
        guard isPlain else { return context.close(promise: nil) }
        let channel = context.channel
        let buffer = channel.allocator.buffer(string: Self.answer)
        context.writeAndFlush(wrapOutboundOut(buffer)).whenComplete { _ in channel.close(mode: .output, promise: nil) }
        context.eventLoop.assumeIsolated().scheduleTask(in: Self.patience) { channel.close(promise: nil) }
        context.read()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {}

    func channelReadComplete(context: ChannelHandlerContext) { context.read() }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .inputClosed? = event as? ChannelEvent { context.close(promise: nil) }
    }
}
