import SkillsTaxonomy

extension MatchAnswer {
    /// The answer as a page that a job coach hands over: what was seen, the best jobs with their reasons, next steps.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        page.heading("What we saw in your CV")
        if let advice { page.paragraph(advice, indent: 2) }
        profile.write(to: &page)
        if !matches.isEmpty {
            page.heading(matches.count == 1 ? "The best job for you" : "The \(matches.count) best jobs for you")
            let held = Dictionary(profile.skills.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
            for match in matches {
                page.blank()
                match.write(to: &page, held: held)
            }
        }
        if profile.information != .none {
            page.heading("How the points are given")
            page.paragraph(
                "Points come only from what you can do and have done, paid or not. Your name, age, address or school "
                    + "never change them. If we missed something, add a line about it to your CV and try again.",
                indent: 2)
        }
        return page.text
    }
}

extension MatchAnswer.ProfileAnswer {
    /// Skills shown with the words that prove them; the rest are only named.
    private static let skillsShown = 12

    func write(to page: inout PageWriter) {
        let ranked = skills.sorted { ($1.rank, $0.label) < ($0.rank, $1.label) }
        // Languages and qualifications have lines of their own.
        let able = ranked.filter { $0.kind != "language" && $0.kind != "qualification" }
        if !able.isEmpty {
            page.paragraph("Skills, and the words that show them:", indent: 2)
            for skill in able.prefix(Self.skillsShown) { page.bullet(skill.words, indent: 4) }
            let rest = able.dropFirst(Self.skillsShown).map(\.label)
            if !rest.isEmpty { page.paragraph("And also: \(MatchWording.list(rest)).", indent: 4) }
        }
        let languages = ranked.filter { $0.kind == "language" }.map(\.label).sorted()
        if !languages.isEmpty {
            page.paragraph("Languages: \(MatchWording.list(languages)).", indent: 2, hanging: 4)
        }
        if !occupations.isEmpty {
            let jobs = occupations.map { job in
                job.title + (job.months.map { " (\(TimeSpan.words(months: $0)))" } ?? "")
            }
            page.paragraph("Work you have done: \(MatchWording.list(jobs)).", indent: 2, hanging: 4)
        }
        if !qualifications.isEmpty {
            let names = qualifications.map { held in
                let notes = [held.level.map { "level \($0)" }, held.fromAbroad ? "from abroad" : nil].compactMap { $0 }
                return held.name + (notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))")
            }
            page.paragraph("Qualifications: \(MatchWording.list(names)).", indent: 2, hanging: 4)
        }
        if let months = monthsOfExperience, months > 0 {
            page.paragraph(
                "Time in work of every kind, paid or not: \(TimeSpan.words(months: months)).", indent: 2, hanging: 4)
        }
    }
}

extension SkillAnswer {
    /// How well the text shows the skill: by certainty, then by how often.
    fileprivate var rank: Double { confidence + Double(min(evidence.count, 9)) / 100 }

    /// The skill with the words that show it: `Stock control: “stock count two times in a year”`.
    var words: String {
        var seen: [String] = []
        for text in evidence.map({ PageWriter.shortened($0.text, to: 60) }) where !seen.contains(text) {
            seen.append(text)
        }
        let quotes = seen.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
        // A kept profile has no words of the text.
        return quotes.isEmpty ? label : "\(label): \(quotes)\(seen.count > 3 ? " and more" : "")"
    }
}
