/// Finds in a text what says who the person is or how to reach them: for telling a resident what was dropped, and for
/// making sure that nothing of it is where it must not be.
public struct PersonalDataFinder: Sendable {
    private static let rules: [any PersonalDataRule] = [
        EmailAddressRule(), LinkRule(), NationalInsuranceRule(), DateOfBirthRule(), TelephoneRule(), PostcodeRule(),
        NameRule(),
    ]

    /// Makes a finder.
    public init() {}

    /// How often each kind is found; kinds that are not are left out.
    public func counts(in text: String) -> [PersonalDataKind: Int] {
        find(in: text).mapValues(\.count).filter { $0.value > 0 }
    }

    /// The words of each kind, in their order; where two kinds claim the same words the first of the rules has them.
    public func find(in text: String) -> [PersonalDataKind: [String]] {
        var found: [PersonalDataKind: [String]] = [:]
        var isOpening = true
        for line in text.split(whereSeparator: \.isNewline) {
            var taken: [Range<String.Index>] = []
            for rule in Self.rules {
                for range in rule.ranges(in: line, isOpening: isOpening)
                where !taken.contains(where: { $0.overlaps(range) }) {
                    taken.append(range)
                    found[rule.kind, default: []].append(String(line[range]))
                }
            }
            if line.contains(where: \.isLetter) { isOpening = false }
        }
        return found
    }
}

/// One kind of personal data and how it is recognised, line by line.
protocol PersonalDataRule: Sendable {
    var kind: PersonalDataKind { get }
    /// - Parameter isOpening: whether no line before this one has letters.
    func ranges(in line: Substring, isOpening: Bool) -> [Range<String.Index>]
}
