/// What says who a person is or how to reach them.
public enum PersonalDataKind: String, Sendable, CaseIterable {
    case name
    case dateOfBirth
    case nationalInsuranceNumber
    case telephone
    case emailAddress
    case link
    case postcode
}
