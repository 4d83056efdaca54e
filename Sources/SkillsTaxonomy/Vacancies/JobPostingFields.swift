import Foundation

/// The fields of one JobPosting document while it is read; collects every problem on the way.
struct JobPostingFields {
    /// The posting itself: the document, or the posting inside a JSON-LD `@graph`.
    let root: JSONValue
    /// Pointer to `root` inside the document.
    let base: String
    var problems: [DocumentProblem] = []

    init(document: JSONValue) {
        if document["title"] == nil, let graph = document["@graph"],
            let index = graph.elements.firstIndex(where: { Self.isJobPosting($0) })
        {
            root = graph.elements[index]
            base = "/@graph/\(index)"
        } else {
            root = document
            base = ""
        }
    }

    private static func isJobPosting(_ value: JSONValue) -> Bool {
        value["@type"]?.elements.contains { typeName($0) == "JobPosting" } ?? false
    }

    /// `http://schema.org/JobPosting` and `schema:JobPosting` are `JobPosting`.
    private static func typeName(_ value: JSONValue) -> String? {
        value.text?.split(whereSeparator: { $0 == "/" || $0 == ":" || $0 == "#" }).last.map(String.init)
    }

    mutating func checkType() {
        guard let type = root["@type"] else { return }
        let names = type.elements.compactMap(Self.typeName)
        if !names.contains("JobPosting") {
            report(
                "/@type", "This is not a JobPosting.", "Set \"@type\" to \"JobPosting\", or leave it out.")
        }
    }

    mutating func report(_ pointer: String, _ detail: String, _ remedy: String) {
        problems.append(DocumentProblem(pointer: base + pointer, detail: detail, remedy: remedy))
    }

    // MARK: Text

    mutating func requiredText(_ key: String, longest: Int, example: String) -> String {
        // Plain records often call the description "text".
        guard let value = root[key] ?? (key == "description" ? root["text"] : nil) else {
            report("/\(key)", "The \(key) is missing.", "Add a \(key), for example \"\(example)\".")
            return ""
        }
        guard let text = value.text else {
            report("/\(key)", "The \(key) must be text, and this is \(value.kindName).", "Send it as a JSON string.")
            return ""
        }
        let trimmed = AdvertText.plain(text).trimmed
        if trimmed.isEmpty {
            report("/\(key)", "The \(key) is empty.", "Add a \(key), for example \"\(example)\".")
        } else if text.utf8.count > longest, text.count > longest {
            report("/\(key)", "The \(key) is longer than \(longest) characters.", "Shorten it.")
        }
        return key == "title" ? trimmed.split(whereSeparator: \.isWhitespace).joined(separator: " ") : text
    }

    mutating func optionalText(_ key: String) -> String? {
        guard let value = root[key] else { return nil }
        switch value {
        case .string(let text):
            let trimmed = text.trimmed
            return trimmed.isEmpty ? nil : trimmed
        case .number(let number): return number.formatted()
        default:
            report("/\(key)", "\(key) must be text, and this is \(value.kindName).", "Send it as a JSON string.")
            return nil
        }
    }

    /// The names in a field that holds texts, DefinedTerms or lists of either.
    mutating func names(_ key: String) -> [String] {
        texts(key).map(\.text)
    }

    /// The texts of a field that holds texts, objects with a name, or lists of either, with pointers.
    mutating func texts(_ key: String) -> [(pointer: String, text: String)] {
        guard let value = root[key] else { return [] }
        var found: [(pointer: String, text: String)] = []
        let isList: Bool
        if case .array = value { isList = true } else { isList = false }
        for (index, element) in value.elements.enumerated() {
            let pointer = isList ? "/\(key)/\(index)" : "/\(key)"
            switch element {
            case .string(let text): found.append((base + pointer, text))
            case .number(let number): found.append((base + pointer, number.formatted(.number.grouping(.never))))
            case .object:
                for member in ["name", "credentialCategory", "description", "competencyRequired", "termCode", "value"] {
                    guard let inner = element[member] else { continue }
                    if let text = inner.text {
                        found.append((base + pointer + "/\(member)", text))
                        break
                    }
                    if let text = inner["name"]?.text {
                        found.append((base + pointer + "/\(member)/name", text))
                        break
                    }
                }
            case .null: break
            default:
                report(
                    pointer, "\(key) must hold text, and this is \(element.kindName).",
                    "Send texts or objects with a name.")
            }
        }
        return found
    }

    mutating func identifier() -> String? {
        guard let value = root["identifier"] ?? root["id"] else { return nil }
        if let text = value.text { return text.isEmpty ? nil : text }
        if case .number(let number) = value { return number.formatted(.number.grouping(.never)) }
        if let inner = value["value"] ?? value["name"] {
            if let text = inner.text { return text }
            if case .number(let number) = inner { return number.formatted(.number.grouping(.never)) }
        }
        report("/identifier", "The identifier has no value.", "Send text, or an object with a \"value\".")
        return nil
    }

    mutating func organisation() -> String? {
        guard let value = root["hiringOrganization"] ?? root["employer"] ?? root["company"] else { return nil }
        if let text = value.text ?? value["name"]?.text ?? value["legalName"]?.text {
            let trimmed = text.trimmed
            return trimmed.isEmpty ? nil : trimmed
        }
        if case .object = value { return nil }
        report(
            "/hiringOrganization", "The employer must be text or an object with a name, and this is \(value.kindName).",
            "Send for example {\"name\": \"Black Country Foods\"}.")
        return nil
    }

    // MARK: Passages

    mutating func passages(description: String) -> [JobPosting.Passage] {
        var passages = [
            JobPosting.Passage(
                pointer: base + "/description", text: AdvertText.plain(description), role: .description)
        ]
        let roles: [(key: String, role: JobPosting.Passage.Role)] = [
            ("responsibilities", .duties), ("qualifications", .essential), ("educationRequirements", .essential),
            ("experienceRequirements", .essential), ("skills", .essential), ("x-mustHave", .essential),
            ("x-niceToHave", .desirable),
        ]
        for (key, role) in roles {
            if case .bool? = root[key] { continue }
            for (pointer, text) in texts(key) {
                passages.append(JobPosting.Passage(pointer: pointer, text: AdvertText.plain(text), role: role))
            }
        }
        return passages
    }

    mutating func monthsOfExperience() -> Int? {
        for element in root["experienceRequirements"]?.elements ?? [] {
            if let months = element["monthsOfExperience"] {
                guard let number = months.numeric, number >= 0, number < 1_200 else {
                    report(
                        "/experienceRequirements/monthsOfExperience", "The months of experience are not a number.",
                        "Send a whole number of months, such as 12.")
                    return nil
                }
                return Int(number)
            }
        }
        return nil
    }
}
