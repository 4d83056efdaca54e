import SkillsTaxonomy

/// More must-haves than a job needs on the first day.
enum MustHaveListRule: VacancyCheckRule {
    static let id = "too-many-must-haves"

    /// Twelve: when each of twelve must-haves is met by nine people in ten, fewer than three in ten meet them all.
    /// Adverts that people took care over name between three and eleven.
    static let most = 12
    /// From here on it is no list but a wall.
    private static let farTooMany = 15
    /// Below this weight a skill is named as a duty or implied by the title, not asked for.
    private static let asked = 0.8

    static func findings(in advert: CheckedAdvert) -> [VacancyFinding] {
        let mustHaves = (advert.vacancy.requirements + advert.vacancy.thingsToKnow).filter { requirement in
            requirement.importance == .essential && requirement.weight >= asked
                && requirement.evidence.contains { isAsked($0, in: advert) }
                // "Friendly" and "organised" keep nobody out.
                && advert.taxonomy.skill(requirement.skill)?.kind != .transversal
        }
        var places = mustHaves.compactMap { requirement in
            requirement.evidence.first { isAsked($0, in: advert) }.map {
                VacancyFinding.Place(
                    pointer: $0.pointer ?? "/description", start: $0.start, end: $0.end, text: $0.text)
            }
        }
        places.sort { ($0.pointer, $0.start ?? 0) < ($1.pointer, $1.start ?? 0) }
        // "SQL Server" shows SQL too, and is asked for once.
        places = places.reduce(into: []) { kept, place in
            if let last = kept.last, last.pointer == place.pointer, let end = last.end, let start = place.start,
                start < end
            {
                if (place.end ?? 0) > end { kept[kept.count - 1] = place }
            } else {
                kept.append(place)
            }
        }
        let written = MustHaveItems(texts: advert.texts)
        let count = max(places.count, written?.count ?? 0)
        guard count > most else { return [] }
        if let written, written.count > places.count { places = [written.place] }
        return [
            finding(
                count > farTooMany ? .shouldChange : .consider, places,
                "The advert asks for \(count) things at once; few people have them all, and many able ones do not apply when they miss some.",
                "Keep the few that are needed on the first day, at most \(most), and move the rest under \"nice to have\" or \"we will teach you\".",
                figures: [
                    VacancyFigure(name: "must-haves", value: Double(count)),
                    VacancyFigure(name: "most-must-haves", value: Double(most)),
                ])
        ]
    }

    /// What the title says or implies is not asked for besides.
    private static func isAsked(_ evidence: Evidence, in advert: CheckedAdvert) -> Bool {
        evidence.rule != "occupation" && evidence.pointer != advert.base + "/title"
    }
}
