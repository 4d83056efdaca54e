import Foundation

/// The reader that the environment names; chosen once.
private let reader: FuzzedReader = {
    let name = ProcessInfo.processInfo.environment["FAIRWAY_FUZZED"] ?? ""
    guard let reader = FuzzedReader(rawValue: name) else {
        print("FAIRWAY_FUZZED must be one of: \(FuzzedReader.allCases.map(\.rawValue).joined(separator: ", "))")
        exit(2)
    }
    return reader
}()

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    reader.read(Data(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
}
