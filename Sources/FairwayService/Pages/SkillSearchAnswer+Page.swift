extension SkillSearchAnswer {
    /// The skills found, as a page for people.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        guard !items.isEmpty else {
            page.paragraph("No skill is called anything like that. Try a plainer word, or part of it.")
            return page.text
        }
        var table = PageTable([
            PageTable.Column(title: "Skill", limit: 36), PageTable.Column(title: "Identifier", limit: 40),
            PageTable.Column(title: "Kind"), PageTable.Column(title: "Found as", limit: 30),
        ])
        for item in items { table.add([item.label, item.id, item.kind, item.matched]) }
        table.write(to: &page)
        return page.text
    }
}
