extension CoverageAnswer {
    /// The unknown phrases as a page for the people who keep the taxonomy.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        page.paragraph(
            "\(PlainNumber.count(texts, "text")) with \(PlainNumber.count(statements, "statement")) of something done or "
                + "known. The taxonomy knows words in \(PlainNumber.grouped(known)) of them.")
        guard !unknown.isEmpty else {
            page.paragraph("No phrase that it does not know comes up often.")
            return page.text
        }
        page.heading("Often stated, and not in the taxonomy")
        let width = unknown.map { PlainNumber.grouped($0.texts).count }.max() ?? 0
        for phrase in unknown {
            let digits = PlainNumber.grouped(phrase.texts)
            page.line(
                "  " + String(repeating: " ", count: width - digits.count) + digits
                    + (phrase.texts == 1 ? " text   " : " texts  ") + PageWriter.shortened(phrase.phrase, to: 80))
        }
        return page.text
    }
}
