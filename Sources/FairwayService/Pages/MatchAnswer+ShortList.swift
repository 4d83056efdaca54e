extension MatchAnswer {
    /// The place of a vacancy in the answer, 1 for the best; nil when it is not in it.
    public func rank(of vacancy: String) -> Int? { matches.first { $0.vacancy.id == vacancy }?.rank }

    /// The jobs on one line each.
    ///
    /// - Parameter marked: a vacancy to point at.
    public func shortList(marking marked: String? = nil, _ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        var table = PageTable([
            PageTable.Column(title: "", isFigure: true), PageTable.Column(title: "Job", limit: 46),
            PageTable.Column(title: "Points", isFigure: true), PageTable.Column(title: "Fit"),
            PageTable.Column(title: ""),
        ])
        for match in matches {
            table.add([
                "\(match.rank).", match.vacancy.title, "\(PointList(score: match.score, parts: match.parts).total)",
                match.band.words, match.vacancy.id == marked ? "<- new" : "",
            ])
        }
        table.write(to: &page, indent: 2)
        return page.text
    }
}
