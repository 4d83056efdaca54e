/// Qualifications that adverts set as bars, with their level on the Regulated Qualifications Framework.
enum QualificationBars {
    /// General qualifications by skill: any of the same level or above meets them.
    static let levels: [String: Int] = [
        "vocational-level-1": 1, "vocational-level-2": 2, "a-levels": 3, "t-level": 3, "access-to-higher-education": 3,
        "vocational-level-3": 3, "apprenticeship-level-3": 3, "hnc": 4, "vocational-level-4": 4,
        "apprenticeship-level-4": 4, "hnd": 5, "foundation-degree": 5, "apprenticeship-level-5-to-7": 6,
        "bachelors-degree": 6, "masters-degree": 7, "doctorate": 8,
    ]
    /// School subjects by skill: a higher qualification comes near them and does not stand for them.
    static let subjects: Set<String> = [
        "gcse-english", "gcse-maths", "gcse-science", "functional-skills-english", "functional-skills-maths",
        "functional-skills-digital",
    ]
    /// What stands for a subject just as well.
    static let equivalents = [
        "gcse-english": "functional-skills-english", "gcse-maths": "functional-skills-maths",
        "functional-skills-english": "gcse-english", "functional-skills-maths": "gcse-maths",
    ]
    /// A qualification of this level or above comes near a school subject.
    static let nearSubject = 3

    static func isBar(_ skill: String) -> Bool { levels[skill] != nil || subjects.contains(skill) }
}
