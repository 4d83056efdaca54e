/// The kinds there are.
extension ProblemKind {
    /// Every kind, by status.
    static let all: [ProblemKind] = [
        malformed, unauthenticated, forbidden, notFound, methodNotAllowed, notAcceptable, conflict, preconditionFailed,
        tooLarge, addressTooLong, unsupportedFormat, invalid, keyReused, tooManyRequests, unexpected, unavailable,
        fault,
    ]

    static let malformed = ProblemKind(
        slug: "malformed", status: 400, title: "The input could not be read",
        meaning: "What was sent is not in the format that it says it is: broken JSON, or text that is not UTF-8.",
        mending: "Mend the place that the answer names, and send it again. Nothing was stored.")
    static let unauthenticated = ProblemKind(
        slug: "unauthenticated", status: 401, title: "A key is needed",
        meaning:
            "This address is for those who have a key, and the request has none that holds: it is missing, mistyped, revoked or past its last day.",
        mending: "Send the header Authorization: Bearer with your key. The operator gives keys out and renews them.")
    static let forbidden = ProblemKind(
        slug: "forbidden", status: 403, title: "The key does not allow this",
        meaning: "The key holds, and it is not for this: it has another scope, or the thing belongs to someone else.",
        mending: "Use a key with the scope that the answer names, or ask the operator for one.")
    static let notFound = ProblemKind(
        slug: "not-found", status: 404, title: "Not found",
        meaning: "There is nothing at this address: it was never there, or it has been removed since.",
        mending: "Check the address and the identifier. /docs lists every address of the service.")
    static let methodNotAllowed = ProblemKind(
        slug: "method-not-allowed", status: 405, title: "This cannot be done here",
        meaning: "The address is right, and it does not take the method of the request.",
        mending: "Use one of the methods that the Allow header of the answer lists.")
    static let notAcceptable = ProblemKind(
        slug: "not-acceptable", status: 406, title: "The answer cannot be given in that format",
        meaning: "The Accept header of the request rules out every format that there is.",
        mending: "Leave the Accept header out, or name the format that the answer gives.")
    static let conflict = ProblemKind(
        slug: "conflict", status: 409, title: "It is being done already",
        meaning: "A request with the same Idempotency-Key is still being worked on.",
        mending: "Wait a second and send the same request again: it is answered with what the first one stored.")
    static let preconditionFailed = ProblemKind(
        slug: "precondition-failed", status: 412, title: "It has changed meanwhile",
        meaning:
            "Someone has changed or removed it since you read it, so your edit was not made: it would have undone theirs.",
        mending: "Read it again, put your edit into what is there now, and send that with the new ETag in If-Match.")
    static let tooLarge = ProblemKind(
        slug: "too-large", status: 413, title: "The input is too large",
        meaning: "The body has more bytes, or more items, than are taken at once.",
        mending: "Send less at once; the answer says how much is taken.")
    static let addressTooLong = ProblemKind(
        slug: "address-too-long", status: 414, title: "The address is too long",
        meaning: "The address with its query is longer than any that this service gives out.",
        mending: "Shorten the query; texts belong in the body.")
    static let unsupportedFormat = ProblemKind(
        slug: "unsupported-format", status: 415, title: "This format is not supported",
        meaning: "The Content-Type of the request, or what the bytes turn out to be, is not read at this address.",
        mending: "Send one of the formats that the Accept header of the answer lists, in UTF-8 and not packed.")
    static let invalid = ProblemKind(
        slug: "invalid", status: 422, title: "Some values need mending",
        meaning: "The request could be read, and some of its values are missing or wrong.",
        mending: "Mend each place under errors: pointer is a place in the body, parameter and header are names.")
    static let keyReused = ProblemKind(
        slug: "idempotency-key-reused", status: 422, title: "This Idempotency-Key belongs to another request",
        meaning: "The same Idempotency-Key came with another body within the last 24 hours.",
        mending:
            "Give every new request a fresh key, for example a random UUID; keep the key only to repeat the same request."
    )
    static let tooManyRequests = ProblemKind(
        slug: "too-many-requests", status: 429, title: "Too many requests",
        meaning: "More requests came from you than are taken in this time.",
        mending: "Wait as many seconds as the Retry-After header says, then go on more slowly.")
    /// A mistake in Fairway itself.
    static let unexpected = ProblemKind(
        slug: "unexpected", status: 500, title: "Something went wrong",
        meaning: "The service made a mistake of its own. It has written down what it was, without your data.",
        mending: "Try again. If it happens once more, tell the operator the requestId of the answer.")
    static let unavailable = ProblemKind(
        slug: "unavailable", status: 503, title: "Not available just now",
        meaning: "The service has too much to do, or another program holds the database. Nothing was stored.",
        mending: "Send the same request again after as many seconds as the Retry-After header says.")
    /// Something the operator must mend.
    static let fault = ProblemKind(
        slug: "fault", status: 503, title: "Out of order",
        meaning:
            "Something on the machine of the service must be mended by its operator, such as a full disk. Nothing was stored.",
        mending: "Try again later, or tell the operator the requestId of the answer.")
}
