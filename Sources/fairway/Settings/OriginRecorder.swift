import Configuration
import FairwayService
import Synchronization

/// Remembers which layer answered for each setting.
final class OriginRecorder: AccessReporter {
    private let layers: [SettingOrigin]
    private let found = Mutex<[String: Result<SettingOrigin, WrongType>]>([:])

    private struct WrongType: Error {
        let origin: SettingOrigin
        let type: ConfigType
    }

    /// - Parameter layers: in the order they are asked.
    init(_ layers: [SettingOrigin]) {
        self.layers = layers
    }

    func report(_ event: AccessEvent) {
        var answer: Result<SettingOrigin, WrongType> = .success(.fallback)
        for (layer, result) in zip(layers, event.providerResults) {
            switch result.result {
            case .success(let lookup) where lookup.value != nil: answer = .success(layer)
            case .success: continue
            case .failure: answer = .failure(WrongType(origin: layer, type: event.metadata.valueType))
            }
        }
        let name = event.metadata.key.components.joined(separator: ".")
        found.withLock { $0[name] = answer }
    }

    /// Where a setting that was read came from.
    ///
    /// - Throws: `FairwayError` when its value is of the wrong type.
    func origin(of name: SettingName) throws -> SettingOrigin {
        switch found.withLock({ $0[name.rawValue] }) {
        case .success(let origin): return origin
        case nil: return .fallback
        case .failure(let wrong):
            let wanted =
                switch wrong.type {
                case .int: "a whole number"
                case .bool: "true or false"
                default: "text in quotes"
                }
            throw FairwayError(
                .badConfiguration, "The setting \(name.rawValue) (\(wrong.origin.words)) is not \(wanted).",
                remedy: "Mend it, or leave it out.")
        }
    }
}
