extension Diagnosis {
    /// A diagnosis of a Fairway that could not even start.
    public init(failure: FairwayError) {
        findings = [
            Finding(name: failure.kind.title, isWell: false, state: failure.detail, remedy: failure.remedy)
        ]
    }

    /// The findings as a page for people.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        let width = findings.map(\.name.count).max() ?? 0
        for finding in findings {
            let mark = finding.isWell ? "ok   " : "MEND "
            let name = finding.name + String(repeating: " ", count: width - finding.name.count)
            page.paragraph(
                mark + name.replacing(" ", with: "\u{A0}") + ": " + finding.state, hanging: 5,
                ink: finding.isWell ? nil : .middling)
            if let remedy = finding.remedy { page.paragraph("What to do: \(remedy)", indent: 5) }
        }
        page.blank()
        page.paragraph(isWell ? "All is well." : "Something needs mending; see above.", ink: isWell ? .good : .middling)
        return page.text
    }
}
