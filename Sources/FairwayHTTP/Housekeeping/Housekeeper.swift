import FairwayService
import Logging
import ServiceLifecycle

/// What the server does by itself: stores large batches part by part, and sweeps at the start and whenever a new day has
/// begun.
struct Housekeeper: Service {
    let fairway: Fairway
    let workers: Workers
    let logger: Logger
    /// Ends when the server is ready.
    let beginning: AsyncStream<Void>
    /// How often it looks whether there is something to do.
    var interval = Duration.milliseconds(500)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            for await _ in beginning {}
            var sweptOn: String?
            var told: String?
            while !Task.isCancelled {
                do {
                    if sweptOn != fairway.today {
                        try await sweep()
                        sweptOn = fairway.today
                    }
                    // Between the parts of a job others get their turn.
                    while try await workOnJobs(), !Task.isCancelled {}
                    told = nil
                } catch {
                    // A database that is locked or full now may not be so in a while; each reason is told once.
                    let reason = Self.reason(error)
                    if told != reason { logger.warning("housekeeping put off", metadata: ["reason": .string(reason)]) }
                    told = reason
                }
                try? await Task.sleep(for: interval)
            }
        }
    }

    private func sweep() async throws {
        let fairway = fairway
        let report = try await workers.writing.run { try fairway.sweep() }
        guard report != SweepReport() else { return }
        logger.info(
            "sweep",
            metadata: [
                "vacancies": .stringConvertible(report.vacancies),
                "requestKeys": .stringConvertible(report.requestKeys), "jobs": .stringConvertible(report.jobs),
                "expiredConsents": .stringConvertible(report.expiredConsents),
                "erasedProfiles": .stringConvertible(report.erasedProfiles),
                "monitoringAnswers": .stringConvertible(report.monitoringAnswers),
            ])
    }

    private func workOnJobs() async throws -> Bool {
        let fairway = fairway
        return try await workers.writing.run { try fairway.workOnJobs() }
    }

    private static func reason(_ error: any Error) -> String {
        (error as? FairwayError)?.detail ?? "the server is busy"
    }
}
