extension LawRecord {
    /// The version of the transparency template that the record follows.
    public static let transparencyTemplate = "3.0"

    /// The fields of the Algorithmic Transparency Recording Standard, filled as far as the system can.
    ///
    /// Numbers in answers come from the published form only, since the record itself is published.
    /// - Parameter facts: the system's facts; an answer of the operator takes the place of the system's own.
    public static func atrs(_ audit: PublishedAudit, facts: SystemFacts) -> LawRecord {
        var builder = TransparencyBuilder(audit: audit, facts: facts)
        return builder.record()
    }
}

private struct TransparencyBuilder {
    let audit: PublishedAudit
    let facts: SystemFacts

    private func field(_ id: String, _ name: String, system: String = "", person: String = "") -> LawRecord.Field {
        if let answer = facts.answers[id], !answer.isEmpty {
            return .init(id: id, name: name, text: answer, source: .given)
        }
        if !system.isEmpty { return .init(id: id, name: name, text: system, source: .system) }
        return .init(id: id, name: name, text: person, source: .person)
    }

    mutating func record() -> LawRecord {
        LawRecord(
            title: "Algorithmic transparency record: \(facts.name)",
            introduction:
                "The fields of the Algorithmic Transparency Recording Standard. What the running system knows is filled in; the rest only a person can write. It follows the parts of the published template, version \(LawRecord.transparencyTemplate). The numbers up to 2.1.4.5 are the standard's; check the later ones against the template in force before sending it.",
            sections: [overview, owner, description, decision, specification, data, risks])
    }

    private var overview: LawRecord.Section {
        .init(
            title: "Tier 1: overview",
            fields: [
                field("1.1", "Name", system: facts.name),
                field(
                    "1.2", "Description",
                    system:
                        "Reads what a resident can do from a résumé and what jobs ask for from adverts, puts both into one vocabulary of skills, and ranks the fits with a reason for each point."
                ),
                field("1.3", "URL of the website", person: "a page where people can read more"),
                field("1.4", "Contact email", person: "an address that people can write to"),
            ])
    }

    private var owner: LawRecord.Section {
        .init(
            title: "Tier 2: owner and responsibility",
            fields: [
                field("2.1.1", "Organisation", person: "the body that answers for the use of the tool"),
                field("2.1.2", "Team", person: "the team that runs it"),
                field("2.1.3", "Senior responsible owner", person: "the role of the person who answers for it"),
                field("2.1.4", "External supplier involvement", person: "whether a supplier is involved"),
                field("2.1.4.1", "External supplier", person: "who supplies or hosts it"),
                field("2.1.4.2", "Companies House number", person: "the supplier's number"),
                field("2.1.4.3", "External supplier role", person: "what the supplier does"),
                field("2.1.4.4", "Procurement procedure type", person: "how the supplier was chosen"),
                field("2.1.4.5", "Data access terms", person: "on what terms the supplier sees government data"),
            ])
    }

    private var description: LawRecord.Section {
        .init(
            title: "Tier 2: description and rationale",
            fields: [
                field(
                    "2.2.1", "Detailed description",
                    system:
                        "A score is the sum of named parts, each with the words of the résumé that prove it. Who a resident is and where they live never moves a score; travel counts only when the resident asks, as a part of its own."
                ),
                field("2.2.2", "Scope", person: "who may use it, for which jobs, where"),
                field("2.2.3", "Benefits", person: "what is hoped for and how it will be known"),
                field("2.2.4", "Previous process", person: "how residents found jobs before"),
                field("2.2.5", "Alternatives considered", person: "what else was looked at and why not"),
            ])
    }

    private var decision: LawRecord.Section {
        .init(
            title: "Tier 2: how decisions are made",
            fields: [
                field("2.3.1", "Process integration", person: "at which step people use the ranking, and for what"),
                field(
                    "2.3.2", "Information given",
                    system:
                        "A ranked list; for each job the score, its parts, matched and missing skills with evidence, and courses that close a gap."
                ),
                field(
                    "2.3.3", "Frequency and scale",
                    system: facts.recordedMatches.map {
                        "\(StoryNumber.count($0)) matches recorded in the period of the audit."
                    } ?? "",
                    person: "how often it is used, by how many people"),
                field("2.3.4", "Human review", person: "who looks at a ranking before anything follows from it"),
                field("2.3.5", "Training", person: "what people who use it have been taught"),
                field("2.3.6", "Appeals", person: "how a resident asks for another look"),
            ])
    }

