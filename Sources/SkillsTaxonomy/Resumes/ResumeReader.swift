/// Reads résumés of any layout into profiles.
public struct ResumeReader: Sendable {
    /// The vocabulary it reads with.
    public let taxonomy: Taxonomy
    let reader: SkillReader
    let occupations: OccupationReader

    /// Makes a reader over a taxonomy and the skill reader compiled from it.
    public init(taxonomy: Taxonomy, reader: SkillReader) {
        self.taxonomy = taxonomy
        self.reader = reader
        occupations = OccupationReader(taxonomy: taxonomy)
    }

    /// Reads one résumé.
    ///
    /// Deterministic and linear in the length of the text; any text is taken, an empty one gives an empty profile.
    /// - Parameter today: the month "present" means, and from which it is counted how long ago a skill was used.
    public func read(_ source: ResumeDocument, today: YearMonth) -> ResumeReading {
        let document = TextDocument(source.text)
        var reading = reader.read(document)
        var builder = OutlineBuilder(
            source: source, document: document, occupations: occupations,
            skills: reading.mentions.filter { $0.rule != .told }, today: today)
        let outline = builder.build()
        reading = withoutAdvert(reading, outline, source)
        var weigher = EvidenceWeigher(
            outline: outline, personal: builder.personal, durations: builder.durations, taxonomy: taxonomy,
            occupations: occupations)
        weigher.weigh(reading.mentions, readerPassedOver: reading.passedOver)

        let assembly = ProfileBuilder(taxonomy: taxonomy, source: source, outline: outline, today: today)
        var shown = assembly.skills(weigher.showings)
        let jobs = assembly.occupations()
        let passedOver = (reading.passedOver + weigher.passedOver).compactMap { located($0, in: source) }
        let qualifications = QualificationReader(taxonomy: taxonomy).read(
            outline, personal: builder.personal, skills: weigher.showings.map(\.mention), spokenFor: weigher.spokenFor,
            source: source)
        let denied = Set(passedOver.filter(\.isDenied).map(\.skill))
        shown += assembly.skills(of: qualifications, shown: Set(shown.map(\.id)), denied: denied)
        shown = assembly.raised(shown, by: jobs, denied: denied)
        let implied = assembly.implied(by: jobs, shown: Set(shown.map(\.id)), denied: denied)
        let profile = Profile(
            skills: (shown + implied).sorted { $0.id < $1.id }, occupations: jobs, qualifications: qualifications,
            monthsOfExperience: outline.monthsOfExperience,
            information: information(shown: shown.count, occupations: jobs.count))
        return ResumeReading(
            profile: profile,
            passedOver: passedOver.sorted { ($0.start, $0.end, $0.skill) < ($1.start, $1.end, $1.skill) })
    }

    /// Reads the résumé's own words again as if a pasted advert were not there, so that it changes nothing in them.
    ///
    /// What the advert names stays among the mentions, for the weigher to pass over.
    private func withoutAdvert(
        _ reading: Reading, _ outline: ResumeOutline, _ source: ResumeDocument
    ) -> Reading {
        let spans = outline.rows.filter { $0.setAside == .advert }.map { row in
            let tokens = outline.document.tokens[row.tokens]
            return Int(tokens.first?.start ?? 0)..<Int(tokens.last?.end ?? 0)
        }.sorted { $0.lowerBound < $1.lowerBound }
        guard !spans.isEmpty else { return reading }
        var scalars = Array(source.text.unicodeScalars)
        for span in spans {
            for place in span where scalars.indices.contains(place) { scalars[place] = " " }
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        let own = reader.read(TextDocument(String(text)))
        var next = 0
        let pasted = reading.mentions.filter { mention in
            while next < spans.count, spans[next].upperBound <= mention.start { next += 1 }
            return next < spans.count && spans[next].contains(mention.start)
        }
        return Reading(
            mentions: (own.mentions + pasted).sorted { ($0.start, $0.end) < ($1.start, $1.end) },
            passedOver: own.passedOver)
    }

    private func information(shown: Int, occupations: Int) -> Profile.Information {
        if shown >= 2 || occupations > 0 { return .enough }
        return shown == 1 ? .little : .none
    }

    /// The mention with offsets inside the string it stands in.
    private func located(_ mention: Mention, in source: ResumeDocument) -> Mention? {
        guard let place = source.locate(mention.start, mention.end) else { return nil }
        return Mention(
            skill: mention.skill, skillIndex: mention.skillIndex, start: place.start, end: place.end,
            text: mention.text,
            rule: mention.rule, confidence: mention.confidence, standing: mention.standing, level: mention.level,
            line: mention.line)
    }
}

extension Mention {
    /// The text says that the skill is not there, or no longer.
    var isDenied: Bool { standing == .negated || standing == .lapsed }
}
