extension GapsAnswer {
    /// The skills as a page for a resident and their coach.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        page.heading("The skills that would open most jobs for you")
        guard information == .enough else {
            page.paragraph(
                "We found too little in this text to say. Add what you have done, paid or not, in your own words.")
            return page.text
        }
        page.paragraph(
            "Today \(PlainNumber.count(jobs.strong, "job")) \(jobs.strong == 1 ? "is" : "are") a strong fit, and "
                + "\(PlainNumber.count(jobs.reachable, "more is", "more are")) within reach.")
        guard !openings.isEmpty else {
            page.paragraph("No single skill or pair of skills would open another job.")
            return page.text
        }
        for opening in openings {
            page.blank()
            page.paragraph(opening.skills.map(\.label).joined(separator: " and "), indent: 2, ink: .heading)
            page.paragraph(opening.effect, indent: 4)
            for skill in opening.skills {
                guard let course = skill.courses.first else {
                    page.paragraph("\(skill.label): we know no course for it yet.", indent: 4, hanging: 6)
                    continue
                }
                page.paragraph("\(skill.label): \(course.words)", indent: 4, hanging: 6)
            }
        }
        return page.text
    }
}

extension GapsAnswer.Opening {
    fileprivate var effect: String {
        guard opens > 0 else { return "Brings \(PlainNumber.count(brings, "job")) within reach." }
        return "Makes \(PlainNumber.count(opens, "more job a strong fit", "more jobs a strong fit"))."
    }
}
