extension ProfilePage {
    /// The page as a table for people.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        guard !items.isEmpty else {
            page.paragraph(total == 0 ? "No profile is kept." : "No more profiles.")
            return page.text
        }
        var table = PageTable([
            .init(title: "profile"), .init(title: "since"), .init(title: "skills", isFigure: true),
            .init(title: "agreed to, until", limit: 90),
        ])
        for item in items {
            table.add([
                item.id, item.createdOn, String(item.skills),
                item.consents.map { "\($0.purpose.rawValue) \($0.expiresOn)" }.joined(separator: ", "),
            ])
        }
        table.write(to: &page)
        return page.text
    }
}
