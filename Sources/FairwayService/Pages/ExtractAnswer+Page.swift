extension ExtractAnswer {
    /// The skills as a page for people.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        guard !skills.isEmpty else {
            page.paragraph("We found no skills in this text.")
            return page.text
        }
        page.heading(
            "\(PlainNumber.count(skills.count, "skill")), and the words that show \(skills.count == 1 ? "it" : "them")")
        for skill in skills { page.bullet(skill.words) }
        return page.text
    }
}
