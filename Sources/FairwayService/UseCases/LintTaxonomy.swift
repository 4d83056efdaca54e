import Foundation
public import SkillsTaxonomy
import TaxonomyData

extension Fairway {
    /// Everything wrong with the files of the taxonomy that a configuration names; works also where Fairway could not
    /// start with them.
    ///
    /// - Throws: `FairwayError`: `inputMissing` when there is no such folder.
    public static func lintTaxonomy(_ configuration: FairwayConfiguration) throws(FairwayError) -> [TaxonomyFinding] {
        guard let folder = configuration.taxonomyFolder ?? (try? TaxonomyFiles.folder()) else {
            throw FairwayError(
                .badConfiguration, "The taxonomy that comes with Fairway is not there.",
                remedy: "Keep the .resources folders beside the program, or name a folder with --taxonomy-folder.")
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder), isFolder.boolValue else {
            throw FairwayError(
                .inputMissing, "There is no folder \(folder.relativePath).",
                remedy: "Check its name with --taxonomy-folder.")
        }
        return taxonomyFindings(in: folder)
    }
}
