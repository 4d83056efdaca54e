public import Communities

extension Place {
    /// The place as a page for people, one fact a line.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        for line in explained { page.paragraph(line, hanging: 2) }
        page.blank()
        page.paragraph(Attribution.places, ink: .quiet)
        return page.text
    }
}
