import SkillsTaxonomy

/// The texts of a posting that the check reads, with pointers.
struct AdvertFields: Sendable {
    /// Pointer to the posting inside its document: empty, or a place in a JSON-LD `@graph`.
    let base: String
    let texts: [CheckText]
    /// The posting as it came.
    let root: JSONValue
    /// `workHours`, when it is given.
    let workHours: CheckText?

    /// Fields of the document that no skill is read from, though they say something to the reader.
    private static let furtherFields = [
        "workHours", "jobBenefits", "incentiveCompensation", "incentives", "specialCommitments",
        "eligibilityToWorkRequirement", "physicalRequirement", "applicationContact", "employerOverview",
    ]
    private static let members = ["name", "description", "value", "contactType", "telephone", "email", "url"]

    init(posting: JobPosting) {
        let description = posting.passages.first { $0.role == .description }?.pointer ?? "/description"
        let base = String(description.dropLast("/description".count))
        self.base = base
        var texts = [CheckText(posting.title, pointer: base + "/title")]
        texts += posting.passages.map { CheckText($0.text, pointer: $0.pointer) }
        let root = Self.root(of: posting.original, at: base)
        self.root = root
        for key in Self.furtherFields {
            guard let value = root[key] else { continue }
            let isList = if case .array = value { true } else { false }
            for (index, element) in value.elements.enumerated() {
                let pointer = base + "/" + key + (isList ? "/\(index)" : "")
                if let text = element.text {
                    texts.append(CheckText(AdvertText.plain(text), pointer: pointer))
                } else {
                    for member in Self.members {
                        guard let text = element[member]?.text else { continue }
                        texts.append(CheckText(AdvertText.plain(text), pointer: pointer + "/" + member))
                    }
                }
            }
        }
        self.texts = texts
        workHours = texts.first { $0.pointer == base + "/workHours" }
    }

    private static func root(of document: JSONValue, at base: String) -> JSONValue {
        guard base.hasPrefix("/@graph/"), let index = Int(base.dropFirst("/@graph/".count)),
            let elements = document["@graph"]?.elements, elements.indices.contains(index)
        else { return document }
        return elements[index]
    }
}
