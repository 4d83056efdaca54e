extension ShortlistAnswer {
    /// The list as a page for people.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        page.paragraph("Shortlist for \(vacancy.title) (\(vacancy.id))", ink: .heading)
        if entries.isEmpty {
            page.paragraph(
                "No resident who agreed to be on shortlists can be scored for this vacancy, or it has closed.",
                indent: 2)
        }
        for entry in entries {
            page.blank()
            page.ends(
                "\(entry.rank). \(entry.profile ?? entry.resident)",
                "\(entry.band.rawValue)  \(PlainNumber.twoPlaces(entry.score))")
            let skills = entry.matched.map { "\($0.label) \(PlainNumber.twoPlaces($0.credit))" }
            page.paragraph(skills.isEmpty ? "none of the skills asked for" : skills.joined(separator: ", "), indent: 3)
        }
        if let fairness { fairness.write(to: &page) }
        if let whatIf {
            page.heading("Beside it, what holding every community to its share would do")
            page.paragraph(whatIf.caution, indent: 2)
            page.bullet("people who would lose a place: \(whatIf.displaced)")
            page.bullet("utility given up: \(whatIf.utilityGivenUp)")
            for (place, resident) in whatIf.order.enumerated() { page.bullet("\(place + 1). \(resident)", indent: 4) }
        }
        return page.text
    }
}

extension ShortlistAnswer.Fairness {
    fileprivate func write(to page: inout PageWriter) {
        page.heading("The list by \(level.rawValue)")
        if communities.isEmpty { page.paragraph("No area of the residents is known.", indent: 2) }
        for item in communities {
            let verdict =
                switch item.underrepresented {
                case true?: "fewer than chance explains somewhere in the list"
                case false?: "as chance would have it"
                case nil: "too few to say"
                }
            let pool = item.pool.map { "about \($0) in the pool" } ?? "under 10 in the pool, or hidden with them"
            page.bullet("\(item.name ?? item.community): \(pool); \(verdict)")
        }
        page.paragraph("Counts under 10 are hidden and others rounded to 5.", indent: 2)
    }
}
