import Foundation
import Storage

extension Fairway {
    /// Makes a key; its secret is in this answer and nowhere else.
    ///
    /// - Parameters:
    ///   - name: whose it is, 1…100 characters, for the operator's list.
    ///   - scopes: what it may do; at least one.
    /// - Throws: `FairwayError`.
    public func createKey(name: String, scopes: [AccessScope]) throws(FairwayError) -> NewAccessKeyAnswer {
        let name = name.trimmingCharacters(in: .whitespacesAndNewlines)
        guard (1...100).contains(name.count),
            !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else {
            throw FairwayError(
                .invalid, "The name of a key has 1 to 100 characters on one line.",
                remedy: "Say whose it is, such as \"Sandwell jobs board\".")
        }
        guard !scopes.isEmpty else {
            throw FairwayError(
                .invalid, "A key without a scope opens nothing.",
                remedy: "Give one of: \(AccessScope.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        let secret = AccessKeySecret(randomBytes: surroundings.randomBytes)
        let salt = surroundings.randomBytes(16)
        let key = StoredAccessKey(
            id: secret.id, name: name, scopes: AccessScope.allCases.filter(scopes.contains).map(\.rawValue), salt: salt,
            hash: secret.hash(salt: salt), createdAt: surroundings.timestamp)
        try storing { database throws(StorageError) in try database.accessKeys.insert(key) }
        return NewAccessKeyAnswer(key: secret.text, details: AccessKeyAnswer(key))
    }

    /// Every key, revoked ones too, without secrets.
    ///
    /// - Throws: `FairwayError`.
    public func keys() throws(FairwayError) -> AccessKeyList {
        let keys = try storing { database throws(StorageError) in try database.accessKeys.all() }
        return AccessKeyList(items: keys.map(AccessKeyAnswer.init))
    }

    /// Gives a key a new secret; the old one ends at once, and what the key posted stays its own.
    ///
    /// - Throws: `FairwayError`, `notFound` when there is no such key or it is revoked.
    public func rotateKey(_ id: String) throws(FairwayError) -> NewAccessKeyAnswer {
        let secret = AccessKeySecret(id: id, randomBytes: surroundings.randomBytes)
        let salt = surroundings.randomBytes(16)
        let stored = try storing { database throws(StorageError) in
            try database.accessKeys.rotate(
                id, salt: salt, hash: secret.hash(salt: salt), time: surroundings.timestamp)
        }
        guard let stored else {
            throw FairwayError(
                .notFound, "There is no key with this identifier, or it is revoked.",
                remedy: "See `fairway key list`; a revoked key stays so, make a new one.")
        }
        return NewAccessKeyAnswer(key: secret.text, details: AccessKeyAnswer(stored))
    }

    /// Ends a key for good.
    ///
    /// - Throws: `FairwayError`, `notFound` when there is no such key.
    public func revokeKey(_ id: String) throws(FairwayError) -> AccessKeyAnswer {
        let stored = try storing { database throws(StorageError) in
            try database.accessKeys.revoke(id, time: surroundings.timestamp)
        }
        guard let stored else {
            throw FairwayError(
                .notFound, "There is no key with this identifier.", remedy: "See `fairway key list`.")
        }
        return AccessKeyAnswer(stored)
    }
}
