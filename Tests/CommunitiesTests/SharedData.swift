import Foundation

/// Finds files beside the tests: the sample that travels with the code, and the official files that do not.
enum SharedData {
    private static let checkout = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The official geography files, in the folder FAIRWAY_SHARED names or in `shared` beside the checkout.
    static let geography: URL = {
        let named = ProcessInfo.processInfo.environment["FAIRWAY_SHARED"].map { URL(filePath: $0) }
        let folder = named ?? checkout.deletingLastPathComponent().appending(path: "shared")
        return folder.appending(path: "data/geography")
    }()

    static var isPresent: Bool { FileManager.default.fileExists(atPath: geography.path) }
    static let missing = "the official sample files are not here; set FAIRWAY_SHARED to their folder"

    static let places = checkout.appending(path: "SampleData/data/places")
}

/// A repeatable source of numbers for property tests (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Cuts a text into chunks of a size, as an importer gets them.
func chunks(_ text: String, size: Int = 4096) -> () throws -> [UInt8]? {
    let bytes = Array(text.utf8)
    var at = 0
    return {
        guard at < bytes.count else { return nil }
        let end = min(at + size, bytes.count)
        defer { at = end }
        return Array(bytes[at..<end])
    }
}
