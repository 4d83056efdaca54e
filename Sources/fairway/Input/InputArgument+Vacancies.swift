import FairwayService
import MatchingEngine

extension InputArgument {
    /// The vacancies of the file, ready for matching; bad lines are noted and left out.
    func index(_ fairway: Fairway) throws -> MatchIndex {
        let format = VacancyFormatOption.resolved(nil, self)
        let (index, report) = try fairway.vacancyIndex(source, format: format)
        VacancyReportNotes.write(report.bad, of: path)
        return index
    }
}
