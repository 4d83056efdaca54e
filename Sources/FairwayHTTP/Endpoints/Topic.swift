/// The parts of the service.
enum Topic: String, CaseIterable, Sendable {
    case matching, profiles, skills, vacancies, audits, operations

    /// A heading.
    var title: String {
        switch self {
        case .matching: "Matching"
        case .profiles: "Profiles"
        case .skills: "Skills and courses"
        case .vacancies: "Vacancies"
        case .audits: "Audits"
        case .operations: "Running the service"
        }
    }

    /// What the part is for, in one sentence.
    var summary: String {
        switch self {
        case .matching: "For residents and job coaches: from a résumé to AI jobs, with reasons. Nothing is stored."
        case .profiles:
            "For residents who agree to have a profile kept: purposes one by one, export, withdrawal, erasure."
        case .skills: "The vocabulary of skills, and courses that teach them."
        case .vacancies: "For employers: vacancies in, in the form of schema.org JobPosting."
        case .audits: "For the combined authority: whether every community gets the same chance."
        case .operations: "For whoever runs the service."
        }
    }
}
