public import Foundation
import MatchingEngine
import SkillsTaxonomy
import Storage

extension Fairway {
    /// Stores a vacancy from a schema.org JobPosting; it is in the next match. Once this returns it is on the disk.
    ///
    /// - Parameters:
    ///   - principal: who posts it and may edit it from then on.
    ///   - keeping: the key under which the answer is kept, so that a repeated request is answered the same.
    /// - Throws: `FairwayError` with a JSON Pointer for each problem; nothing is stored then.
    public func postVacancy(
        _ document: Data, by principal: Principal = .machine, keeping: Keeping<VacancyAnswer>? = nil
    ) throws(FairwayError) -> VacancyAnswer {
        let (posting, text) = try posting(document)
        let fingerprint = VacancyFingerprint(posting, id: "")
        let draft = try draft(posting, text: text, fingerprint)
        let duplicates = try duplicates(of: posting, fingerprint)
        let answer = { @Sendable [taxonomy] (stored: StoredVacancy) in
            VacancyAnswer(stored, taxonomy: taxonomy, duplicates: duplicates)
        }
        let time = surroundings.timestamp
        let write = try storing { database throws(StorageError) in
            try database.vacancies.insert(
                [draft], taxonomyVersion: taxonomy.version, time: time, owner: principal.key,
                keeping: keeping.map { keeping in
                    RequestKeeping(key: keeping.key, since: keptSince) { stored in
                        guard let first = stored.first else { throw Self.notStored }
                        return try keeping.answer(answer(first))
                    }
                })
        }
        guard let first = try done(write).first else { throw Self.notStored }
        return answer(first)
    }

    private static let notStored = FairwayError(.unavailable, "The vacancy was not stored.", remedy: "Try again.")

    /// Reads a JobPosting into what is stored.
    func draft(_ document: Data) throws(FairwayError) -> VacancyStore.Draft {
        let (posting, text) = try posting(document)
        return try draft(posting, text: text, VacancyFingerprint(posting, id: ""))
    }

    /// A JobPosting and the text it came as.
    ///
    /// - Throws: `FairwayError` with a JSON Pointer for each problem.
    func posting(_ document: Data) throws(FairwayError) -> (JobPosting, text: String) {
        let text = try IncomingText.read(document, name: "The vacancy", limit: IncomingText.documentLimit)
        do throws(DocumentError) {
            return (try JobPostingReader().read(JSONValue(json: Data(text.utf8))), text)
        } catch {
            throw FairwayError(error)
        }
    }

    func draft(
        _ posting: JobPosting, text: String, _ fingerprint: VacancyFingerprint
    ) throws(FairwayError) -> VacancyStore.Draft {
        let vacancy = vacancyReader.vacancy(from: posting, id: "")
        do {
            return try VacancyStore.Draft(
                identifier: posting.identifier, posting: text, vacancy: vacancy,
                terms: terms(of: vacancy, storedOn: surroundings.today),
                marks: fingerprint.marks)
        } catch {
            throw FairwayError(
                .invalid, "The vacancy holds a number that cannot be stored.", remedy: "Check its amounts.")
        }
    }

    func vacancyNumber(_ id: String) throws(FairwayError) -> Int64 {
        guard let number = VacancyStore.number(of: id) else { throw Self.noVacancy }
        return number
    }

    static let noVacancy = FairwayError(
        .notFound, "There is no vacancy with this identifier.",
        remedy: "Check it against the list of vacancies; identifiers look like v000123.")
}
