import FairwayService

extension Endpoint {
    static let searchSkills = Endpoint(
        method: .get, path: "/v1/skills", operation: "searchSkills", topic: .skills, summary: "Search skills",
        text: "Skills whose name or another name is like a text, best first.",
        parameters: [searchText.erased, searchLimit.erased],
        success: Success(
            status: .ok, summary: "The skills found.", schema: .named("SkillSearch"), example: Examples.skillSearch),
        answer: { fairway, call in
            let text = try call.required(searchText)
            return try .json(
                searchText.blamed { () throws(FairwayError) in
                    try fairway.searchSkills(text, limit: call[searchLimit] ?? 20)
                })
        })

    static let showSkill = Endpoint(
        method: .get, path: "/v1/skills/{id}", operation: "showSkill", topic: .skills, summary: "Show a skill",
        text: "One skill with its names, links and the jobs that use it.", parameters: [skillID.erased],
        success: Success(status: .ok, summary: "The skill.", schema: .named("SkillDetail"), example: Examples.skill),
        answer: { fairway, call in try .json(fairway.skill(call.required(skillID))) })

    static let listCourses = Endpoint(
        method: .get, path: "/v1/courses", operation: "listCourses", topic: .skills,
        summary: "Courses that teach a skill", text: "Courses that teach a skill, free ones first.",
        parameters: [taughtSkill.erased],
        success: Success(
            status: .ok, summary: "The courses; none is an empty list.", schema: .named("Courses"),
            example: Examples.courses),
        failures: [.notFound],
        answer: { fairway, call in try .json(fairway.courses(teaching: call.required(taughtSkill))) })

    private static let searchText = Parameter<String>.text(
        "q", summary: "A word or two.", isRequired: true, example: "spreadsheets",
        remedy: "Give a word or two, such as spreadsheets.")
    static let searchLimit = Parameter<Int>.whole(
        "limit", 1...100, standard: 20, summary: "Most skills to give.", example: 10)
    private static let skillID = Parameter<String>.text(
        "id", in: .path, summary: "The skill's identifier.", example: "spreadsheets",
        remedy: "Look it up with /v1/skills?q=.")
    private static let taughtSkill = Parameter<String>.text(
        "skill", summary: "The skill's identifier.", isRequired: true, example: "spreadsheets",
        remedy: "Look it up with /v1/skills?q=.")
}
