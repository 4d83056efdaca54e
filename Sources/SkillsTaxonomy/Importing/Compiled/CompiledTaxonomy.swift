public import Foundation

/// An official classification joined with Fairway's own taxonomy, compiled into one file that opens in an instant.
///
/// The file is written once, when the classification is imported, and mapped into memory when it is opened. It holds the
/// joined skills and occupations, their links, what searching needs, and the compiled names, so that nothing has to be
/// folded, sorted or joined again. Fairway's own rules (ambiguous labels, boilerplate, patterns) are not in it: they come
/// from the taxonomy that is given when it is opened.
///
/// The file is a snapshot. When Fairway's own taxonomy or its rules for folding names have changed since, it still opens
/// and reads rightly, but has to compile its names again, which takes seconds: ``opensFast`` says so, and importing again
/// mends it.
///
/// A compiled taxonomy is derived from files that people keep, is never edited, and may be deleted and made again.
public struct CompiledTaxonomy: Sendable {
    /// The name it was imported under, such as `esco`.
    public let name: String
    /// What was joined when it was imported.
    public let summary: JoinedTaxonomy.Summary
    /// The version of Fairway's own taxonomy it was made with.
    public let ownVersion: String
    /// The joined taxonomy.
    public let taxonomy: Taxonomy
    /// Names that the reader does not use by themselves.
    public let setAside: [JoinedTaxonomy.NameSetAside]
    /// Reads texts with the joined taxonomy.
    public let reader: SkillReader
    /// Whether the compiled names could be used as they stand.
    public let opensFast: Bool

    /// Opens a compiled taxonomy.
    ///
    /// - Parameters:
    ///   - url: the `.fairtax` file.
    ///   - own: Fairway's own taxonomy as it is now.
    /// - Throws: ``TaxonomyError`` when the file is missing, foreign, cut short, damaged or of another format.
    public init(contentsOf url: URL, own: Taxonomy) throws(TaxonomyError) {
        // Importing again replaces the file by renaming, so the bytes that are mapped here never change.
        guard let data = try? Data(contentsOf: url, options: .alwaysMapped) else {
            throw TaxonomyError(
                file: url.lastPathComponent, line: nil,
                what: "There is no such file in \(url.deletingLastPathComponent().path).",
                remedy: "Import the taxonomy with `fairway taxonomy import`.")
        }
        try self.init(data: data, file: url.lastPathComponent, own: own)
    }

    init(data: Data, file: String, own: Taxonomy) throws(TaxonomyError) {
        let reader = try CompiledReader(data, name: file)
        let texts = try CompiledTexts(reader)
        let about = try texts.texts(.about, count: 4)
        guard let summary = try? JSONDecoder().decode(JoinedTaxonomy.Summary.self, from: Data(about[3].utf8)) else {
            throw reader.damaged
        }
        name = about[0]
        ownVersion = about[2]
        self.summary = summary
        taxonomy = try Taxonomy(compiled: texts, version: about[1], madeWith: about[2], own: own)
        let count = taxonomy.skills.count
        setAside = try texts.setAside(skills: count)
        if own.version == about[2], try reader.numbers(.nameProof, as: UInt64.self) == [taxonomy.nameProof()] {
            let rows = taxonomy.ambiguousLabels.count
            self.reader = SkillReader(
                taxonomy: taxonomy, names: try CompiledNames(compiled: reader, skills: count, conditions: rows))
            opensFast = true
        } else {
            self.reader = SkillReader(taxonomy: taxonomy)
            opensFast = false
        }
    }

    /// The file's bytes; the same taxonomy and name give the same bytes.
    public static func file(of joined: JoinedTaxonomy, name: String) -> Data {
        var writer = CompiledWriter()
        // First, so that what compiling needs is gone before the rest is gathered.
        NameCompiler.names(of: joined.taxonomy).write(to: &writer)
        writer.add(.nameProof, [joined.taxonomy.nameProof()])
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let summary = (try? encoder.encode(joined.summary)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        writer.add(.about, texts: [name, joined.taxonomy.version, joined.ownVersion, summary])
        joined.taxonomy.write(to: &writer, ownRows: joined.ownRows)
        writer.add(.asideSkills, joined.setAside.map { UInt32($0.skill) })
        writer.add(.asideNames, texts: joined.setAside.map(\.name))
        writer.add(.asideReasons, texts: joined.setAside.map(\.reason))
        return writer.file()
    }

    /// Writes the file, whole or not at all; an old one of the same name is replaced.
    ///
    /// - Throws: ``TaxonomyError`` when it cannot be written.
    /// - Returns: the bytes written.
    @discardableResult
    public static func write(_ joined: JoinedTaxonomy, name: String, to url: URL) throws(TaxonomyError) -> Int {
        let data = file(of: joined, name: name)
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: url, options: .atomic)
        } catch {
            throw TaxonomyError(
                file: url.lastPathComponent, line: nil, what: "It cannot be written at \(url.path).",
                remedy: "Check that the folder may be written to and the disk is not full.")
        }
        return data.count
    }
}

extension SkillReader {
    /// A reader with names that were compiled before.
    init(taxonomy: Taxonomy, names: CompiledNames) {
        self.taxonomy = taxonomy
        self.names = NameCompiler.compile(taxonomy, names: names)
        tellings = nil
    }
}
