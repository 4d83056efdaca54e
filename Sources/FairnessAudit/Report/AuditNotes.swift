/// One thing a reader must know beside the figures.
struct AuditNote: Sendable, Hashable {
    /// A plain sentence.
    var text: String
    /// Whether it gives an exact number of people, or a line of the input, and so must not be published as it stands.
    var isInternal = false
}

/// What a reader of the report must know beside its figures, in plain sentences.
func auditNotes(
    _ table: AuditTable, _ data: AuditData, _ figures: ListFigures, _ parameters: AuditParameters,
    _ question: MonitoringQuestion?
) -> [AuditNote] {
    var notes: [AuditNote] = []
    func add(_ text: String, isInternal: Bool = false) { notes.append(AuditNote(text: text, isInternal: isInternal)) }
    if data.unknownResidents > 0 {
        add(
            "\(data.unknownResidents) of \(people(data.residents)) \(data.unknownResidents == 1 ? "has" : "have") no known "
                + "community; they are counted and stand in no comparison.", isInternal: true)
    }
    if data.residentsWithoutAnyVacancy > 0 {
        add(
            "\(people(data.residentsWithoutAnyVacancy)) \(data.residentsWithoutAnyVacancy == 1 ? "has" : "have") no vacancy "
                + "at all; they count in R1 and R4 with nothing.",
            isInternal: true)
    }
    if data.communities.count == 1 {
        add("There is only one community, so nothing is compared and there is no ratio.")
    }
    if data.communities.isEmpty {
        add("No resident has a known community, so nothing is compared.")
    }
    if table.rowsWithoutPeriod > 0 {
        add(
            "\(table.rowsWithoutPeriod) of \(table.rowCount) rows name no period; they stand in no trend.",
            isInternal: true)
    }
    if data.vacanciesWithPoolOfKOrLess > 0 {
        add(
            "\(data.vacanciesWithPoolOfKOrLess) vacancies have no more candidates than places in the top; their selection "
                + "rate says nothing.")
    }
    if hasSelectiveLabels(table) {
        add(
            "Outcomes are known only for people put forward, so V3m, V10, V11 and V12 hold among those put forward.")
    }
    if table.largestPartResidual > 1e-9 {
        add(
            "The logged parts do not add up to the score on every row (largest difference \(table.largestPartResidual)): "
                + "a part was not declared.")
        let first = table.firstLineWithPartResidual.map { ", the first on line \($0)" } ?? ""
        add("Rows whose parts do not add up: \(table.rowsWithPartResidual)\(first).", isInternal: true)
    }
    if let reference = parameters.reference, !table.communities.contains(reference) {
        add("The declared reference \(reference) is none of the communities, so nothing is compared with it.")
    }
    if case .notProbabilities(let text)? = figures.calibration { add("V12: \(text).") }
    add(
        question == nil
            ? "A community is the area a resident lives in, not a fact about the person."
            : "Answers are voluntary: those who answered may differ from those who did not.")
    return notes
}

private func people(_ count: Int) -> String { count == 1 ? "1 resident" : "\(count) residents" }

/// Whether judgements exist for people put forward and for nobody else.
func hasSelectiveLabels(_ table: AuditTable) -> Bool {
    guard !table.relevant.isEmpty, !table.selected.isEmpty else { return false }
    var judged = false
    var unjudged = false
    for row in 0..<table.rowCount {
        if table.relevant[row] >= 0 {
            if table.selected[row] == 0 { return false }
            judged = true
        } else {
            unjudged = true
        }
    }
    return judged && unjudged
}
