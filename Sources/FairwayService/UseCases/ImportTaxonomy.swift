public import Foundation
import SkillsTaxonomy
import TaxonomyData

/// Which official classification is imported.
public enum TaxonomySource: String, Sendable, CaseIterable {
    /// European Skills, Competences, Qualifications and Occupations.
    case esco
    /// The UK Standard Skills Classification.
    case ukssc
}

extension Fairway {
    /// Imports an official classification of skills: reads it, joins it with Fairway's own taxonomy, and writes it to a
    /// compiled file beside the database.
    ///
    /// The whole of it or nothing; an earlier import of the same name is replaced. Needs no database.
    ///
    /// - Parameters:
    ///   - path: the folder of the release, or one file of it.
    ///   - name: what to call it, in lower-case letters, digits and hyphens; nil for the source's own name.
    ///   - progress: told what is being done and the rows done so far.
    /// - Throws: `FairwayError`: `inputMissing`, `invalid` with file and line, or `cannotWrite`.
    public static func importTaxonomy(
        _ configuration: FairwayConfiguration, source: TaxonomySource, path: URL, name: String? = nil,
        progress: (_ step: String, _ rows: Int) -> Void = { _, _ in }
    ) throws(FairwayError) -> TaxonomyImportAnswer {
        let name = name ?? source.rawValue
        let file = try importedTaxonomyFile(name, configuration)
        guard FileManager.default.fileExists(atPath: path.path) else {
            throw FairwayError(
                .inputMissing, "There is no file or folder \(path.relativePath).", remedy: "Check the name.")
        }
        let own = try ownTaxonomy(configuration)
        let joined: JoinedTaxonomy
        do {
            let imported =
                switch source {
                case .esco: try ESCOImporter().read(path, progress: progress)
                case .ukssc: try UKSSCImporter().read(path, progress: progress)
                }
            progress("joining with Fairway's own skills", imported.concepts.count)
            joined = try TaxonomyJoiner.join(own, with: imported)
        } catch let error as TaxonomyError {
            throw FairwayError(.invalid, error.problem, remedy: error.remedy)
        } catch {
            throw FairwayError(.malformed, "The files cannot be read.", remedy: "Download them again.")
        }
        progress("compiling names", joined.summary.names)
        let model = try InferenceModel()
        do {
            let bytes = try CompiledTaxonomy.write(joined, name: name, to: file)
            try model.writeIndex(of: joined, to: conceptIndexFile(name, configuration))
            return TaxonomyImportAnswer(
                name: name, file: file.path, bytes: bytes, version: joined.taxonomy.version, summary: joined.summary)
        } catch let error as TaxonomyError {
            throw FairwayError(.cannotWrite, error.problem, remedy: error.remedy)
        } catch {
            throw FairwayError(
                .cannotWrite, "The index of the taxonomy cannot be written beside it.",
                remedy: "Make room on the disk, or name another place with --database.")
        }
    }

    /// The names of the taxonomies that were imported, sorted.
    public static func importedTaxonomyNames(_ configuration: FairwayConfiguration) -> [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: configuration.importedTaxonomies.path)) ?? []
        return files.filter { $0.hasSuffix(fileEnding) }.map { String($0.dropLast(fileEnding.count)) }.sorted()
    }

    private static let fileEnding = ".fairtax"

    /// The index that finds the concepts a sentence is like, beside the compiled taxonomy.
    static func conceptIndexFile(_ name: String, _ configuration: FairwayConfiguration) -> URL {
        configuration.importedTaxonomies.appending(path: name + ".fairindex")
    }

    /// Fairway's own taxonomy.
    static func ownTaxonomy(_ configuration: FairwayConfiguration) throws(FairwayError) -> Taxonomy {
        do {
            return try Taxonomy(folder: configuration.taxonomyFolder ?? TaxonomyFiles.folder())
        } catch {
            throw FairwayError(
                .badConfiguration, "The taxonomy cannot be loaded. \(error)",
                remedy: "Name the right folder with --taxonomy-folder, or install Fairway again.")
        }
    }

    /// An imported taxonomy by its name.
    static func importedTaxonomy(
        _ name: String, _ configuration: FairwayConfiguration, own: Taxonomy
    ) throws(FairwayError) -> CompiledTaxonomy {
        let file = try importedTaxonomyFile(name, configuration)
        guard FileManager.default.fileExists(atPath: file.path) else {
            let known = importedTaxonomyNames(configuration)
            throw FairwayError(
                .badConfiguration, "No taxonomy was imported under the name \(name).",
                remedy: known.isEmpty
                    ? "Import one with `fairway taxonomy import esco FOLDER`, or leave out --taxonomy."
                    : "Name one of \(known.joined(separator: ", ")), or import it with `fairway taxonomy import`.")
        }
        do throws(TaxonomyError) {
            return try CompiledTaxonomy(contentsOf: file, own: own)
        } catch {
            throw FairwayError(.badConfiguration, error.problem, remedy: error.remedy)
        }
    }

    /// A name becomes part of a path, so nothing but a plain word will do.
    private static func importedTaxonomyFile(
        _ name: String, _ configuration: FairwayConfiguration
    ) throws(FairwayError) -> URL {
        let isPlain =
            !name.isEmpty && name.utf8.count <= 40 && name.utf8.first != 0x2D
            && name.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D }
        guard isPlain else {
            throw FairwayError(
                .badConfiguration, "A taxonomy cannot be called \"\(name.prefix(60))\".",
                remedy: "Use up to 40 lower-case letters, digits and hyphens, such as esco.")
        }
        return configuration.importedTaxonomies.appending(path: name + fileEnding)
    }
}
