extension CounterfactualAnswer {
    /// The result as a page for people.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        page.heading("Does who a person is move a score?")
        page.paragraph(
            "We matched \(PlainNumber.count(residents, "résumé")) again with other details of the person and everything "
                + "else the same.")
        for result in results {
            let bound = PlainNumber.twoPlaces(result.upperBound * 100)
            page.bullet(
                "\(result.swap): \(PlainNumber.grouped(result.pairs)) scores compared, "
                    + "\(PlainNumber.grouped(result.violations)) moved. "
                    + "With 95% confidence fewer than \(bound == "0.00" ? "0.01" : bound)% of such scores move.")
            for found in result.found { page.paragraph("moved: \(found)", indent: 6) }
        }
        page.paragraph(
            passes
                ? "No score moved. That rules out a direct use of these details, not an indirect one."
                : "Some scores moved. Do not release this until the cause is found.")
        return page.text
    }
}
