extension MonitoringForm {
    /// The form as a page for people.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        page.paragraph("Questions that a resident may answer, and need not", ink: .heading)
        for question in questions {
            page.blank()
            page.paragraph("\(question.id): \(question.question)", hanging: 2)
            for answer in question.answers { page.bullet("\(answer.id): \(answer.words)") }
        }
        page.blank()
        page.paragraph(
            "Say before you ask: answers are kept apart from the match, until the day agreed to; they change no score and no "
                + "list, are shown in totals only, and are removed whenever the resident asks.")
        return page.text
    }
}
