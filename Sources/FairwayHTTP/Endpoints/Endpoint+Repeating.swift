extension Endpoint {
    /// Everything that a request can give beside its body.
    var allParameters: [AnyParameter] { parameters + (isRepeatable ? [Self.idempotencyKey.erased] : []) }

    /// The key that makes a request safe to repeat.
    static let idempotencyKey = Parameter<String>(
        "Idempotency-Key", in: .header,
        summary: """
            A key of your own for this request, such as a random UUID. The same request with the same key within 24 hours \
            is answered as the first was and stores nothing more; with another body it is a 422, and while the first is \
            being worked on a 409.
            """,
        schema: Schema(["type": "string", "pattern": "^[!-~]{1,200}$"]),
        example: "0192f0c1-6e1a-7c3b-9a52-0d6f3d2b8e11",
        remedy: "Give 1 to 200 letters, digits and signs of ASCII, such as a random UUID.",
        read: { text in
            (1...200).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) } ? text : nil
        })
}
