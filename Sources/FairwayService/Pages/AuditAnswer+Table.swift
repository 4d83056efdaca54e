extension AuditAnswer {
    /// The audit for a spreadsheet, one community a row and the unknown last.
    public var table: String {
        var sheet = SpreadsheetText(header: [
            "level", "community", "name", "residents", "shareWithGoodMatch", "intervalLower", "intervalUpper",
            "impactRatio", "impactRatioLower", "impactRatioUpper", "verdict", "words", "minimumDetectableRatio",
        ])
        for community in communities {
            sheet.add([
                .text(level.rawValue), .text(community.community), .text(community.name), .count(community.residents),
                .number(community.shareWithGoodMatch), .number(community.interval?.lower),
                .number(community.interval?.upper), .number(community.impactRatio),
                .number(community.impactRatioInterval?.lower), .number(community.impactRatioInterval?.upper),
                .text(community.verdict.rawValue), .text(community.words), .number(community.minimumDetectableRatio),
            ])
        }
        sheet.add([
            .text(level.rawValue), .text(""), .text("area not known"), .count(unknownResidents), .number(nil),
            .number(nil), .number(nil), .number(nil), .number(nil), .number(nil), .text(""),
            .text("Counted, and compared with no one. \(attribution)"), .number(nil),
        ])
        return sheet.text
    }
}
