import Storage

/// What a sweep ended.
public struct ProfileSweepAnswer: Encodable, Hashable, Sendable {
    /// Consents whose time was over.
    public let expiredConsents: Int
    /// Profiles that had no purpose left.
    public let erasedProfiles: Int
}

extension Fairway {
    /// Takes one purpose back; what only it needed is erased, and with the last purpose the profile.
    ///
    /// - Throws: `FairwayError`, `notFound` when there is no such profile or the purpose was not agreed to.
    public func withdrawConsent(_ purpose: ConsentPurpose, from id: String) throws(FairwayError) {
        _ = try keptProfile(id)
        let today = surroundings.today
        let change = try withProfiles { store throws(StorageError) in
            let change = try store.withdraw(purpose.rawValue, from: id, on: today)
            if change != .none { try store.forgetErased() }
            return change
        }
        guard change != .none else {
            throw FairwayError(
                .notFound, "The profile is not kept for this purpose.",
                remedy: "See its purposes with `fairway profile show`, or GET /v1/profiles/{id}.")
        }
    }

    /// Erases a profile and everything that belongs to it; counts by month are all that stays.
    ///
    /// - Throws: `FairwayError`, `notFound` when there is none.
    public func eraseProfile(_ id: String) throws(FairwayError) {
        let today = surroundings.today
        guard Self.isProfileID(id) else { throw Self.noProfile }
        let isErased = try withProfiles { store throws(StorageError) in
            let isErased = try store.erase(id, on: today)
            if isErased { try store.forgetErased() }
            return isErased
        }
        guard isErased else { throw Self.noProfile }
    }

    /// Ends every consent whose time is over, and erases the profiles that have none left.
    ///
    /// - Throws: `FairwayError`.
    public func sweepProfiles() throws(FairwayError) -> ProfileSweepAnswer {
        let isEmpty = try withProfiles(isReading: true) { store throws(StorageError) in
            // Also when nothing expires: a log that an earlier erasure could not empty is emptied now.
            try store.forgetErased()
            return try store.count() == 0
        }
        guard !isEmpty else { return ProfileSweepAnswer(expiredConsents: 0, erasedProfiles: 0) }
        let today = surroundings.today
        let swept = try withProfiles { store throws(StorageError) in
            let swept = try store.sweep(on: today)
            if swept.expired > 0 { try store.forgetErased() }
            return swept
        }
        return ProfileSweepAnswer(expiredConsents: swept.expired, erasedProfiles: swept.erased)
    }
}
