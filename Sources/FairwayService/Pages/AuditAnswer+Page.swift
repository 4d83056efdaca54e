import FairnessAudit

extension AuditAnswer {
    /// The audit as a page for people: what to look at first, the table, what its words mean, and whose data it shows.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        page.heading("Who gets at least one good match, by \(level.label)")
        page.paragraph(
            "\(PlainNumber.count(residents, "resident")) recorded\(published ? ", rounded to \(parameters.roundTo)" : ""). "
                + unknownWords, indent: 2)
        writeConcerns(to: &page)
        page.blank()
        writeTable(to: &page)
        writeMeanings(to: &page)
        if published { writeHiding(to: &page) }
        page.blank()
        page.paragraph(attribution, ink: .quiet)
        return page.text
    }

    private var unknownWords: String {
        guard let unknownResidents else { return "For a few the area is not known; they are compared with no one." }
        return unknownResidents == 0
            ? "The area of all of them is known."
            : "For \(PlainNumber.grouped(unknownResidents)) the area is not known; they are counted here and compared with no one."
    }

    /// Communities that come out lower, each with its figures.
    private func writeConcerns(to page: inout PageWriter) {
        let lower = communities.filter(\.verdict.isLower)
        guard !lower.isEmpty else {
            page.paragraph(
                "No \(level.label) is shown to come out lower than the rest. That is not proof that all are alike: see "
                    + "the finding of each below.", indent: 2)
            return
        }
        page.heading("Look at these first")
        for community in lower {
            let share = community.shareWithGoodMatch.map { "\(PlainNumber.percent($0)) get a good match" }
            let ratio = community.impactRatio.map { "\(PlainNumber.twoPlaces($0)) times the share of everyone else" }
            let figures = [share, ratio].compactMap { $0 }.joined(separator: ", ")
            page.bullet("\(community.title): \(figures.isEmpty ? "" : figures + ". ")\(community.words)")
        }
    }

    private func writeTable(to page: inout PageWriter) {
        var table = PageTable([
            PageTable.Column(title: level.label.prefix(1).uppercased() + level.label.dropFirst(), limit: 32),
            PageTable.Column(title: "People", isFigure: true), PageTable.Column(title: "Good match", isFigure: true),
            PageTable.Column(title: "95% range", isFigure: true), PageTable.Column(title: "Ratio", isFigure: true),
            PageTable.Column(title: "Finding"),
        ])
        for community in communities where community.verdict != .suppressed {
            table.add([
                community.title, community.residents.map(PlainNumber.grouped) ?? "-",
                community.shareWithGoodMatch.map(PlainNumber.percent) ?? "-",
                community.interval.map { "\(Int(($0.lower * 100).rounded()))-\(PlainNumber.percent($0.upper))" } ?? "-",
                community.impactRatio.map(PlainNumber.twoPlaces) ?? "-", community.verdict.shortWords,
            ])
        }
        table.write(to: &page)
        let hidden = communities.filter { $0.verdict == .suppressed }.map(\.shortTitle)
        if !hidden.isEmpty {
            page.blank()
            page.paragraph("Hidden, to protect small numbers (\(hidden.count)): \(hidden.joined(separator: ", ")).")
        }
    }

    private func writeMeanings(to page: inout PageWriter) {
        page.heading("What the columns and findings mean")
        page.bullet(
            "Good match: the share of people whose best job scores \(PlainNumber.percent(parameters.goodMatch)) or more. "
                + "95% range: where the true share most likely lies.")
        page.bullet("Ratio: that share over the share of everyone else in the table; 1.00 is the same.")
        for verdict in AuditVerdict.allCases {
            let named = communities.filter { $0.verdict == verdict }
            guard !named.isEmpty else { continue }
            page.bullet("\(verdict.shortWords): \(verdict.sentence)")
        }
        let detectable = communities.compactMap { community in
            community.minimumDetectableRatio.map { "\(community.community) \(PlainNumber.percent($0))" }
        }
        if !detectable.isEmpty {
            page.bullet(
                "Where we cannot tell, a share below this much of everyone else's would have been seen: "
                    + detectable.joined(separator: ", ") + ".")
        }
    }

    private func writeHiding(to page: inout PageWriter) {
        page.heading("Why some counts are hidden")
        page.paragraph(
            "This is the form to publish. Counts under \(parameters.suppressBelow) are hidden and the others rounded to "
                + "\(parameters.roundTo), so that no one can be picked out. One more count may be hidden so that a single "
                + "hidden one cannot be worked out from the total. A share is left out where fewer than "
                + "\(parameters.suppressBelow) people have, or have not, a good match.", indent: 2)
    }
}

extension AuditAnswer.CommunityAnswer {
    /// The name as people know it, with the code where that says more.
    fileprivate var title: String { name ?? community }

    /// The code where it is what people know, the name where it is not.
    fileprivate var shortTitle: String { community.wholeMatch(of: /[A-Z]\d{8}/) == nil ? community : title }
}
