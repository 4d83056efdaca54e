public import Foundation

extension Fairway {
    /// A résumé of the sample that comes with Fairway.
    ///
    /// - Parameter name: its file name, such as `r002-carer-bookkeeper.txt`.
    /// - Throws: `FairwayError` when it is not there.
    public func sampleResume(_ name: String) throws(FairwayError) -> Data {
        let file = try SampleFiles.folder("resumes").appending(path: name)
        guard let data = try? Data(contentsOf: file) else {
            throw FairwayError(
                .badConfiguration, "The sample résumé \(name) is missing.", remedy: "Install Fairway again.")
        }
        return data
    }
}
