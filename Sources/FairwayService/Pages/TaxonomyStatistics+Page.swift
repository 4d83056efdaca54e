public import SkillsTaxonomy

extension TaxonomyStatistics {
    /// The counts as a page for people.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        page.heading("The taxonomy holds")
        write(
            [
                ("skills", skills), ("other names", aliases), ("phrases that show a skill", impliedPhrases),
                ("links to a wider skill", broaderLinks), ("links to a close skill", relatedLinks),
                ("codes of other classifications", codes), ("occupations", occupations),
                ("of them AI jobs", aiOccupations), ("labels that can mean something else", ambiguousLabels),
                ("boilerplate phrases", boilerplatePhrases),
            ], to: &page)
        page.heading("Skills by kind")
        write(skillsByKind.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, to: &page)
        page.heading("Skills by group")
        write(skillsByGroup.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, to: &page)
        return page.text
    }

    private func write(_ counts: [(name: String, count: Int)], to page: inout PageWriter) {
        let width = counts.map { PlainNumber.grouped($0.count).count }.max() ?? 0
        for (name, count) in counts {
            let digits = PlainNumber.grouped(count)
            page.line(
                "  " + String(repeating: " ", count: width - digits.count) + "\(digits)  \(PageWriter.clean(name))")
        }
    }
}
