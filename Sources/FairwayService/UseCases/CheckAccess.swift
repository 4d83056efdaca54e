import Foundation
import Storage

extension Fairway {
    /// Whether any key was ever made; until then whoever is on the machine may do everything.
    ///
    /// - Throws: `FairwayError`.
    public func hasKeys() throws(FairwayError) -> Bool {
        try storing { database throws(StorageError) in try !database.accessKeys.isEmpty() }
    }

    /// Who holds a key.
    ///
    /// - Parameter key: as its holder sends it.
    /// - Throws: `FairwayError`, `unauthenticated` when it is no key, or none that is good.
    public func principal(key: String) throws(FairwayError) -> Principal {
        guard let secret = AccessKeySecret(key) else { throw Self.wrongKey }
        let stored = try storing { database throws(StorageError) in try database.accessKeys.find(secret.id) }
        // A key that is not there is checked like one that is, so that the time does not tell them apart.
        let isProven = secret.proves(stored ?? Self.noKey)
        guard let stored, isProven, stored.revokedAt == nil else { throw Self.wrongKey }
        return Principal(key: stored.id, scopes: Set(stored.scopes.compactMap(AccessScope.init(rawValue:))))
    }

    /// Lets a service listen only where it may: without a key, on this machine alone.
    ///
    /// - Parameter isLoopback: whether only this machine can reach it.
    /// - Throws: `FairwayError`, `badConfiguration` when others could reach it and there is no key.
    public func checkServing(isLoopback: Bool) throws(FairwayError) {
        guard !isLoopback, try !hasKeys() else { return }
        throw FairwayError(
            .badConfiguration, "There is no key yet, and other machines could reach the service at this address.",
            remedy:
                "Make a key first, with `fairway key create --scope admin --name \"Your name\"`, or leave out --host.")
    }

    /// Refuses what only the owner of a vacancy, or an admin, may do.
    ///
    /// - Throws: `FairwayError`: `forbidden`, or `notFound` when there is no such vacancy.
    func requireOwner(of number: Int64, _ principal: Principal) throws(FairwayError) {
        guard !principal.scopes.contains(.admin) else { return }
        let found = try storing { database throws(StorageError) in try database.vacancies.find(number) }
        guard let found else { throw Self.noVacancy }
        guard let key = principal.key, found.owner == key else {
            throw FairwayError(
                .forbidden, "This vacancy was posted by somebody else.",
                remedy: "Use the key it was posted with, or ask the operator.")
        }
    }

    private static let wrongKey = FairwayError(
        .unauthenticated, "The key is not one of this service, or it was replaced or revoked.",
        remedy: "Check that it was copied whole, or ask the operator for a new one.")

    private static let noKey = StoredAccessKey(
        id: "", name: "", scopes: [], salt: Data(repeating: 0, count: 16), hash: Data(repeating: 0, count: 32),
        createdAt: "")
}
