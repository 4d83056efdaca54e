import SkillsTaxonomy

extension JSONValue {
    /// A document with this patch applied to it (RFC 7396).
    ///
    /// It calls itself once a level, and the reader of JSON refuses a document of more than 512 levels.
    func applied(asPatchTo document: JSONValue) -> JSONValue {
        guard case .object(let changes) = self else { return self }
        var members: [String: JSONValue] = if case .object(let members) = document { members } else { [:] }
        for (name, change) in changes {
            members[name] = change == .null ? nil : change.applied(asPatchTo: members[name] ?? .null)
        }
        return .object(members)
    }
}
