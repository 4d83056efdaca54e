import Foundation
import MatchingEngine
import SampleData
import SkillsTaxonomy

/// Reads the files that come with Fairway.
enum SampleFiles {
    /// A folder or file of the sample.
    static func folder(_ name: String) throws(FairwayError) -> URL {
        do { return try SampleDataFiles.folder().appending(path: name) } catch {
            throw FairwayError(
                .badConfiguration, "The sample data that comes with Fairway is not there.",
                remedy: "Keep the .resources folders beside the program, or install Fairway again.")
        }
    }

    /// The rows of the invented residents: which résumé, which postcode.
    static func residents() throws(FairwayError) -> [CommaSeparatedRow] {
        let file = try folder("residents.csv")
        do { return try CommaSeparatedFile(url: file).rows() } catch {
            throw FairwayError(
                .badConfiguration, "The sample residents cannot be read. \(error)", remedy: "Install Fairway again.")
        }
    }

    /// The sample courses.
    static func courses(taxonomy: Taxonomy) throws(FairwayError) -> [Course] {
        try CourseFile.read(try folder("courses.csv"), taxonomy: taxonomy)
    }
}
