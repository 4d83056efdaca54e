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
        for finding in findings {
            page.paragraph(
                "\(finding.isWell ? "[ok]" : "[mend]") \(finding.name): \(finding.state)", hanging: 5,
                ink: finding.isWell ? nil : .middling)
            if let remedy = finding.remedy { page.paragraph("What to do: \(remedy)", indent: 5) }
        }
        page.blank()
        page.paragraph(isWell ? "All is well." : "Something needs mending; see above.", ink: isWell ? .good : .middling)
        return page.text
    }
}
