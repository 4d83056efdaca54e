public import Foundation

/// Reads ESCO: the official CSV release, or the compact table of its skills.
///
/// The official release is a folder of CSV files in one language; of its English files these are read, `skills_en.csv`
/// being the only one that must be there:
/// - `skills_en.csv`: conceptUri, preferredLabel, altLabels, skillType; with reuseLevel, hiddenLabels, status,
///   modifiedDate, description where there.
/// - `skillsHierarchy_en.csv`: the names of the groups of skills.
/// - `broaderRelationsSkillPillar_en.csv`: conceptUri, broaderUri.
/// - `skillSkillRelations_en.csv`: originalSkillUri, relationType, relatedSkillUri.
/// - `occupations_en.csv`: conceptUri, preferredLabel, altLabels.
/// - `occupationSkillRelations_en.csv`: occupationUri, relationType, skillUri.
///
/// The headers of v1.1 and v1.2 differ in order and in columns that are not needed; columns are found by name. The compact
/// table (`.tsv`, `.tsv.gz`) has uri, preferredLabel, altLabels parted by bars, skillType, vocabLabel, description.
///
/// `knowledge` becomes ``SkillKind/knowledge``, a transversal skill ``SkillKind/transversal``, what stands under "language
/// skills and knowledge" ``SkillKind/language``, and all else ``SkillKind/skill``, also where the type is left blank.
public struct ESCOImporter: Sendable {
    static let remedy = "Give the files of the English CSV release of ESCO v1.1 or later, as they were downloaded."

    /// Makes an importer.
    public init() {}

    /// Reads a folder of the release, its `skills_en.csv` alone, or the compact table.
    ///
    /// - Parameter progress: told what is being read and the rows of it read so far.
    /// - Throws: ``TaxonomyError`` at the first thing that cannot be read, with file and line.
    public func read(
        _ url: URL, progress: (_ step: String, _ rows: Int) -> Void = { _, _ in }
    ) throws(TaxonomyError) -> ImportedTaxonomy {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
            throw TaxonomyError(
                file: url.lastPathComponent, line: nil, what: "There is no file or folder \(url.path).",
                remedy: "Check the name.")
        }
        var notes: [String] = []
        var tables: [ESCOFile: ImportTable] = [:]
        if isFolder.boolValue {
            for file in ESCOFile.allCases {
                guard let found = file.url(in: url) else {
                    if let loss = file.loss { notes.append("\(file.rawValue) is not there: \(loss).") }
                    continue
                }
                tables[file] = try ImportTable(url: found)
            }
        } else {
            tables[.skills] = try ImportTable(url: url)
        }
        guard let skills = tables[.skills] else {
            throw TaxonomyError(
                file: ESCOFile.skills.rawValue, line: nil, what: "The folder \(url.path) has no such file.",
                remedy: Self.remedy)
        }
        var reading = ESCOReading()
        if let table = tables[.hierarchy] { try reading.readHierarchy(table) }
        try reading.readSkills(skills, progress)
        if let table = tables[.broader] { try reading.readBroader(table, progress) }
        if let table = tables[.related] { try reading.readRelated(table) }
        if let table = tables[.occupations] {
            try reading.readOccupations(table)
            if let relations = tables[.occupationSkills] { try reading.readOccupationSkills(relations, progress) }
        }
        notes += reading.notes
        let release =
            ImportText.release(in: url.lastPathComponent)
            ?? ImportText.release(in: url.deletingLastPathComponent().lastPathComponent)
            ?? (reading.latestDate.isEmpty ? "unknown" : reading.latestDate)
        return ImportedTaxonomy(
            scheme: "esco", title: "ESCO", release: release, concepts: reading.concepts(),
            occupations: reading.finishedOccupations(), notes: notes)
    }
}
