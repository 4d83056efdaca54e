/// The parts of JSON Resume that are read.
extension Schema {
    static let resume = Schema(["type": "object", "properties": .object(resumeMembers)]).described(
        "JSON Resume 1.0; unknown members are ignored, and names, pictures and addresses are never read.")

    private static let resumeMembers: [String: Node] = [
        "basics": ["anyOf": [["type": "null"], shape(["label": scalar, "summary": scalar])]],
        "work": entries([
            "position": scalar, "summary": scalar, "startDate": moment, "endDate": moment, "highlights": textList,
        ]),
        "volunteer": entries([
            "position": scalar, "summary": scalar, "startDate": moment, "endDate": moment, "highlights": textList,
        ]),
        "projects": entries([
            "name": scalar, "description": scalar, "startDate": moment, "endDate": moment, "highlights": textList,
            "roles": textList, "keywords": textList,
        ]),
        "education": entries([
            "studyType": scalar, "area": scalar, "startDate": moment, "endDate": moment, "courses": textList,
        ]),
        "certificates": entries(["name": scalar]),
        "skills": entries(["name": scalar, "level": scalar, "keywords": textList]),
        "languages": entries(["language": scalar, "fluency": scalar]),
        "interests": entries(["name": scalar, "keywords": textList]),
        "awards": entries(["title": scalar, "summary": scalar]),
        "publications": entries(["name": scalar, "summary": scalar]),
    ]

    private static let scalar: Node = ["type": ["string", "number", "boolean", "null"]]
    private static let moment: Node = ["type": ["string", "number", "null"]]
    private static let textList: Node = [
        "anyOf": [
            ["type": "string"], ["type": "null"], ["type": "array", "items": ["type": ["string", "null"]]],
        ]
    ]

    private static func shape(_ members: [String: Node]) -> Node {
        ["type": "object", "properties": .object(members)]
    }

    /// One entry or a list of them; an entry can be a text alone.
    private static func entries(_ members: [String: Node]) -> Node {
        let entry = shape(members)
        return [
            "anyOf": [
                ["type": "null"], entry,
                ["type": "array", "items": ["anyOf": [entry, ["type": "string"], ["type": "null"]]]],
            ]
        ]
    }
}
