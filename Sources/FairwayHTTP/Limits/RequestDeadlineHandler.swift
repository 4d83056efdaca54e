import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Cuts off a client that sends its request, or takes its answer, too slowly.
///
/// Hummingbird closes a connection on which nothing comes; one byte now and then keeps it open, and so does a client
/// that never reads.
final class RequestDeadlineHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let requestTime: TimeAmount
    private let answerTime: TimeAmount
    /// The head has come and the end has not.
    private var isReading = false
    /// Answers whose head was written and whose end has not left this machine.
    private var answers = 0
    private var readingDeadline: Scheduled<Void>?
    private var answerDeadline: Scheduled<Void>?

    init(requestTime: TimeAmount, answerTime: TimeAmount) {
        self.requestTime = requestTime
        self.answerTime = answerTime
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: isReading = true
        case .body: break
        case .end:
            isReading = false
            readingDeadline?.cancel()
            readingDeadline = nil
        }
        context.fireChannelRead(data)
    }

    /// A request that came whole needs no timer.
    func channelReadComplete(context: ChannelHandlerContext) {
        if isReading, readingDeadline == nil {
            readingDeadline = schedule(in: requestTime, context) { handler, context in handler.tooSlow(context) }
        }
        context.fireChannelReadComplete()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head:
            answers += 1
            context.write(data, promise: promise)
        case .body:
            context.write(data, promise: promise)
        case .end:
            let left = promise ?? context.eventLoop.makePromise(of: Void.self)
            left.futureResult.assumeIsolated().whenComplete { [self] _ in
                answers -= 1
                guard answers == 0 else { return }
                answerDeadline?.cancel()
                answerDeadline = nil
            }
            context.write(data, promise: left)
        }
    }

    /// An answer that left at once needs no timer.
    func flush(context: ChannelHandlerContext) {
        context.flush()
        if answers > 0, answerDeadline == nil {
            answerDeadline = schedule(in: answerTime, context) { _, context in context.close(promise: nil) }
        }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        readingDeadline?.cancel()
        answerDeadline?.cancel()
    }

    private func tooSlow(_ context: ChannelHandlerContext) {
        guard isReading else { return }
        guard answers == 0 else { return context.close(promise: nil) }
        let head = HTTPResponse(
            status: .requestTimeout,
            headerFields: [.connection: "close", .contentLength: "0", .cacheControl: "no-store"])
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil))).assumeIsolated().whenComplete { _ in
            context.close(promise: nil)
        }
    }

    private func schedule(
        in time: TimeAmount, _ context: ChannelHandlerContext,
        _ act: @escaping (RequestDeadlineHandler, ChannelHandlerContext) -> Void
    ) -> Scheduled<Void> {
        context.eventLoop.assumeIsolated().scheduleTask(in: time) { act(self, context) }
    }
}

@available(*, unavailable)
extension RequestDeadlineHandler: Sendable {}
