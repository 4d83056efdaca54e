/// The signals a score is made of, with the weight of each.
///
/// A signal that says nothing about a vacancy (no desirable skills listed, title not recognised) gives its weight to
/// the others in proportion, so that the parts of a score always add up to 1.
public enum Signal: Int, CaseIterable, Sendable {
    case essentialSkills
    case desirableSkills
    case occupation
    case travel

    /// The name people see.
    public var name: String {
        switch self {
        case .essentialSkills: "essential skills"
        case .desirableSkills: "desirable skills"
        case .occupation: "similar work"
        case .travel: "travel time"
        }
    }

    /// Share of the score when every signal speaks.
    public var weight: Double {
        switch self {
        // What the employer says the person must be able to do weighs most.
        case .essentialSkills: 0.50
        // What would be nice to have must never outweigh a few essentials.
        case .desirableSkills: 0.12
        // Having done the same or similar work shows more than the advert lists.
        case .occupation: 0.30
        // Only when the resident asks.
        case .travel: 0.08
        }
    }

    /// Coverage that earns all the points of the signal, 0…1: hardly anyone meets every line of an advert, and employers
    /// take people on who meet most of it.
    public var fullCoverage: Double {
        switch self {
        case .essentialSkills: 0.8
        case .desirableSkills: 0.6
        case .occupation, .travel: 1
        }
    }

    /// Share of the signal's points earned by a number of units (`EarnedUnit`), 0…1.
    func value(ofUnits units: Int) -> Double { min(Double(units) / (fullCoverage * Double(EarnedUnit.whole)), 1) }
}
