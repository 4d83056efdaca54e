import Foundation

/// Where a page ended, as an opaque word for the caller.
enum PageCursor {
    static func write(_ number: Int64) -> String {
        Data("after:\(number)".utf8).base64EncodedString().replacing("=", with: "")
    }

    /// 0, the beginning, for no cursor.
    static func read(_ cursor: String?) throws(FairwayError) -> Int64 {
        guard let cursor else { return 0 }
        let padded = cursor + String(repeating: "=", count: (4 - cursor.utf8.count % 4) % 4)
        guard cursor.utf8.count <= 64, let data = Data(base64Encoded: padded),
            let text = String(validating: data, as: UTF8.self), text.hasPrefix("after:"),
            let number = Int64(text.dropFirst(6)), number >= 0, write(number) == cursor
        else {
            throw FairwayError(
                .invalid, "The cursor is not one that Fairway gave out.",
                remedy: "Use the nextCursor of the page before, or leave it out to start at the beginning.")
        }
        return number
    }
}
