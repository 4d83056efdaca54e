/// How many of the residents each must-have shuts out, and how many are left.
enum ShutOutRule: VacancyCheckRule {
    static let id = "shut-out"

    static func findings(in advert: CheckedAdvert) -> [VacancyFinding] {
        guard let reach = advert.reach, !reach.mustHaves.isEmpty else { return [] }
        let whole = finding(
            .note, [advert.field("description")],
            "Of \(words(reach.residents.all)) residents, \(words(reach.left.all)) meet all \(reach.mustHaves.count) must-haves.",
            "Take out the must-haves that can be learned on the job.",
            figures: figures("residents", reach.residents) + figures("residents-left", reach.left))
        return [whole]
            + reach.mustHaves.map { mustHave in
                finding(
                    mustHave.isNarrow ? .consider : .note, mustHave.places,
                    "\"\(mustHave.name)\" shuts out \(words(mustHave.shutOut.all)) of \(words(reach.residents.all)) residents; without it \(words(mustHave.leftWithout)) would meet all the others.",
                    mustHave.isNarrow
                        ? "Ask whether it can be learned on the job; taking it out lets many more people in."
                        : "Keep it if the work needs it on the first day.",
                    figures: figures("residents-shut-out", mustHave.shutOut) + [
                        VacancyFigure(name: "residents-left-without-it", value: mustHave.leftWithout.map(Double.init))
                    ])
            }
    }

    private static func figures(_ name: String, _ counts: VacancyReach.Counts) -> [VacancyFigure] {
        [VacancyFigure(name: name, value: counts.all.map(Double.init))]
            + counts.communities.map {
                VacancyFigure(name: name, community: $0.code, value: $0.count.map(Double.init))
            }
    }

    private static func words(_ count: Int?) -> String {
        guard let count else { return "a number too small, or too near the whole, to show" }
        return count == 0 ? "none" : "about \(count)"
    }
}
