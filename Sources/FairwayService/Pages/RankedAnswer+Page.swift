import MatchingEngine
import SkillsTaxonomy

extension MatchAnswer.RankedAnswer {
    private static let matchedShown = 6
    private static let missingShown = 4

    /// One job of the page.
    ///
    /// - Parameter held: labels of the skills in the CV by identifier.
    func write(to page: inout PageWriter, held: [String: String]) {
        page.ends("\(rank). \(vacancy.title)", band.words, ink: .heading, rightInk: band.ink)
        page.paragraph(vacancy.terms, indent: 3)
        page.paragraph("\(roleWords)Reference \(vacancy.id).", indent: 3)
        page.paragraph("Why: \(reason)", indent: 3, hanging: 5)
        writePoints(to: &page)
        let gaps = Set(missing.map(\.skill))
        let shown = matched.filter { !gaps.contains($0.skill) }
        if !shown.isEmpty {
            page.paragraph("What you show:", indent: 3)
            for skill in shown.prefix(Self.matchedShown) { page.bullet(skill.words(held: held), indent: 5) }
            more(shown.dropFirst(Self.matchedShown).map(\.label), to: &page)
        }
        if !missing.isEmpty {
            // A skill that earns a little through another is still a gap; it is named once, with what comes close.
            let near = Dictionary(
                matched.compactMap { skill in skill.via.map { (skill.skill, held[$0] ?? $0) } },
                uniquingKeysWith: { first, _ in first })
            page.paragraph("What is missing:", indent: 3)
            for skill in missing.prefix(Self.missingShown) {
                page.bullet(skill.words(near: near[skill.skill]), indent: 5)
            }
            more(missing.dropFirst(Self.missingShown).map(\.label), to: &page)
        }
        if !bars.isEmpty {
            let told = bars.map { "\($0.label) (\(MatchWording.standing($0.standing)))" }
            page.paragraph(
                "The job sets a bar, which is not scored: \(told.joined(separator: "; ")).", indent: 3, hanging: 5)
        }
        if !toKnow.isEmpty {
            page.paragraph("To know before applying: \(MatchWording.list(toKnow.map(\.words))).", indent: 3, hanging: 5)
        }
        page.paragraph("Next step: \(nextStep)", indent: 3, hanging: 5, ink: .heading)
    }

    private func writePoints(to page: inout PageWriter) {
        let list = PointList(score: score, parts: parts)
        page.paragraph("Points: \(list.total) of 100", indent: 3)
        let width = list.lines.map(\.name.count).max() ?? 0
        for line in list.lines {
            let name = line.name + String(repeating: " ", count: width - line.name.count)
            page.line("     \(name)  \(Self.right(line.points)) of \(Self.right(line.of))")
        }
    }

    private func more(_ labels: [String], to page: inout PageWriter) {
        guard !labels.isEmpty else { return }
        page.paragraph("And \(labels.count) more: \(MatchWording.list(labels)).", indent: 5, hanging: 7)
    }

    private static func right(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: " ", count: max(0, 3 - digits.count)) + digits
    }

    private var roleWords: String {
        switch AIRole(rawValue: vacancy.aiRole) {
        case .buildsAI: "You would help to build AI. "
        case .appliesAI: "You would use AI tools in the work. "
        case .supportsAI: "You would help AI to work well and safely. "
        case nil, .some(.none): ""
        }
    }

    /// The smallest useful thing to do next.
    private var nextStep: String {
        let course = missing.lazy.compactMap(\.freeCourse).first
        switch band {
        case .strong:
            guard let course else { return "Apply now, and use the words above in your letter." }
            return "Apply now, and use the words above in your letter. To be stronger still, take \(course.words)."
        case .reachable:
            if let course { return "Take \(course.words), then apply." }
            return "Read the advert. If you have done anything like what is missing, add it to your CV, then apply."
        case .stretch, .notEnoughInformation:
            if let course { return "This job is some way off. A good first step is \(course.words)." }
            return "This job is some way off. Ask a job coach or the National Careers Service about training."
        }
    }
}

extension MatchAnswer.MatchedAnswer {
    /// `Spreadsheets: “Excel good”`, or what comes close to it.
    fileprivate func words(held: [String: String]) -> String {
        let quote = evidence.first.map { ": “\(PageWriter.shortened($0.text, to: 60))”" } ?? ""
        guard let via else { return label + quote }
        return "\(label), through \(held[via] ?? via)\(quote)"
    }
}

extension MatchAnswer.MissingAnswer {
    var freeCourse: CourseAnswer? { courses.first { $0.isFree } }

    /// The gap with the course that closes it.
    ///
    /// - Parameter near: what the CV shows that comes close.
    fileprivate func words(near: String?) -> String {
        let need = importance == .essential ? "the job needs it" : "would help"
        let name = "\(label) (\(need)\(near.map { "; your \($0) comes close" } ?? ""))"
        if let course = freeCourse ?? courses.first { return "\(name): learn it on \(course.words)" }
        return "\(name): we know of no course for it yet"
    }
}

extension MatchAnswer.ThingAnswer {
    fileprivate var words: String {
        switch held {
        case true: "\(label), which you show"
        default: label
        }
    }
}
