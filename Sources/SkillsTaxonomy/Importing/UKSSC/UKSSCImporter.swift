public import Foundation

/// Reads the UK Standard Skills Classification from CSV files: one file, or a folder of them.
///
/// A file is known by its header, not by its name; letter case, spaces and underscores do not count, nor do the words
/// "SSC", "UK" and "Skill(s)" in front of a level's name. For each level LEVEL of domain, area, group, occupational skill,
/// knowledge concept, core skill and task these columns are accepted:
/// - the code: `LEVEL code`, `LEVEL id`, `LEVEL`,
/// - the title: `LEVEL title`, `LEVEL name`, `LEVEL label`, `LEVEL description` where there is no other,
/// - `description` or `definition`, and `aliases` or `alternative titles` (parted by line ends or bars).
///
/// A file may hold one level (`occupational skill code`, `occupational skill title`), or several side by side: skills with
/// their domain, area and group, tasks with the skill they belong to, knowledge or core skills beside a skill. A file with
/// plain `code` and `title` columns is taken for the level its name says (`core_skills.csv`).
///
/// Occupational skills become ``SkillKind/skill``, knowledge concepts ``SkillKind/knowledge``, core skills
/// ``SkillKind/transversal``. Domains, areas and groups are no skills of their own: the domain is the group. Tasks of up to
/// eight words that belong to one skill are words that show it.
public struct UKSSCImporter: Sendable {
    static let remedy =
        "Give CSV files of the UK Standard Skills Classification with a code and a title column for each level, such as "
        + "\"occupational skill code\" and \"occupational skill title\"."

    /// Makes an importer.
    public init() {}

    /// Reads a CSV file, or every `.csv` and `.csv.gz` file of a folder in the order of their names.
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
        var files = [url]
        if isFolder.boolValue {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
            files = names.filter { $0.lowercased().hasSuffix(".csv") || $0.lowercased().hasSuffix(".csv.gz") }.sorted()
                .map { url.appendingPathComponent($0) }
        }
        var reading = UKSSCReading()
        for file in files { try reading.read(try ImportTable(url: file), progress) }
        return try reading.finished(
            release: ImportText.release(in: url.lastPathComponent) ?? "unknown", place: url.lastPathComponent)
    }
}
