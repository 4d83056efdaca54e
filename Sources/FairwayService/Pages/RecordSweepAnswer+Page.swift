extension RecordSweepAnswer {
    /// The same for people.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        page.paragraph(
            "Records are kept for \(PlainNumber.count(keptMonths, "month")), from \(keptFrom) on. "
                + "\(PlainNumber.count(removedRecords, "record")) removed, \(PlainNumber.grouped(records)) left.")
        guard pairs > 0 else { return page.text }
        page.paragraph(
            "They hold \(PlainNumber.grouped(pairs)) pairs of a resident and a vacancy in \(PlainNumber.grouped(bytes)) "
                + "bytes: \(PlainNumber.grouped(bytes / max(records, 1))) a record, "
                + "\(PlainNumber.twoPlaces(Double(bytes) / Double(pairs))) a pair.")
        return page.text
    }
}
