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

    /// The sample courses.
    static func courses(taxonomy: Taxonomy) throws(FairwayError) -> [Course] {
        try CourseFile.read(try folder("courses.csv"), taxonomy: taxonomy)
    }
}
