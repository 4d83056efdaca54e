import MatchingEngine

extension VacancyCheckAnswer {
    /// The findings as a page for an employer.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        if findings.isEmpty { page.paragraph("We found nothing to change in this advert.") }
        for severity in VacancyFinding.Severity.allCases {
            let found = findings.filter { $0.severity == severity }
            guard !found.isEmpty else { continue }
            page.heading(severity.words)
            for finding in found {
                page.bullet(finding.problem)
                let quotes = finding.places.compactMap(\.text).prefix(4).map { "“\(PageWriter.shortened($0, to: 60))”" }
                if !quotes.isEmpty { page.paragraph("Words: " + quotes.joined(separator: ", "), indent: 4) }
                page.paragraph("What to do: " + finding.remedy, indent: 4)
            }
        }
        guard let all = reach?.residents.all else { return page.text }
        page.heading("Who was counted")
        page.paragraph(
            "\(residents.prefix(1).uppercased() + residents.dropFirst()), about \(PlainNumber.grouped(all)). "
                + "Counts under 10 are hidden and the others rounded to 5.")
        return page.text
    }
}

extension VacancyFinding.Severity {
    fileprivate var words: String {
        switch self {
        case .mustChange: "Must change"
        case .shouldChange: "Should change"
        case .consider: "Worth a thought"
        case .note: "Good to know"
        }
    }
}
