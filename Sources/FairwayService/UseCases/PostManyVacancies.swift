import FairnessAudit
import Foundation
import MatchingEngine
import SkillsTaxonomy
import Storage

extension Fairway {
    /// Stores the good vacancies of a batch in one transaction, and says what became of each.
    ///
    /// - Parameters:
    ///   - principal: who posts them and may edit them from then on.
    ///   - keeping: the key under which the answer is kept, so that a repeated request is answered the same.
    /// - Throws: `FairwayError` when the database cannot be written; nothing is stored then.
    public func postVacancies(
        _ batch: VacancyBatch, by principal: Principal = .machine, keeping: Keeping<BatchAnswer>? = nil
    ) throws(FairwayError) -> BatchAnswer {
        let prepared = try prepare(batch)
        let answer = { @Sendable (stored: [StoredVacancy]) in
            let items = prepared.items(stored)
            return BatchAnswer(stored: stored.count, refused: items.count - stored.count, items: items)
        }
        let time = surroundings.timestamp
        let write = try storing { database throws(StorageError) in
            try database.vacancies.insert(
                prepared.drafts, taxonomyVersion: taxonomy.version, time: time, owner: principal.key,
                keeping: keeping.map { keeping in
                    RequestKeeping(key: keeping.key, since: keptSince) { try keeping.answer(answer($0)) }
                })
        }
        return answer(try done(write))
    }

    /// Takes a batch in, to be stored while nobody waits; once this returns it is on the disk.
    ///
    /// - Parameters:
    ///   - principal: who posts them and may edit them from then on.
    ///   - keeping: the key under which the answer is kept, so that a repeated request is answered the same.
    /// - Throws: `FairwayError` when the database cannot be written; nothing is stored then.
    public func startJob(
        _ batch: VacancyBatch, by principal: Principal = .machine, keeping: Keeping<JobAnswer>? = nil
    ) throws(FairwayError) -> JobAnswer {
        let items = batch.items
        let texts = concurrentMap(items.count) { place in
            // What cannot be read is told as the result of its item, so it goes in as a document that fails the same way.
            (try? items[place].text()) ?? ""
        }
        var parts: [(first: Int, documents: Data)] = []
        do {
            for first in stride(from: 0, to: texts.count, by: Self.jobPart) {
                let part = Array(texts[first..<min(texts.count, first + Self.jobPart)])
                parts.append((first, try JSONEncoder().encode(part)))
            }
        } catch {
            throw FairwayError(.malformed, "The batch cannot be read.", remedy: "Check its JSON.")
        }
        let time = surroundings.timestamp
        let secret = Hexadecimal.text(surroundings.randomBytes(8))
        let write = try storing { database throws(StorageError) in
            try database.jobs.add(
                secret: secret, parts: parts, total: texts.count, time: time, owner: principal.key,
                keeping: keeping.map { keeping in
                    RequestKeeping(key: keeping.key, since: keptSince) { try keeping.answer(JobAnswer($0)) }
                })
        }
        return JobAnswer(try done(write))
    }

    /// How far a job is, with a page of its results.
    ///
    /// - Parameters:
    ///   - limit: results of a page, 1…1000.
    ///   - cursor: where the last page ended; nil for the first.
    ///   - principal: who asks.
    /// - Throws: `FairwayError`; `notFound` when there is none with this identifier, or it is another's.
    public func job(
        _ id: String, limit: Int = 100, cursor: String? = nil, by principal: Principal = .machine
    ) throws(FairwayError) -> JobAnswer {
        let from = Int(try PageCursor.read(cursor))
        let found = try JobAnswer.parts(of: id).flatMap { number, secret throws(FairwayError) in
            try storing { database throws(StorageError) in
                try database.jobs.find(number, secret: secret, from: from, limit: limit)
            }
        }
        guard let found, principal.scopes.contains(.admin) || found.job.owner == principal.key else {
            throw FairwayError(
                .notFound, "There is no job with this identifier.",
                remedy: "Use the address that the batch was answered with; a job is gone a week after it is done.")
        }
        let end = from + found.results.count
        let next = found.results.count == limit && end < found.job.done ? PageCursor.write(Int64(end)) : nil
        return JobAnswer(found.job, results: found.results, nextCursor: next)
    }

    /// Does the next part of the oldest job.
    ///
    /// A part is stored with its results in one transaction, so a process that is killed leaves it whole to the next.
    ///
    /// - Returns: whether there was something to do.
    /// - Throws: `FairwayError` when the database cannot be used.
    public func workOnJobs() throws(FairwayError) -> Bool {
        let part = try storing { database throws(StorageError) in try database.jobs.next() }
        guard let part else { return false }
        let documents = (try? JSONDecoder().decode([String].self, from: part.documents)) ?? []
        let prepared = try prepare(VacancyBatch(documents: documents))
        let time = surroundings.timestamp
        _ = try storing { database throws(StorageError) in
            try database.jobs.finish(
                part, count: documents.count, drafts: prepared.drafts, taxonomyVersion: taxonomy.version, time: time
            ) { stored in
                try prepared.items(stored, from: part.first).map {
                    String(decoding: try CanonicalJSON.encode($0), as: UTF8.self)
                }
            }
        }
        return true
    }

    /// Vacancies of a job that are stored in one transaction.
    private static let jobPart = 500

    private func prepare(_ batch: VacancyBatch) throws(FairwayError) -> PreparedBatch {
        try completeTerms()
        // Made before the cores ask for it, so that they do not wait for each other.
        _ = vacancyReader
        let items = batch.items
        return PreparedBatch(
            concurrentMap(items.count) { place in
                Result { () throws(FairwayError) in
                    let (posting, text) = try items[place].posting()
                    let fingerprint = VacancyFingerprint(posting, id: "")
                    return PreparedBatch.Entry(
                        draft: try draft(posting, text: text, fingerprint), fingerprint: fingerprint,
                        duplicates: try duplicates(of: posting, fingerprint))
                }
            })
    }
}
