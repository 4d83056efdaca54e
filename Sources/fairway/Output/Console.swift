import FairwayService
import Foundation

/// Standard output for data, standard error for notes.
enum Console {
    /// Writes data; ends the program quietly when the reader has gone.
    static func write(_ data: Data) { write(data, to: STDOUT_FILENO) }

    static func write(_ text: String) { write(Data(text.utf8)) }

    /// Writes an answer as both fronts do.
    static func write(json answer: some Encodable) throws { write(try CanonicalJSON.encode(answer)) }

    /// A line for the person, after the program's name.
    static func note(_ text: String) { write(Data("fairway: \(text)\n".utf8), to: STDERR_FILENO) }

    /// What went wrong and how to mend it.
    ///
    /// - Parameter place: where in the input, such as `line 12`.
    static func explain(_ error: FairwayError, at place: String? = nil) {
        let text = error.description
        let hasList = text.contains("\n")
        let lines = hasList ? text : "\(error.detail)\n  \(error.remedy)"
        note(place.map { "\($0): \(lines)" } ?? lines)
    }

    // MARK: Terminals

    static var isInputTerminal: Bool { isatty(STDIN_FILENO) == 1 }
    static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
    static var isNoteTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// How pages are laid out for standard output.
    ///
    /// NO_COLOR goes before CLICOLOR_FORCE, as https://no-color.org and https://bixense.com/clicolors ask.
    static var pageStyle: PageStyle {
        let environment = ProcessInfo.processInfo.environment
        let isRefused = environment["NO_COLOR"]?.isEmpty == false
        let isForced = environment["CLICOLOR_FORCE"].map { !$0.isEmpty && $0 != "0" } ?? false
        let canShow = isOutputTerminal && environment["TERM"] != "dumb" && environment["CLICOLOR"] != "0"
        return PageStyle(isColoured: !isRefused && (isForced || canShow))
    }

    // MARK: Writing

    private static func write(_ data: Data, to descriptor: Int32) {
        data.withUnsafeBytes { bytes in
            var done = 0
            while let start = bytes.baseAddress, done < bytes.count {
                let count = Glibc.write(descriptor, start + done, bytes.count - done)
                if count >= 0 {
                    done += count
                } else if errno == EAGAIN {
                    usleep(1_000)
                } else if errno != EINTR {
                    writingFailed(descriptor, errno)
                }
            }
        }
    }

    private static func writingFailed(_ descriptor: Int32, _ code: Int32) {
        if code == EPIPE { exit(0) }
        guard descriptor == STDOUT_FILENO else { exit(FairwayError.Kind.cannotWrite.exitCode) }
        explain(
            FairwayError(
                .cannotWrite, "The output cannot be written.", remedy: "Make room on the disk, or write somewhere else."
            ))
        exit(FairwayError.Kind.cannotWrite.exitCode)
    }
}
