import ArgumentParser
import FairwayHTTP
import FairwayService
import Foundation
import Logging

/// `fairway serve`: the HTTP service.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Runs the HTTP service until it is told to stop.",
        usage: "fairway serve [<options>]",
        discussion: """
            Examples:
              fairway serve
              fairway serve --port 0                        a free port, which it prints
              curl --data-binary @cv.txt -H 'Content-Type: text/plain' localhost:8080/v1/matches

            It listens on this machine only unless you give another --host, and that needs a
            key first (`fairway key create`). Ctrl-C or SIGTERM stops it once the requests in
            flight are answered.
            """)

    @Option(help: "The address to listen on, 127.0.0.1 unless set (FAIRWAY_HOST).")
    var host: String?

    @Option(help: "The port, 8080 unless set; 0 takes a free one (FAIRWAY_PORT).")
    var port: Int?

    @Option(
        help: ArgumentHelp(
            "Requests a minute that one address may send, 6000 unless set (FAIRWAY_ADDRESS_LIMIT).",
            valueName: "requests"))
    var addressLimit: Int?

    @Option(
        help: ArgumentHelp(
            "Requests a minute that one key may send, 60000 unless set (FAIRWAY_KEY_LIMIT).", valueName: "requests"))
    var keyLimit: Int?

    @OptionGroup var options: SettingsOptions

    func run() async throws {
        let settings = try await options.settings(
            host: host, port: port, addressLimit: addressLimit, keyLimit: keyLimit)
        let fairway = try settings.fairway()
        let server = FairwayServer(
            fairway: fairway, configuration: settings.http,
            logger: Logger(label: "fairway") { StreamLogHandler.standardError(label: $0) })
        let host = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
        try await server.run { port in
            Console.write("Fairway listens on http://\(host):\(port)\n")
            if (try? fairway.hasKeys()) == false {
                Console.note(
                    "No key was made yet, so only this machine reaches the service, and it may do everything. Make one "
                        + "with `fairway key create`.")
            }
        }
    }
}