    private var specification: LawRecord.Section {
        let versions = [("program", facts.version), ("taxonomy", facts.taxonomyVersion)].filter { !$0.1.isEmpty }
            .map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        return .init(
            title: "Tier 2: tool specification",
            fields: [
                field(
                    "2.4.1", "Model name and version", system: versions.isEmpty ? "" : "\(facts.name): \(versions)",
                    person: "the version in use"),
                field(
                    "2.4.2", "Task",
                    system: "Ranking of vacancies for a resident, and of consenting residents for a vacancy."),
                field(
                    "2.4.3", "Input",
                    system: "The text of a résumé and of adverts; a postcode only where travel or the audit needs it."),
                field("2.4.4", "Output", system: "Ranked matches with a score from 0 to 1 and a band."),
                field(
                    "2.4.5", "Architecture",
                    system:
                        "Rules and a vocabulary that people edit; a weighted sum of named parts. The same input gives the same output."
                ),
                field("2.4.6", "Performance", system: performance, person: "how well it does its task"),
                field("2.4.7", "Phase", person: "idea, pilot, in use or retired"),
                field("2.4.8", "Maintenance", person: "how often it is looked at and by whom"),
            ])
    }

    /// The headline rates and their verdicts.
    private var performance: String {
        audit.tables.filter { [.goodMatch, .selection, .equalOpportunity].contains($0.metric) }.map { table in
            let counts = AuditVerdict.allCases.compactMap { verdict -> String? in
                let count = table.lines.filter { $0.verdict == verdict }.count
                return count == 0 ? nil : "\(count) \(verdict.shortWords)"
            }
            return
                "\(table.metric.title) (\(table.metric.id)), \(table.lines.count) communities by \(audit.dimensionWords): \(counts.joined(separator: ", "))."
        }.joined(separator: " ")
    }

    private var data: LawRecord.Section {
        let unknown =
            audit.question == nil
            ? audit.unknownResidents.map { "For \(StoryNumber.count($0)) the area is not known." }
                ?? "For a few the area is not known; the number is hidden."
            : audit.unknownResidents.map { "\(StoryNumber.count($0)) have not answered; answers are voluntary." }
                ?? "Some have not answered; the number is hidden, and answers are voluntary."
        return .init(
            title: "Tier 2: data",
            fields: [
                field("2.4.9", "Data source", person: "where résumés and adverts come from"),
                field(
                    "2.4.10", "Sensitive attributes",
                    system:
                        "None is an input of the matcher. The audit reads area codes. Voluntary monitoring answers (\(MonitoringQuestion.allCases.map(\.label).joined(separator: ", "))) are kept only with explicit consent until a day, apart from the matches under another pseudonym, and shown only in aggregates."
                ),
                field(
                    "2.4.11", "Completeness and representativeness",
                    system:
                        "The audit covers \(StoryNumber.count(audit.residents)) residents (rounded to \(audit.parameters.roundTo)). \(unknown)"
                        + (facts.deprivationEdition.isEmpty ? "" : " Deprivation: \(facts.deprivationEdition).")),
                field("2.4.12", "Access", person: "who can see the records"),
                field("2.4.13", "Retention", system: facts.retention, person: "how long records are kept"),
            ])
    }

    private var risks: LawRecord.Section {
        let lower = audit.tables.flatMap { table in
            table.lines.filter(\.verdict.isLower).map { "\(audit.name($0)) (\(table.metric.id))" }
        }
        let found =
            lower.isEmpty
            ? "No community is shown to come out lower than the rest; that is no proof that all are alike."
            : "Lower than the rest beyond chance: \(lower.joined(separator: ", "))."
        let swapped = audit.question == nil ? "the place a resident lives in" : "what a resident answered"
        let place =
            audit.counterfactual.map {
                $0.hasViolations
                    ? " Changing only \(swapped) changed some scores."
                    : " Changing only \(swapped) changed no score in \(StoryNumber.count($0.pairs)) trials (95% upper bound \(StoryNumber.small($0.upperBound)))."
            } ?? " No counterfactual test was made."
        return .init(
            title: "Tier 2: impact assessments, risks and mitigations",
            fields: [
                field(
                    "2.5.1", "Impact assessments",
                    person: "the data protection and equality impact assessments, with date and owner"),
                field("2.5.2", "Risks", system: found + place),
                field("2.5.3", "Mitigations", person: "what was done about each risk, by whom and when"),
            ])
    }
}
