import Configuration
import FairwayHTTP
import FairwayService
import Foundation

/// Reads the settings: flags first, then the environment, then a config file, then defaults.
struct SettingsReader {
    let flags: [SettingName: SettingValue]
    /// Named by the person; must be there.
    let configFile: String?
    var environment = ProcessInfo.processInfo.environment

    /// The settings in use.
    ///
    /// - Throws: `FairwayError`: `inputMissing` when the named config file is not there, else `badConfiguration`.
    func read() async throws -> Settings {
        let file = try await fileLayer()
        var layers = [flagLayer, environmentLayer]
        if let file { layers.append(file) }
        let origins = OriginRecorder(layers.map(\.origin))
        let reader = ConfigReader(providers: layers.map(\.provider), accessReporter: origins)

        var entries: [Settings.Entry] = []
        func text(_ name: SettingName, default fallback: String?) throws -> String? {
            let value = reader.string(forKey: ConfigKey([name.rawValue]))
            let origin = try origins.origin(of: name)
            let resolved = value.map { name.isPath && origin.isFile ? besideFile($0) : $0 }
            entries.append(
                Settings.Entry(name: name.rawValue, value: resolved ?? fallback, origin: origin.words))
            return resolved ?? fallback
        }
        let fallback = FairwayConfiguration.defaultDatabasePath(environment: environment)
        var service = FairwayConfiguration(databasePath: try text(.database, default: fallback) ?? fallback)
        service.taxonomyFolder = try text(.taxonomyFolder, default: nil).map { URL(fileURLWithPath: $0) }
        service.taxonomyName = try text(.taxonomy, default: nil)
        service.keyFile = try text(.keyFile, default: service.effectiveKeyFile.path).map { URL(fileURLWithPath: $0) }
        func number(
            _ name: SettingName, _ range: ClosedRange<Int>, default fallback: Int, remedy: String
        ) throws -> Int {
            let value = reader.int(forKey: ConfigKey([name.rawValue])) ?? fallback
            let origin = try origins.origin(of: name)
            guard range.contains(value) else {
                throw FairwayError(
                    .badConfiguration,
                    "The setting \(name.rawValue) is \(value) (\(origin.words)), which is not from \(range.lowerBound) "
                        + "to \(range.upperBound).", remedy: remedy)
            }
            entries.append(Settings.Entry(name: name.rawValue, value: String(value), origin: origin.words))
            return value
        }
        var http = HTTPConfiguration()
        http.host = try text(.host, default: http.host) ?? http.host
        http.port = try number(
            .port, 0...65_535, default: http.port, remedy: "Give 8080, for example, or 0 for any free one.")
        let limits = 1...10_000_000
        let remedy = "Give requests a minute."
        let addresses = try number(.addressLimit, limits, default: http.usualAddressLimit.requests, remedy: remedy)
        if reader.int(forKey: ConfigKey([SettingName.addressLimit.rawValue])) != nil {
            http.addressLimit = RequestLimit(requests: addresses)
        }
        http.keyLimit = RequestLimit(
            requests: try number(.keyLimit, limits, default: http.keyLimit.requests, remedy: remedy))
        http.trustsProxy = reader.bool(forKey: ConfigKey([SettingName.trustProxy.rawValue])) ?? http.trustsProxy
        entries.append(
            Settings.Entry(
                name: SettingName.trustProxy.rawValue, value: String(http.trustsProxy),
                origin: try origins.origin(of: .trustProxy).words))
        let format = try text(.logFormat, default: LogFormat.text.rawValue)
        guard let logFormat = format.flatMap(LogFormat.init) else {
            let words = try origins.origin(of: .logFormat).words
            throw FairwayError(
                .badConfiguration, "The setting logFormat (\(words)) is no format of the log.",
                remedy: "Give text or json.")
        }
        http.tls = try Self.tls(
            certificate: text(.tlsCertificate, default: nil), key: text(.tlsKey, default: nil))
        http.maximumConnections = try number(
            .maximumConnections, 1...100_000, default: http.maximumConnections,
            remedy: "Give 1000, for example; each takes a file descriptor.")
        http.idleSeconds = try number(
            .idleSeconds, 1...3_600, default: http.idleSeconds, remedy: "Give 30, for example.")
        http.requestSeconds = try number(
            .requestSeconds, 1...3_600, default: http.requestSeconds, remedy: "Give 60, for example.")
        http.allowedOrigins = try allowedOrigins(try text(.allowOrigin, default: nil))
        return Settings(service: service, http: http, logFormat: logFormat, entries: entries)
    }

