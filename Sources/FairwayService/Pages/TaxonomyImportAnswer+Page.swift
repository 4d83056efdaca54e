extension TaxonomyImportAnswer {
    /// What was imported and how it was joined, as a page for people.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        let joined = summary.joinedByCode + summary.joinedByName
        page.paragraph(
            "\(PlainNumber.count(summary.concepts, "skill")) of \(summary.scheme) \(summary.release) imported as \(name)."
        )
        page.bullet("\(PlainNumber.grouped(joined)) of them are one with a skill of Fairway's own.")
        page.bullet(
            "\(PlainNumber.count(summary.skills, "skill")) and \(PlainNumber.count(summary.names, "name")) in all.")
        if summary.occupations > 0 {
            page.bullet(
                "\(PlainNumber.count(summary.occupations, "occupation")), "
                    + "\(PlainNumber.grouped(summary.joinedOccupations)) of them one with Fairway's.")
        }
        let setAside = summary.setAside.values.reduce(0, +)
        if setAside > 0 {
            page.bullet(
                "\(PlainNumber.count(setAside, "other name")) not used alone: everyday words, names of several skills, "
                    + "or names that Fairway's own skills have.")
        }
        if !summary.unknownCodes.isEmpty {
            page.bullet(
                "\(PlainNumber.count(summary.unknownCodes.count, "code")) in Fairway's own skills that this release lacks."
            )
        }
        for note in summary.notes { page.bullet(note) }
        page.paragraph("Use it with --taxonomy \(name), or set FAIRWAY_TAXONOMY=\(name).")
        return page.text
    }
}
