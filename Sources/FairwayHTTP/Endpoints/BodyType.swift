import FairwayService

/// A format that a body may have.
struct BodyType: Hashable, Sendable {
    /// `type/subtype`, in lower case.
    let mediaType: String
    /// Most bytes that are read.
    let limit: Int
    let schema: Schema
    let example: Node

    /// Whether it is JSON or lines of it.
    var isJSON: Bool { mediaType.hasSuffix("json") }

    /// Plain text, UTF-8.
    static func plainText(example: String) -> BodyType {
        BodyType(mediaType: "text/plain", limit: IncomingText.resumeLimit, schema: .prose, example: .text(example))
    }

    /// A JSON document under one of the media types it goes by.
    static func json(
        _ mediaType: String, schema: Schema, example: Node, limit: Int = IncomingText.documentLimit
    ) -> BodyType {
        BodyType(mediaType: mediaType, limit: limit, schema: schema, example: example)
    }
}
