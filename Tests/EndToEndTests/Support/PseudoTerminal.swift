import Foundation

/// A terminal that is none, to see what the program does for a person at one.
final class PseudoTerminal: @unchecked Sendable {
    private let master: Int32
    private let slave: Int32
    private let lock = NSLock()
    private var said = Data()

    struct None: Error {}

    init() throws {
        // posix_openpt and its companions are not in Swift's Glibc; these are the calls of Linux behind them.
        let (unlockTerminal, terminalNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        var unlocked: Int32 = 0
        var number: UInt32 = 0
        guard master >= 0, ioctl(master, unlockTerminal, &unlocked) == 0, ioctl(master, terminalNumber, &number) == 0
        else { throw None() }
        slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
        guard slave >= 0 else { throw None() }
    }

    /// Runs the program with some of its streams on this terminal; gives its exit code and what the terminal showed.
    func run(
        _ arguments: [String], onTerminal: Set<Stream>, environment: [String: String] = [:], in workspace: Workspace
    ) async throws -> (status: Int32, shown: String) {
        let process = Process()
        process.executableURL = BuiltProgram.path
        process.arguments = arguments
        process.environment = BuiltProgram.environment(
            ["TERM": "xterm-256color"].merging(environment) { _, new in new }, home: workspace.folder)
        let terminal = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
        process.standardInput = onTerminal.contains(.input) ? terminal : .nullDevice
        process.standardOutput = onTerminal.contains(.output) ? terminal : .nullDevice
        process.standardError = onTerminal.contains(.notes) ? terminal : .nullDevice
        let master = master
        Thread.detachNewThread { [self] in
            var buffer = [UInt8](repeating: 0, count: 4_096)
            while true {
                let count = read(master, &buffer, buffer.count)
                guard count > 0 else { return }
                lock.withLock { said.append(contentsOf: buffer[..<count]) }
            }
        }
        try await process.finish(within: .seconds(60))
        try await Task.sleep(for: .milliseconds(200))
        close(slave)
        let text = lock.withLock { String(decoding: said, as: UTF8.self) }
        return (process.terminationStatus, text.replacing("\r\n", with: "\n"))
    }

    enum Stream { case input, output, notes }
}
