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
            key first (`fairway key create`). With a certificate and its key it speaks HTTPS;
            else put a proxy that has them in front. Ctrl-C or SIGTERM stops it once the
            requests in flight are answered.
            """)

    @Option(help: "The address to listen on, 127.0.0.1 unless set (FAIRWAY_HOST).")
    var host: String?

    @Option(help: "The port, 8080 unless set; 0 takes a free one (FAIRWAY_PORT).")
    var port: Int?

    @Option(
        help: ArgumentHelp(
            "An origin whose pages may call the service from a browser; none unless set (FAIRWAY_ALLOW_ORIGIN).",
            valueName: "origin"))
    var allowOrigin: [String] = []

    @Option(
        help: ArgumentHelp(
            "Requests a minute that one address may send, 6000 unless set (FAIRWAY_ADDRESS_LIMIT).",
            valueName: "requests"))
    var addressLimit: Int?

    @Option(
        help: ArgumentHelp(
            "Requests a minute that one key may send, 60000 unless set (FAIRWAY_KEY_LIMIT).", valueName: "requests"))
    var keyLimit: Int?

    @Option(help: "How the log on standard error is written, text or json (FAIRWAY_LOG_FORMAT).")
    var logFormat: LogFormat?

    @Option(
        help: ArgumentHelp(
            "The certificate chain in PEM, for TLS (FAIRWAY_TLS_CERTIFICATE).", valueName: "path"),
        completion: .file())
    var tlsCertificate: String?

    @Option(
        help: ArgumentHelp("The certificate's private key in PEM (FAIRWAY_TLS_KEY).", valueName: "path"),
        completion: .file())
    var tlsKey: String?

    @Option(
        help: ArgumentHelp(
            "Connections open at once, 1000 unless set (FAIRWAY_MAXIMUM_CONNECTIONS).", valueName: "count"))
    var maximumConnections: Int?

    @Option(
        help: ArgumentHelp(
            "Seconds until a silent connection is closed, 30 unless set (FAIRWAY_IDLE_SECONDS).", valueName: "seconds"
        ))
    var idleSeconds: Int?

    @Option(
        help: ArgumentHelp(
            "Seconds for a client to send its request, 60 unless set (FAIRWAY_REQUEST_SECONDS).", valueName: "seconds"
        ))
    var requestSeconds: Int?

    @OptionGroup var options: SettingsOptions

    func run() async throws {
        let settings = try await options.settings(flags)
        let fairway = try settings.fairway()
        let http = settings.http
        let logger = Logger(label: "fairway") { settings.logHandler($0) }
        let server = FairwayServer(fairway: fairway, configuration: http, logger: logger)
        let host = http.host.contains(":") ? "[\(http.host)]" : http.host
        let scheme = http.tls == nil ? "http" : "https"
        try await server.run { port in
            Console.write("Fairway listens on \(scheme)://\(host):\(port)\n")
            if (try? fairway.hasKeys()) == false {
                let note =
                    "No key was made yet, so only this machine reaches the service, and it may do everything. Make one "
                    + "with `fairway key create`."
                switch settings.logFormat {
                case .text: Console.note(note)
                case .json: logger.notice("\(note)")
                }
            }
        }
    }

    private var flags: [SettingName: SettingValue] {
        var flags: [SettingName: SettingValue] = [:]
        flags[.host] = host.map(SettingValue.text)
        flags[.port] = port.map(SettingValue.number)
        flags[.allowOrigin] = allowOrigin.isEmpty ? nil : .text(allowOrigin.joined(separator: " "))
        flags[.addressLimit] = addressLimit.map(SettingValue.number)
        flags[.keyLimit] = keyLimit.map(SettingValue.number)
        flags[.logFormat] = logFormat.map { .text($0.rawValue) }
        flags[.tlsCertificate] = tlsCertificate.map(SettingValue.text)
        flags[.tlsKey] = tlsKey.map(SettingValue.text)
        flags[.maximumConnections] = maximumConnections.map(SettingValue.number)
        flags[.idleSeconds] = idleSeconds.map(SettingValue.number)
        flags[.requestSeconds] = requestSeconds.map(SettingValue.number)
        return flags
    }
}

extension Settings {
    fileprivate func logHandler(_ label: String) -> any LogHandler {
        switch logFormat {
        case .text: StreamLogHandler.standardError(label: label)
        case .json: JSONLogHandler()
        }
    }
}
