/// What a reader of the report must know beside its figures, in plain sentences.
func auditNotes(
    _ table: AuditTable, _ data: AuditData, _ figures: ListFigures, _ parameters: AuditParameters
) -> [String] {
    var notes: [String] = []
    if data.unknownResidents > 0 {
        notes.append(
            "\(data.unknownResidents) of \(data.residents) residents have no known community; they are counted and stand "
                + "in no comparison.")
    }
    if data.residentsWithoutAnyVacancy > 0 {
        notes.append(
            "\(data.residentsWithoutAnyVacancy) residents have no vacancy at all; they count in R1 and R4 with nothing."
        )
    }
    if data.vacanciesWithPoolOfKOrLess > 0 {
        notes.append(
            "\(data.vacanciesWithPoolOfKOrLess) vacancies have no more candidates than places in the top; their selection "
                + "rate says nothing.")
    }
    if hasSelectiveLabels(table) {
        notes.append(
            "Outcomes are known only for people put forward, so V3m, V10, V11 and V12 hold among those put forward.")
    }
    if table.largestPartResidual > 1e-9 {
        notes.append(
            "The logged parts do not add up to the score on every row (largest difference \(table.largestPartResidual)): "
                + "a part was not declared.")
    }
    if let reference = parameters.reference, !table.communities.contains(reference) {
        notes.append("The declared reference \(reference) is none of the communities, so nothing is compared with it.")
    }
    if case .notProbabilities(let text)? = figures.calibration { notes.append("V12: \(text).") }
    notes.append("A community is the area a resident lives in, not a fact about the person.")
    return notes
}

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
