import Foundation

/// Where a page ended, as an opaque word for the caller: `p` and a number in hexadecimal.
public enum PageCursor {
    /// The shape of a cursor, for the descriptions that callers read; every text of this shape is one.
    public static let pattern = "^p[0-9a-f]{1,15}$"

    static func write(_ number: Int64) -> String { "p" + String(number, radix: 16) }

    /// 0, the beginning, for no cursor.
    static func read(_ cursor: String?) throws(FairwayError) -> Int64 {
        guard let cursor else { return 0 }
        guard cursor.wholeMatch(of: /p[0-9a-f]{1,15}/) != nil, let number = Int64(cursor.dropFirst(), radix: 16)
        else {
            throw FairwayError(
                .invalid, "The cursor is not one that Fairway gave out.",
                remedy: "Use the nextCursor of the page before, or leave it out to start at the beginning.")
        }
        return number
    }
}
