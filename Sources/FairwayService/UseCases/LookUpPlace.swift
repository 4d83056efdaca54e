public import Communities
import Storage

extension Fairway {
    /// Where a postcode, sector or district lies.
    ///
    /// - Throws: `FairwayError`: `invalid` when it is no postcode, `notFound` when nothing is known of it.
    public func place(_ text: String) throws(FairwayError) -> Place {
        guard let place = try bestPlace(text) else {
            throw FairwayError(
                .notFound, "Nothing is known of this place.",
                remedy: "Give a full postcode such as B11 1AA, or a district such as B11.")
        }
        return place
    }

    /// The best that can be said of a postcode as typed.
    func bestPlace(_ text: String) throws(FairwayError) -> Place? {
        let parsed = try postcodeText(text)
        let places = try places()
        do {
            return try places.bestPlace(for: parsed)
        } catch let error as StorageError {
            throw FairwayError(error)
        } catch {
            throw FairwayError(
                .badConfiguration, "The list of places cannot be read.",
                remedy: "Run `fairway doctor` to see what is wrong.")
        }
    }

    /// A postcode as typed, checked.
    func postcodeText(_ text: String) throws(FairwayError) -> PostcodeText {
        do throws(PostcodeError) {
            let parsed = try PostcodeText.parse(text)
            if parsed == .empty {
                throw PostcodeError(problem: "The postcode is empty", remedy: "Give one such as B11 1AA.")
            }
            return parsed
        } catch {
            let hint = error.suggestion.map { " Did you mean \"\($0)\"?" } ?? ""
            throw FairwayError(.invalid, "\(error.problem).\(hint)", remedy: error.remedy)
        }
    }
}
