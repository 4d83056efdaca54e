import FairwayService
import Logging
import ServiceLifecycle

/// Ends consents whose time is over, and erases what they were for: when the service starts, and once a day.
struct SweepService: Service {
    let fairway: Fairway
    let workers: Workers
    let logger: Logger

    private static let interval = Duration.seconds(24 * 60 * 60)

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                await sweep()
                try await Task.sleep(for: Self.interval)
            }
        }
    }

    private func sweep() async {
        let fairway = fairway
        do {
            let swept = try await workers.writing.run { try fairway.sweepProfiles() }
            guard swept.expiredConsents > 0 else { return }
            logger.info(
                "swept",
                metadata: [
                    "expiredConsents": .stringConvertible(swept.expiredConsents),
                    "erasedProfiles": .stringConvertible(swept.erasedProfiles),
                ])
        } catch {
            // Expired consents are used for nothing in the meantime, and tomorrow it is tried again.
            logger.warning("consents were not swept")
        }
    }
}
