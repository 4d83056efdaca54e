/// The record of processing that a data protection officer asks for, as far as the system can fill it.
public struct PrivacyReport: Encodable, Hashable, Sendable {
    /// One kind of thing that is held.
    public struct Holding: Encodable, Hashable, Sendable {
        let what: String
        let why: String
        let basis: String
        let until: String
        let place: String
        let count: Int
    }

    /// Something that was counted when it happened; all that an erasure leaves.
    struct Count: Encodable, Hashable, Sendable {
        let month: String
        let event: String
        let count: Int
    }

    let date: String
    let version: String
    /// In the order a reader needs them.
    public let holdings: [Holding]
    let counts: [Count]
    let notHeld: [String]
    /// What only a person can fill.
    public let forPeople: [String]

    static let neverHeld = [
        "the text of a résumé, in the database, its log, its backups or the service's own log",
        "names, postcodes, addresses, dates of birth, telephone numbers, e-mail addresses, National Insurance numbers, links",
        "a résumé that is matched without consent to keep it: it is read, answered and forgotten",
    ]

    static let forPeople = [
        "the name and contact details of the controller, of a joint controller and of the data protection officer",
        "the lawful basis of what does not rest on consent, and the data protection impact assessment",
        "who else receives data: employers that hold keys, hosts, processors, and the contracts with them",
        "transfers outside the United Kingdom, if the machine or a backup stands there",
        "where backups are kept and for how long; one made before an erasure still holds what was erased",
        "logs of a proxy in front of the service, which may hold addresses with identifiers of profiles",
        "who has the machine, the key file and the keys of the service, and how that is checked",
    ]
}
