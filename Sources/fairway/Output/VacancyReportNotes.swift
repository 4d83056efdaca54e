import FairwayService

/// Says which lines of a vacancy file were left out and why.
enum VacancyReportNotes {
    static func write(_ bad: [ImportReport.BadLine], of path: String) {
        for line in bad { Console.note("\(path), line \(line.line): \(line.reason)") }
    }
}
