import FairnessAudit

extension ProfileExport {
    /// Everything that is held as a page for people.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        page.paragraph("Everything held under \(id), kept since \(createdOn)", ink: .heading)
        page.heading("Agreed to")
        for consent in consents { page.bullet(consent.line) }
        page.heading("Skills")
        for skill in skills {
            let months = skill.months.map { ", \($0) months" } ?? ""
            page.bullet("\(skill.label): strength \(skill.strength)\(months)")
        }
        if !occupations.isEmpty {
            page.heading("Jobs")
            for job in occupations {
                page.bullet(job.title + (job.months.map { ", \($0) months" } ?? ""))
            }
        }
        if !qualifications.isEmpty {
            page.heading("Qualifications")
            for held in qualifications { page.bullet(held.name + (held.level.map { ", level \($0)" } ?? "")) }
        }
        if let areas {
            page.heading("Area codes")
            for line in areas.lines { page.bullet(line) }
        }
        if let travelSector {
            page.heading("For the way to work")
            page.bullet("postcode sector \(travelSector)")
        }
        if let auditRecord {
            page.heading("Recorded for audits")
            page.bullet("under the pseudonym \(auditRecord.pseudonym), for \(auditRecord.period)")
            page.bullet(
                "points for \(auditRecord.vacancies) vacancies, and \(auditRecord.features.count) figures of the résumé"
            )
        }
        if let monitoring {
            page.heading("Answered for monitoring, until \(monitoring.expiresOn)")
            for (name, answer) in monitoring.answers.sorted(by: { $0.key < $1.key }) {
                let question = MonitoringQuestion(rawValue: name)
                page.bullet("\(question?.label ?? name): \(question?.words(of: answer) ?? answer)")
            }
        }
        return page.text
    }
}
