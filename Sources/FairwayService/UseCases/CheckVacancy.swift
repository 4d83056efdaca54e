import Communities
public import Foundation
import MatchingEngine
import SkillsTaxonomy
import Storage

extension Fairway {
    /// What to change in an advert before it goes out, and how many residents each must-have shuts out; nothing is stored.
    ///
    /// Until residents have given profiles with their consent, the reach is counted over the invented residents of the
    /// sample, and the answer says so.
    ///
    /// - Throws: `FairwayError` with a JSON Pointer for each problem of the posting.
    public func checkVacancy(_ document: Data) throws(FairwayError) -> VacancyCheckAnswer {
        let (posting, _) = try posting(document)
        let id = posting.identifier ?? ""
        let input = VacancyCheckInput(
            posting: posting, vacancy: vacancyReader.vacancy(from: posting, id: id),
            others: try fingerprints(alike: VacancyFingerprint(posting, id: id), limit: 20),
            residents: try checkedResidents(), parameters: VacancyCheckParameters(today: surroundings.today))
        let checker = VacancyChecker(taxonomy: taxonomy)
        return VacancyCheckAnswer(
            findings: checker.findings(for: input), reach: checker.reach(for: input),
            residents: "the invented residents of the sample", taxonomy: TaxonomyStamp(version: taxonomy.version))
    }

    /// The sample's residents with the borough they live in, read once.
    private func checkedResidents() throws(FairwayError) -> [CheckedResident] {
        if let residents = shared.withLock({ $0.checkedResidents }) { return residents }
        let folder = try SampleFiles.folder("resumes")
        var profiles: [String: Profile] = [:]
        var residents: [CheckedResident] = []
        for row in try SampleFiles.residents() {
            let name = row["resume"] ?? ""
            if profiles[name] == nil, let data = try? Data(contentsOf: folder.appending(path: name)) {
                let resume: ResumeInput = name.hasSuffix(".json") ? .json(data) : .text(data)
                profiles[name] = try profile(of: resume)
            }
            guard let profile = profiles[name] else { continue }
            let place = try row["postcode"].flatMap { postcode throws(FairwayError) in
                postcode.isEmpty ? nil : try bestPlace(postcode)
            }
            residents.append(CheckedResident(profile: profile, community: place?.areas.borough ?? "unknown"))
        }
        shared.withLock { $0.checkedResidents = residents }
        return residents
    }
}
