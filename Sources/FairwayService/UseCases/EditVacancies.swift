public import Foundation
import SkillsTaxonomy
import Storage

extension Fairway {
    /// Which version of a vacancy an edit is meant for: told the version there is, whether to go on.
    public typealias EditCondition = @Sendable (_ version: String) -> Bool

    /// Replaces a vacancy.
    ///
    /// - Parameters:
    ///   - condition: nil for whatever version is there.
    ///   - principal: who asks.
    /// - Throws: `FairwayError`; `notFound` when there is none with this identifier, `forbidden` when it is
    ///   another's, `changed` when the condition refuses.
    public func replaceVacancy(
        _ id: String, with document: Data, if condition: EditCondition? = nil, by principal: Principal = .machine
    ) throws(FairwayError) -> VacancyAnswer {
        let number = try vacancyNumber(id)
        try requireOwner(of: number, principal)
        let draft = try draft(document)
        return try edited(replace(number, with: draft, if: storageCondition(condition)))
    }

    /// Changes some members of a vacancy's document (JSON Merge Patch, RFC 7396), which is then checked as a whole.
    ///
    /// - Parameters:
    ///   - patch: JSON; members that are null are taken out.
    ///   - condition: nil for whatever version is there.
    ///   - principal: who asks.
    /// - Throws: `FairwayError`; `notFound` when there is none with this identifier, `forbidden` when it is
    ///   another's, `changed` when the condition refuses.
    public func editVacancy(
        _ id: String, patch: Data, if condition: EditCondition? = nil, by principal: Principal = .machine
    ) throws(FairwayError) -> VacancyAnswer {
        let number = try vacancyNumber(id)
        try requireOwner(of: number, principal)
        let text = try IncomingText.read(patch, name: "The patch", limit: IncomingText.documentLimit)
        let change = try json(text)
        for _ in 0..<Self.patchAttempts {
            let found = try storing { database throws(StorageError) in try database.vacancies.find(number) }
            guard let found else { throw Self.noVacancy }
            let document = change.applied(asPatchTo: try json(found.posting))
            let draft: VacancyStore.Draft
            do { draft = try self.draft(try CanonicalJSON.encode(document)) } catch let error as FairwayError {
                throw error
            } catch {
                throw FairwayError(.malformed, "The patched vacancy cannot be written.", remedy: "Check the patch.")
            }
            let isMeant = storageCondition(condition)
            // What was read must still be there when the patched document goes in; else the patch is made anew.
            let edit = try replace(number, with: draft) { $0 == found.revision && isMeant?($0) ?? true }
            if case .changed(let revision) = edit, isMeant?(revision) ?? true { continue }
            return try edited(edit)
        }
        throw FairwayError(
            .unavailable, "The vacancy is being edited by others all the time; nothing was stored.",
            remedy: "Try again in a moment.")
    }

    /// How often a patch is made anew because another edit came between reading and storing.
    private static let patchAttempts = 10

    /// Removes a vacancy.
    ///
    /// - Parameters:
    ///   - condition: nil for whatever version is there.
    ///   - principal: who asks.
    /// - Throws: `FairwayError`; `notFound` when there is none with this identifier, `forbidden` when it is
    ///   another's, `changed` when the condition refuses.
    public func removeVacancy(
        _ id: String, if condition: EditCondition? = nil, by principal: Principal = .machine
    ) throws(FairwayError) {
        let number = try vacancyNumber(id)
        try requireOwner(of: number, principal)
        let isMeant = storageCondition(condition)
        let edit = try storing { database throws(StorageError) in try database.vacancies.remove(number, if: isMeant) }
        switch edit {
        case .done: return
        case .missing: throw Self.noVacancy
        case .changed: throw Self.changedMeanwhile
        }
    }

    private func storageCondition(_ condition: EditCondition?) -> (@Sendable (Int) -> Bool)? {
        guard let condition else { return nil }
        let vocabulary = taxonomy.version
        return { condition(VacancyAnswer.version($0, vocabulary)) }
    }

    private func replace(
        _ number: Int64, with draft: VacancyStore.Draft, if isMeant: (@Sendable (Int) -> Bool)?
    ) throws(FairwayError) -> VacancyStore.Edit<StoredVacancy> {
        try storing { database throws(StorageError) in
            try database.vacancies.replace(
                number, with: draft, taxonomyVersion: taxonomy.version, time: surroundings.timestamp, if: isMeant)
        }
    }

    private func edited(_ edit: VacancyStore.Edit<StoredVacancy>) throws(FairwayError) -> VacancyAnswer {
        switch edit {
        case .done(let stored): return VacancyAnswer(stored, taxonomy: taxonomy)
        case .missing: throw Self.noVacancy
        case .changed: throw Self.changedMeanwhile
        }
    }

    private func json(_ text: String) throws(FairwayError) -> JSONValue {
        do throws(DocumentError) { return try JSONValue(json: Data(text.utf8)) } catch { throw FairwayError(error) }
    }

    private static let changedMeanwhile = FairwayError(
        .changed, "The vacancy has changed since you read it, and your edit was not made.",
        remedy: "Read it again and send your edit with its new version.")
}
