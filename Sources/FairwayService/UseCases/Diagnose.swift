import Communities
import Foundation
import MatchingEngine
import SkillsTaxonomy
import Storage

/// What is installed, loaded and wrong.
public struct Diagnosis: Encodable, Hashable, Sendable {
    /// One thing that was looked at.
    public struct Finding: Encodable, Hashable, Sendable {
        /// What was looked at.
        public let name: String
        /// Whether it is as it should be.
        public let isWell: Bool
        /// What was found, in one line.
        public let state: String
        /// What to do; nil when all is well.
        public let remedy: String?
    }

    /// In the order they were looked at.
    public let findings: [Finding]

    /// Whether everything is as it should be.
    public var isWell: Bool { findings.allSatisfy(\.isWell) }
}

extension Fairway {
    /// Looks at everything Fairway needs; changes nothing, and makes no database.
    public func diagnose() -> Diagnosis {
        var findings: [Diagnosis.Finding] = []
        func add(_ name: String, _ state: String, remedy: String? = nil) {
            findings.append(Diagnosis.Finding(name: name, isWell: remedy == nil, state: state, remedy: remedy))
        }
        func check(_ name: String, _ body: () throws(FairwayError) -> String) {
            do throws(FairwayError) { add(name, try body()) } catch { add(name, error.detail, remedy: error.remedy) }
        }
        add("Fairway", "release \(Self.version), engine \(MatchingEngine.version)")
        let counts = taxonomy.statistics
        add(
            "Taxonomy",
            "version \(taxonomy.version): \(counts.skills) skills, \(counts.aliases + counts.impliedPhrases) other names, "
                + "\(counts.occupations) occupations, \(counts.aiOccupations) of them AI jobs")
        if let imported = importedTaxonomy {
            add(
                "Imported taxonomy",
                "\(imported.name): \(imported.scheme) \(imported.release)"
                    + (imported.opensFast
                        ? "" : ", made for another edition of Fairway or its skills, so slow to open"),
                remedy: imported.opensFast
                    ? nil : "Import it again with `fairway taxonomy import \(imported.scheme)` to take in the changes.")
        }
        check("Sample data") { () throws(FairwayError) in
            "\(try SampleFiles.courses(taxonomy: taxonomy).count) courses, at \(try SampleFiles.folder("").path)"
        }
        guard FileManager.default.fileExists(atPath: configuration.databasePath) else {
            add(
                "Database", "none yet at \(configuration.databasePath); it is made when something is first stored")
            return Diagnosis(findings: findings)
        }
        check("Database") { () throws(FairwayError) in
            let problems = try storing { database throws(StorageError) in try database.integrityProblems() }
            guard problems.isEmpty else {
                throw FairwayError(
                    .badConfiguration, "\(configuration.databasePath) is damaged.", remedy: "Restore a backup.")
            }
            return configuration.databasePath
        }
        check("Vacancies") { () throws(FairwayError) in
            let count = try storing { database throws(StorageError) in try database.vacancies.count() }
            return count == 0 ? "none; add some with `fairway vacancy import` or `fairway demo`" : "\(count)"
        }
        check("Match records") { () throws(FairwayError) in
            "\(try storing { database throws(StorageError) in try database.matchRecords.count() }) residents"
        }
        check("Places") { () throws(FairwayError) in
            let contents = try storing { database throws(StorageError) in try database.places.contents() }
            guard contents.postcodes > 0 else {
                return "the sample's postcodes only; import the ONS directory with `fairway place import`"
            }
            let editions = contents.deprivation.keys.sorted().joined(separator: ", ")
            return
                "\(contents.postcodes) postcodes imported; deprivation \(editions.isEmpty ? "not imported" : editions)"
        }
        if FileManager.default.fileExists(atPath: configuration.effectiveKeyFile.path) {
            check("Pseudonym key") { () throws(FairwayError) in
                _ = try PseudonymKey.load(from: configuration.effectiveKeyFile, randomBytes: { _ in Data() })
                return configuration.effectiveKeyFile.path
            }
        }
        return Diagnosis(findings: findings)
    }
}
