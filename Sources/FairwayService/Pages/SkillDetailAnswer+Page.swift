import SkillsTaxonomy

extension SkillDetailAnswer {
    /// The skill as a page for people.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        page.ends(label, id, ink: .heading)
        page.paragraph("Kind: \(kind). Group: \(group).", indent: 2)
        list("Other names", aliases, to: &page)
        list("Words that show it", impliedBy.map { "“\($0)”" }, to: &page)
        list("Part of", broader, to: &page)
        list("Close to", related.map { "\($0.label) (\(PlainNumber.percent($0.weight)))" }, to: &page)
        list("Jobs that need it", occupations.filter { $0.importance == .essential }.map(\.title), to: &page)
        list("Jobs where it helps", occupations.filter { $0.importance == .desirable }.map(\.title), to: &page)
        list("Codes elsewhere", codes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }, to: &page)
        return page.text
    }

    private func list(_ heading: String, _ items: [String], to page: inout PageWriter) {
        guard !items.isEmpty else { return }
        page.paragraph("\(heading): \(items.joined(separator: "; "))", indent: 2, hanging: 4)
    }
}
