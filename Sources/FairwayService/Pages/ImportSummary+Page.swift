public import Communities

extension ImportSummary {
    /// What became of the lines of the file, as a page for people.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        page.paragraph("\(PlainNumber.count(read, "line")) read, \(PlainNumber.grouped(kept)) kept.")
        for (count, what) in [
            (terminated, "of those kept are for postcodes no longer in use"),
            (droppedNorthernIreland, "left out: Northern Irish postcodes, whose licence forbids passing them on"),
            (droppedOldForms, "left out: postcodes of an old form, long out of use"),
            (bad, "left out as bad"),
        ] where count > 0 {
            page.bullet("\(PlainNumber.grouped(count)) \(what).")
        }
        let names = columns.sorted { $0.key < $1.key }.map { "\($0.key) from \($0.value)" }
        if !names.isEmpty { page.paragraph("Columns: \(names.joined(separator: ", ")).") }
        return page.text
    }
}
