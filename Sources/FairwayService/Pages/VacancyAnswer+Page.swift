import SkillsTaxonomy

extension VacancyAnswer {
    /// The vacancy as Fairway understood it, as a page for people.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        page.ends(title, id, ink: .heading)
        page.paragraph(terms, indent: 2)
        if let workHours { page.paragraph("Hours: \(workHours)", indent: 2, hanging: 4) }
        if let workplace { page.paragraph("Workplace: \(workplace.words)", indent: 2, hanging: 4) }
        let dates = [datePosted.map { "Posted \($0)" }, validThrough.map { "open until \($0)" }].compactMap { $0 }
        if !dates.isEmpty { page.paragraph(dates.joined(separator: ", ") + ".", indent: 2, hanging: 4) }
        page.paragraph("AI: \(roleWords) \(aiRoleReason)", indent: 2, hanging: 4)
        write(requirements.filter { $0.importance == .essential }, as: "Essential", to: &page)
        write(requirements.filter { $0.importance == .desirable }, as: "Desirable", to: &page)
        write(thingsToKnow, as: "To know before applying (never scored)", to: &page)
        for note in notes { page.paragraph("Note: \(note)", indent: 2, hanging: 4, ink: .middling) }
        for duplicate in duplicates ?? [] {
            page.paragraph("Note: \(duplicate.reason)", indent: 2, hanging: 4, ink: .middling)
        }
        return page.text
    }

    /// Employer, place and pay on one line.
    var terms: String {
        [employer, place.words, pay?.words ?? "pay not stated"].compactMap { $0 }.joined(separator: " · ")
    }

    private var roleWords: String {
        switch AIRole(rawValue: aiRole) {
        case .buildsAI: "the person helps to build AI."
        case .appliesAI: "the person uses AI tools in the work."
        case .supportsAI: "the person helps AI to work well and safely."
        case nil, .some(.none): "not an AI job."
        }
    }

    private func write(_ list: [RequirementAnswer], as heading: String, to page: inout PageWriter) {
        guard !list.isEmpty else { return }
        page.paragraph("\(heading):", indent: 2)
        for requirement in list {
            let quote = requirement.evidence.first.map { ": “\(PageWriter.shortened($0.text, to: 60))”" } ?? ""
            let others = requirement.alternativeLabels.map { " or \($0)" }.joined()
            page.bullet("\(requirement.label)\(others)\(quote)", indent: 4)
        }
    }
}
