extension AccessKeyList {
    /// The keys as a table for people.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        guard !items.isEmpty else {
            page.paragraph("There is no key yet. Make one with `fairway key create --scope admin --name NAME`.")
            return page.text
        }
        var table = PageTable([
            .init(title: "key"), .init(title: "whose"), .init(title: "may act as"), .init(title: "made"),
            .init(title: "state"),
        ])
        for key in items { table.add(key.cells) }
        table.write(to: &page)
        return page.text
    }
}

extension AccessKeyAnswer {
    fileprivate var cells: [String] {
        let state =
            if let revokedAt { "revoked \(revokedAt.prefix(10))" } else if let rotatedAt {
                "live, renewed \(rotatedAt.prefix(10))"
            } else { "live" }
        return [id, name, scopes.map(\.rawValue).joined(separator: ", "), String(createdAt.prefix(10)), state]
    }
}
