/// A JSON value whose objects keep their order, so that a report's bytes are the same every time.
public indirect enum ReportValue: Sendable, Hashable {
    /// One member of an object.
    public struct Member: Sendable, Hashable {
        /// The member's name.
        public var name: String
        /// The member's value.
        public var value: ReportValue
    }

    /// null.
    case null
    /// true or false.
    case bool(Bool)
    /// A whole number.
    case integer(Int)
    /// A number; NaN is written null, infinity `"inf"`.
    case number(Double)
    /// A text.
    case text(String)
    /// An array.
    case array([ReportValue])
    /// An object in the order of its members.
    case object([Member])

    /// The value of an object's member; nil for another kind of value or a name it lacks.
    public subscript(name: String) -> ReportValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// A text, or null.
    public static func text(_ value: String?) -> ReportValue { value.map { .text($0) } ?? .null }
    /// A whole number, or null.
    static func integer(_ value: Int?) -> ReportValue { value.map { .integer($0) } ?? .null }
    /// An interval as `[lower, upper]`.
    static func interval(_ value: Interval) -> ReportValue { .array([.number(value.lower), .number(value.upper)]) }
    /// An object from names and values.
    public static func object(_ members: KeyValuePairs<String, ReportValue>) -> ReportValue {
        .object(members.map { Member(name: $0.key, value: $0.value) })
    }
    /// An object with one member for each element.
    public static func object<Element>(
        _ elements: some Sequence<Element>, _ name: (Element) -> String, _ value: (Element) -> ReportValue
    ) -> ReportValue {
        .object(elements.map { Member(name: name($0), value: value($0)) })
    }
    /// An object with one number for each name.
    static func numbers(_ names: [String], _ values: [Double]) -> ReportValue {
        .object(zip(names, values).map { Member(name: $0, value: .number($1)) })
    }

    /// The same object with more members at its end.
    public func adding(_ members: KeyValuePairs<String, ReportValue>) -> ReportValue {
        guard case .object(let own) = self else { return self }
        return .object(own + members.map { Member(name: $0.key, value: $0.value) })
    }
}
