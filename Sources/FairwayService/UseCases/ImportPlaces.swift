public import Communities
public import Foundation
import Storage

/// Which official file is imported.
public enum PlaceFile: String, Sendable, CaseIterable {
    /// The ONS Postcode Directory or the National Statistics Postcode Lookup.
    case postcodes
    /// The English Indices of Deprivation, File 1, 2 or 7.
    case deprivation
}

extension Fairway {
    /// Imports an official file of postcodes or deprivation: the whole of it, or nothing when it is refused.
    ///
    /// - Parameter progress: told the number of lines read so far.
    /// - Throws: `FairwayError`.
    public func importPlaces(
        _ kind: PlaceFile, file: URL, progress: (_ lines: Int) -> Void = { _ in }
    ) throws(FairwayError) -> ImportSummary {
        guard FileManager.default.fileExists(atPath: file.path) else {
            throw FairwayError(
                .inputMissing, "There is no file \(file.relativePath).", remedy: "Check the name and the folder.")
        }
        let store = try database().places
        var summary: ImportSummary?
        do {
            switch kind {
            case .postcodes:
                _ = try store.importPostcodes { keep in
                    summary = try PostcodeDirectoryImporter().read(file: file, progress: progress, row: keep)
                }
            case .deprivation:
                _ = try store.importDeprivation { keep in
                    summary = try DeprivationImporter().read(file: file, row: keep)
                }
            }
        } catch let error as StorageError {
            throw FairwayError(error)
        } catch let error as ImportError {
            throw FairwayError(.invalid, error.problem, remedy: error.remedy)
        } catch {
            throw FairwayError(.malformed, "The file cannot be read.", remedy: "Unpack it again and give the CSV file.")
        }
        // Jobs may lie elsewhere now, or be found for the first time.
        try storing { database throws(StorageError) in try database.keptIndex.remove() }
        shared.withLock {
            $0.places = nil
            $0.index = nil
        }
        guard let summary else {
            throw FairwayError(.malformed, "The file holds nothing.", remedy: "Give the CSV file itself.")
        }
        return summary
    }
}
