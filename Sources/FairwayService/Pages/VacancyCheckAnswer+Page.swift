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
            for finding in found where !isInTable(finding) {
                page.bullet(finding.problem)
                let quotes = finding.places.compactMap(\.text).prefix(4).map { "“\(PageWriter.shortened($0, to: 60))”" }
                if !quotes.isEmpty { page.paragraph("Words: " + quotes.joined(separator: ", "), indent: 4) }
                page.paragraph("What to do: " + finding.remedy, indent: 4)
            }
        }
        if let reach { writeMustHaves(reach, to: &page) }
        guard let all = reach?.residents.all else { return page.text }
        page.heading("Who was counted")
        page.paragraph(
            "\(residents.prefix(1).uppercased() + residents.dropFirst()), about \(PlainNumber.grouped(all)). "
                + "Counts under 10 are hidden and the others rounded to 5.")
        return page.text
    }

    /// One must-have of many: a row of the table rather than three lines of its own.
    private func isInTable(_ finding: VacancyFinding) -> Bool {
        finding.severity == .note && finding.figures.contains { $0.name == "residents-shut-out" }
    }

    private func writeMustHaves(_ reach: VacancyReach, to page: inout PageWriter) {
        guard !reach.mustHaves.isEmpty else { return }
        page.heading("What each must-have does")
        var table = PageTable([
            PageTable.Column(title: "Must-have"), PageTable.Column(title: "Words", limit: 30),
            PageTable.Column(title: "Shuts out", isFigure: true),
            PageTable.Column(title: "Left without it", isFigure: true),
        ])
        for mustHave in reach.mustHaves {
            table.add([
                mustHave.name, mustHave.places.first?.text ?? "", Self.words(mustHave.shutOut.all),
                Self.words(mustHave.leftWithout),
            ])
        }
        table.write(to: &page, indent: 2)
        page.paragraph(
            "Keep those that the work needs on the first day; the others can be learned on the job.", indent: 2)
    }

    private static func words(_ count: Int?) -> String {
        count.map { $0 == 0 ? "none" : PlainNumber.grouped($0) } ?? "hidden"
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
