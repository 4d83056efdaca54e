extension VacancyPage {
    /// The list as a page for people: a line for the job and one for its terms.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        guard !items.isEmpty else {
            page.paragraph(total == 0 ? "There are no vacancies yet." : "There are no more vacancies.")
            return page.text
        }
        for item in items {
            page.ends(item.title, item.id, ink: .heading)
            page.paragraph(item.terms, indent: 2)
        }
        page.blank()
        page.paragraph("\(items.count) of \(PlainNumber.count(total, "vacancy", "vacancies")).", ink: .quiet)
        if let nextCursor { page.paragraph("For the next ones add --cursor \(nextCursor)", ink: .quiet) }
        return page.text
    }

    /// The list for a spreadsheet.
    public var table: String {
        var sheet = SpreadsheetText(header: [
            "id", "title", "employer", "locality", "district", "remote", "payMinimum", "payMaximum", "payUnit",
            "payCurrency", "aiRole", "datePosted", "validThrough", "essential", "desirable", "createdAt", "updatedAt",
            "revision",
        ])
        for item in items {
            func skills(_ importance: String) -> String {
                item.requirements.filter { $0.importance.rawValue == importance }.map(\.skill).joined(separator: "; ")
            }
            sheet.add([
                .text(item.id), .text(item.title), .text(item.employer), .text(item.place.locality),
                .text(item.place.district), .text(item.place.remote ? "yes" : "no"), .number(item.pay?.minimum),
                .number(item.pay?.maximum), .text(item.pay?.unit.rawValue), .text(item.pay?.currency),
                .text(item.aiRole), .text(item.datePosted), .text(item.validThrough), .text(skills("essential")),
                .text(skills("desirable")), .text(item.createdAt), .text(item.updatedAt), .count(item.revision),
            ])
        }
        return sheet.text
    }
}