    /// Both files or neither.
    private static func tls(certificate: String?, key: String?) throws -> TLSFiles? {
        switch (certificate, key) {
        case (nil, nil): return nil
        case (let certificate?, let key?): return TLSFiles(certificate: certificate, key: key)
        default:
            throw FairwayError(
                .badConfiguration, "TLS needs a certificate and its key, and only one of them is set.",
                remedy: "Give both --tls-certificate and --tls-key, or neither.")
        }
    }

    /// Origins in one text, between blanks or commas.
    private func allowedOrigins(_ text: String?) throws -> Set<String> {
        let all = (text ?? "").split { $0 == " " || $0 == "," }.map(String.init)
        for origin in all where origin.wholeMatch(of: /https?:\/\/[A-Za-z0-9.\-]+(?::[0-9]{1,5})?/) == nil {
            throw FairwayError(
                .badConfiguration, "The setting allowOrigin has an entry that is no origin.",
                remedy: "Give scheme and host without a path, such as https://jobs.example.org.")
        }
        return Set(all)
    }

    // MARK: Layers

    private struct Layer {
        let origin: SettingOrigin
        let provider: any ConfigProvider
    }

    private var flagLayer: Layer {
        let values = flags.map { name, value in
            let content: ConfigContent =
                switch value {
                case .text(let text): .string(text)
                case .number(let number): .int(number)
                }
            return (AbsoluteConfigKey([name.rawValue]), ConfigValue(content, isSecret: false))
        }
        return Layer(
            origin: .flag,
            provider: InMemoryProvider(name: "flags", values: Dictionary(values) { first, _ in first }))
    }

    private var environmentLayer: Layer {
        // A variable that is set to nothing counts as not set, as shells and service managers leave them.
        let own = environment.filter { $0.key.hasPrefix("FAIRWAY_") && !$0.value.isEmpty }
        return Layer(
            origin: .environment,
            provider: EnvironmentVariablesProvider(environmentVariables: own).prefixKeys(with: "fairway"))
    }

    /// The file that was named, or the usual one.
    private var filePath: String {
        if let configFile { return configFile }
        let base =
            environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? (environment["HOME"] ?? ".")
            + "/.config"
        return base + "/fairway/config.json"
    }

    private func fileLayer() async throws -> Layer? {
        let path = filePath
        guard FileManager.default.fileExists(atPath: path) else {
            guard configFile != nil else { return nil }
            throw FairwayError(
                .inputMissing, "There is no config file \(path).", remedy: "Check the name, or leave out --config.")
        }
        try checkNames(in: path)
        do {
            return Layer(
                origin: .file(path), provider: try await FileProvider<JSONSnapshot>(filePath: .init(path)))
        } catch {
            throw Self.unreadable(path)
        }
    }

    /// A misspelt name would be passed over in silence.
    private func checkNames(in path: String) throws {
        guard let data = FileManager.default.contents(atPath: path),
            let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
        else { throw Self.unreadable(path) }
        let unknown = object.keys.filter { SettingName(rawValue: $0) == nil }.sorted()
        guard let first = unknown.first else { return }
        throw FairwayError(
            .badConfiguration, "The config file \(path) has a setting \"\(first)\", which Fairway does not know.",
            remedy: "Settings are " + SettingName.allCases.map(\.rawValue).joined(separator: ", ") + ".")
    }

    private static func unreadable(_ path: String) -> FairwayError {
        FairwayError(
            .badConfiguration, "The config file \(path) cannot be read as JSON.",
            remedy: "Write an object such as {\"database\": \"/srv/fairway.sqlite\", \"port\": 8080}.")
    }

    /// A relative path in a config file counts from the file's own folder.
    private func besideFile(_ path: String) -> String {
        guard !path.hasPrefix("/") else { return path }
        let folder = URL(fileURLWithPath: filePath).deletingLastPathComponent()
        return folder.appending(path: path).standardizedFileURL.path
    }
}
