import Foundation

/// What the kernel says of this process; nil where it says nothing.
struct ProcessFigures: Sendable {
    let residentBytes: Int?
    let openDescriptors: Int?
    /// User and system time.
    let cpuSeconds: Double

    init() {
        let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ")
        residentBytes = pages.flatMap { $0.count > 1 ? Int($0[1]) : nil }.map { $0 * sysconf(Int32(_SC_PAGESIZE)) }
        // The folder is itself open while it is read.
        openDescriptors = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd"))
            .map { max(0, $0.count - 1) }
        var usage = rusage()
        guard getrusage(Int32(RUSAGE_SELF.rawValue), &usage) == 0 else {
            cpuSeconds = 0
            return
        }
        let times = [usage.ru_utime, usage.ru_stime]
        cpuSeconds = times.map { Double($0.tv_sec) + Double($0.tv_usec) / 1e6 }.reduce(0, +)
    }
}
