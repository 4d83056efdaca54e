import SkillsTaxonomy

/// The shapes of JobPosting that are read, as `JobPostingReader` takes them.
extension Schema {
    static let jobPosting = Schema([
        "type": "object", "properties": .object(postingMembers), "required": ["title"],
        "anyOf": [
            ["required": ["description"]],
            ["required": ["text"], "properties": ["text": text(longest: JobPostingReader.longestDescription).node]],
        ],
    ]).described(
        "schema.org JobPosting, as JSON or JSON-LD, in any of its usual shapes; unknown members are kept.")

    /// What a merge patch may hold: null takes a member out, and title and description must stay.
    static let vacancyPatch = Schema([
        "type": "object", "properties": .object(postingMembers.filter { $0.key != "text" }),
    ]).described("Members of the JobPosting to change; null takes one out. Unknown members are kept.")

    private static let postingMembers: [String: Node] = [
        "@context": ["description": "As in JSON-LD; it is not read."],
        "@type": [
            "anyOf": [
                typeName.node, null, ["type": "array", "contains": typeName.node, "items": ["type": "string"]],
            ]
        ],
        "title": text(longest: JobPostingReader.longestTitle).node,
        "description": text(longest: JobPostingReader.longestDescription).described("Text or HTML.").node,
        "text": ["description": "Another name for description, read where that is missing."],
        "identifier": [
            "description": "Your own reference.",
            "anyOf": [
                string.node, number.node, null,
                ["type": "object", "required": ["value"], "properties": ["value": textOrNumber]],
            ],
        ],
        "hiringOrganization": ["anyOf": [string.node, ["type": "object"], null]],
        "datePosted": day.node, "validThrough": day.described("The last day to apply.").node,
        "jobLocation": oneOrMany([string.node, ["type": "object"]]),
        "employmentType": oneOrMany([string.node]),
        "baseSalary": [
            "description": "Pounds, unless a currency is given.",
            "anyOf": [["type": "number", "exclusiveMinimum": 0], string.node, null, salary],
        ],
        "workHours": ["anyOf": [string.node, number.node, null]],
        "occupationalCategory": names, "skills": demands, "qualifications": demands, "responsibilities": demands,
        "educationRequirements": demands, "x-mustHave": demands, "x-niceToHave": demands,
    ]

    /// Text that holds more than blanks.
    static func text(longest: Int) -> Schema {
        Schema(["type": "string", "minLength": 1, "maxLength": .whole(longest), "pattern": "\\S"])
    }

    /// Text with something in it and without the control characters that only files of other kinds hold.
    static let prose = Schema([
        "type": "string",
        "pattern":
            #"^[^\u0000-\u0008\u000E-\u001A\u001C-\u001F]*[^\s\u0000-\u0020\uFEFF][^\u0000-\u0008\u000E-\u001A\u001C-\u001F]*$"#,
    ])

    private static let null: Node = ["type": "null"]
    private static let textOrNumber: Node = ["type": ["string", "number"]]
    private static let typeName = Schema(["type": "string", "pattern": "(^|[/:#])JobPosting$"])
    /// A day, or a time of which only the day counts; the 29th of February is left to the service.
    private static let day = Schema([
        "anyOf": [
            null,
            // Blank is as good as none.
            ["type": "string", "pattern": "^ *$"],
            [
                "type": "string",
                "pattern":
                    "^[0-9]{4}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)([T ][0-9:.+Z-]*)?$",
            ],
        ]
    ])
    private static let amount: Node = ["type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 10_000_000]
    private static let amountOrNone: Node = ["anyOf": [amount, null]]
    private static let salary: Node = [
        "type": "object", "required": ["value"],
        "properties": [
            "currency": [:],
            "value": [
                "anyOf": [
                    amount,
                    [
                        "type": "object",
                        "anyOf": .list(
                            ["minValue", "maxValue", "median", "value"].map { name in
                                ["required": [.text(name)], "properties": .object([name: amount])]
                            }),
                        "properties": [
                            "minValue": amountOrNone, "maxValue": amountOrNone, "median": amountOrNone,
                            "value": amountOrNone,
                            "unitText": [
                                "anyOf": [null, ["type": "string", "enum": ["HOUR", "DAY", "WEEK", "MONTH", "YEAR"]]]
                            ],
                        ],
                    ],
                ]
            ],
        ],
    ]
    /// Texts, or things with a name.
    private static let names = oneOrMany([string.node, number.node, ["type": "object"], null])
    /// The same; a bare yes or no says nothing.
    private static let demands: Node = ["anyOf": [boolean.node, names]]

    private static func oneOrMany(_ shapes: [Node]) -> Node {
        ["anyOf": .list(shapes.filter { $0 != null } + [null, ["type": "array", "items": ["anyOf": .list(shapes)]]])]
    }
}
