extension ImportReport {
    /// What was stored and left out, in one line.
    public var summary: String {
        let stored = "\(PlainNumber.count(self.stored, "vacancy", "vacancies")) stored"
        return bad.isEmpty ? stored + "." : stored + ", \(PlainNumber.count(bad.count, "line")) left out."
    }
}
