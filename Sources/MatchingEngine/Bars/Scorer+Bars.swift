import SkillsTaxonomy

extension Scorer {
    /// Where the person stands at the bars of a vacancy: experience first, then qualifications in the advert's order.
    func bars(of vacancy: Vacancy) -> [Bar] {
        var bars: [Bar] = []
        if let months = vacancy.experienceMonths {
            bars.append(
                Bar(
                    kind: .experience, skill: nil, months: months, importance: .essential,
                    standing: Self.standing(profile.monthsOfExperience, asked: months)))
        }
        for asked in vacancy.thingsToKnow {
            // "A degree or an HND": the easiest of them is the bar.
            let skills = ([asked.skill] + asked.alternatives).filter(QualificationBars.isBar)
            guard
                let best = skills.map({ (skill: $0, standing: standing(at: $0)) })
                    .min(by: { Self.order($0.standing) < Self.order($1.standing) })
            else { continue }
            bars.append(
                Bar(
                    kind: .qualification, skill: best.skill, months: nil, importance: asked.importance,
                    standing: best.standing))
        }
        return bars
    }

    /// Licences, checks and permissions of a vacancy, in the advert's order.
    func thingsToKnow(of vacancy: Vacancy) -> [ThingToKnow] {
        var things: [ThingToKnow] = []
        for asked in vacancy.thingsToKnow where ![asked.skill].contains(where: QualificationBars.isBar) {
            let isHeld = ([asked.skill] + asked.alternatives).contains { holds($0) }
            let kind: ThingToKnow.Kind =
                switch asked.skill {
                case "dbs-check": .check
                case "security-clearance": .clearance
                default: .certificate
                }
            things.append(ThingToKnow(kind: kind, skill: asked.skill, importance: asked.importance, isHeld: isHeld))
        }
        if vacancy.asksRightToWork == true {
            things.append(ThingToKnow(kind: .rightToWork, skill: nil, importance: .essential, isHeld: nil))
        }
        return things
    }

    private func holds(_ skill: String) -> Bool {
        profile.skills.contains { $0.id == skill } || profile.qualifications.contains { $0.skill == skill }
    }

    private func standing(at skill: String) -> Bar.Standing {
        if holds(skill) { return .met }
        if let other = QualificationBars.equivalents[skill], holds(other) { return .met }
        let highest = profile.qualifications.compactMap(\.level).max() ?? 0
        guard let level = QualificationBars.levels[skill] else {
            return highest >= QualificationBars.nearSubject ? .nearly : .notMet
        }
        return highest >= level ? .met : highest == level - 1 && highest > 0 ? .nearly : .notMet
    }

    /// Two thirds of the time asked for comes near: employers who ask for three years take people on with two.
    private static func standing(_ months: Int?, asked: Int) -> Bar.Standing {
        guard let months else { return .notSaid }
        return months >= asked ? .met : 3 * months >= 2 * asked ? .nearly : .notMet
    }

    private static func order(_ standing: Bar.Standing) -> Int {
        switch standing {
        case .met: 0
        case .nearly: 1
        case .notSaid: 2
        case .notMet: 3
        }
    }
}
