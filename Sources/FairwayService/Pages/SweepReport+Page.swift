extension SweepReport {
    /// The report as a page for people.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        page.paragraph(
            vacancies == 0
                ? "No vacancy has passed its last day."
                : "Removed \(PlainNumber.count(vacancies, "vacancy", "vacancies")) past their last day.")
        if requestKeys + jobs > 0 {
            page.paragraph(
                "Removed \(PlainNumber.count(requestKeys, "kept answer", "kept answers")) and \(PlainNumber.count(jobs, "finished job", "finished jobs")).",
                ink: .quiet)
        }
        if monitoringAnswers > 0 {
            page.paragraph(
                "Removed \(PlainNumber.count(monitoringAnswers, "monitoring answer", "monitoring answers")) past the day agreed to.",
                ink: .quiet)
        }
        if expiredConsents > 0 {
            page.paragraph(
                "Ended \(PlainNumber.count(expiredConsents, "consent", "consents")) whose time was over; erased "
                    + "\(PlainNumber.count(erasedProfiles, "profile", "profiles")) that had none left.",
                ink: .quiet)
        }
        return page.text
    }
}
