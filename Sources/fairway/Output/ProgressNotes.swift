import Foundation

/// Says on standard error how far a long step is: a line that is written over on a terminal, else a line now and then.
final class ProgressNotes {
    private let start = ContinuousClock.now
    private var last: ContinuousClock.Instant?
    private var isLineOpen = false
    private let isTerminal = Console.isNoteTerminal

    /// Nothing is said of what takes less than this.
    private var pause: Duration { isTerminal ? .milliseconds(200) : .seconds(10) }

    /// - Parameters:
    ///   - step: what is being done: "reading vacancies".
    ///   - total: nil when it is not known.
    func report(_ step: String, done: Int, of total: Int? = nil) {
        let now = ContinuousClock.now
        guard now - start > .seconds(1), last.map({ now - $0 > pause }) ?? true else { return }
        last = now
        let seconds = Double((now - start).components.seconds) + 0.5
        var text = "\(step): \(done)"
        if let total, total > 0 { text += " of \(total) (\(done * 100 / total)%)" }
        text += ", \(Int(Double(done) / seconds)) a second"
        if isTerminal {
            FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
            isLineOpen = true
        } else {
            Console.note(text)
        }
    }

    /// Clears the line, so that what follows starts on a clean one.
    func finish() {
        guard isLineOpen else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
        isLineOpen = false
    }
}
