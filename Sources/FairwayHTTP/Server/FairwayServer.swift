public import FairwayService
import Foundation
public import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
import ServiceLifecycle

/// Fairway's HTTP service: the routes of `Endpoint.all` in front of the use cases.
///
/// `fairway serve` calls `run`, which ends on SIGTERM or SIGINT once the requests in flight are answered. A program with
/// services of its own takes `application` and runs it in its own service group.
public struct FairwayServer: Sendable {
    let fairway: Fairway
    let configuration: HTTPConfiguration
    let logger: Logger
    let surroundings: Surroundings

    /// Makes a service that is not listening yet.
    ///
    /// - Parameters:
    ///   - logger: gets one line for each request, without personal text, and the reason of each fault.
    ///   - surroundings: where fresh request identifiers come from.
    public init(
        fairway: Fairway, configuration: HTTPConfiguration, logger: Logger, surroundings: Surroundings = .system
    ) {
        self.fairway = fairway
        self.configuration = configuration
        self.logger = logger
        self.surroundings = surroundings
    }

    /// The service as a Hummingbird application, for a service group or for tests.
    ///
    /// Before it listens it opens the database and builds the match index, so that the first request is as quick as the
    /// next and a database that cannot be used is known at the start. Where other machines could reach it and no key was
    /// made yet, it does not listen at all.
    ///
    /// - Parameter onListening: told the port once requests are taken.
    public func application(
        onListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) -> some ApplicationProtocol {
        application(of: EndpointTable(Endpoint.all), onListening: onListening)
    }

    /// Connections that may be open beyond the limit, each for a second at most, to be told so.
    private static let refusedAtOnce = 100

    /// The service with other endpoints, for tests.
    func application(
        of table: EndpointTable, housekeeping: Bool = true,
        onListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) -> some ApplicationProtocol {
        let workers = Workers(configuration)
        let fairway = fairway
        let isLoopback = configuration.isLoopback
        let (beginning, ready) = AsyncStream.makeStream(of: Void.self)
        let housekeeper = Housekeeper(fairway: fairway, workers: workers, logger: logger, beginning: beginning)
        let gate = ConnectionGate(limit: configuration.maximumConnections)
        var application = Application(
            responder: table.responder(
                fairway: fairway, workers: workers, configuration: configuration, limits: RequestLimits(configuration),
                metrics: ServiceMetrics(gate: gate), randomBytes: surroundings.randomBytes),
            server: .guarded(configuration, gate: gate),
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port),
                // Room for those that are being told to come back.
                availableConnectionsDelegate: MaximumAvailableConnections(
                    configuration.maximumConnections + Self.refusedAtOnce, logger: logger)),
            services: [WorkerService(workers: workers)] + (housekeeping ? [housekeeper] : []),
            onServerRunning: { channel in await onListening(channel.localAddress?.port ?? 0) }, logger: logger)
        application.beforeServerStarts {
            workers.start()
            try await workers.reading.run {
                try fairway.checkServing(isLoopback: isLoopback)
                try fairway.prepare()
            }
            ready.finish()
        }
        return application
    }

    /// Listens until the process is told to end by SIGTERM or SIGINT; requests in flight are answered first.
    ///
    /// - Parameter onListening: told the port once requests are taken; it is the free one that was found for port 0.
    /// - Throws: `FairwayError`: `unavailable` when the port is in use, `badConfiguration` when the host or port cannot
    ///   be listened on or there is no key to keep others out, or what keeps the database from being used.
    public func run(onListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }) async throws {
        do {
            let application = application(onListening: onListening)
            var settings = ServiceGroupConfiguration(
                services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
            settings.maximumGracefulShutdownDuration = .seconds(configuration.shutdownSeconds)
            try await ServiceGroup(configuration: settings).run()
        } catch {
            throw ListeningFailure.explained(error, configuration: configuration)
        }
    }
}
