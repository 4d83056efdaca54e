extension PrivacyReport {
    /// The record as a page for people.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        page.paragraph("What Fairway holds about people, on \(date) (release \(version))", ink: .heading)
        for holding in holdings {
            page.blank()
            page.paragraph("\(PlainNumber.grouped(holding.count)): \(holding.what)", hanging: 2)
            page.paragraph("why: \(holding.why)", indent: 2, hanging: 4)
            page.paragraph("basis: \(holding.basis)", indent: 2, hanging: 4)
            page.paragraph("until: \(holding.until)", indent: 2, hanging: 4)
            page.paragraph("where: \(holding.place)", indent: 2, hanging: 4)
        }
        page.heading("Counted, and all that an erasure leaves")
        if counts.isEmpty { page.bullet("nothing yet") }
        for count in counts { page.bullet("\(count.month): \(count.event) \(PlainNumber.grouped(count.count))") }
        page.heading("Not held")
        for line in notHeld { page.bullet(line) }
        page.heading("For a person to fill")
        for line in forPeople { page.bullet("[ ] " + line) }
        return page.text
    }
}
