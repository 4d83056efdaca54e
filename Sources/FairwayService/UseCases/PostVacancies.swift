public import Foundation
import SkillsTaxonomy
import Storage

extension Fairway {
    /// Stores a vacancy from a schema.org JobPosting; it is in the next match.
    ///
    /// - Parameter principal: who posts it and may edit it from then on.
    /// - Throws: `FairwayError` with a JSON Pointer for each problem; nothing is stored then.
    public func postVacancy(
        _ document: Data, by principal: Principal = .machine
    ) throws(FairwayError) -> VacancyAnswer {
        let draft = try draft(document)
        let stored = try storing { database throws(StorageError) in
            try database.vacancies.insert(
                [draft], taxonomyVersion: taxonomy.version, time: surroundings.timestamp, owner: principal.key)
        }
        guard let first = stored.first else {
            throw FairwayError(.unavailable, "The vacancy was not stored.", remedy: "Try again.")
        }
        return VacancyAnswer(first, taxonomy: taxonomy)
    }

    /// Reads a JobPosting into what is stored.
    func draft(_ document: Data) throws(FairwayError) -> VacancyStore.Draft {
        let (posting, text) = try posting(document)
        return draft(posting, text: text)
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

    func draft(_ posting: JobPosting, text: String) -> VacancyStore.Draft {
        let reader = vacancyReader
        return VacancyStore.Draft(identifier: posting.identifier, posting: text) { id in
            reader.vacancy(from: posting, id: id)
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
