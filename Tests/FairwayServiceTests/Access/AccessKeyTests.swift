import Foundation
import Testing

@testable import FairwayService

@Suite("Access keys")
struct AccessKeyTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fairway-keys-\(UUID().uuidString)")

    private func fairway() throws -> Fairway {
        try Fairway(
            configuration: FairwayConfiguration(databasePath: folder.appending(path: "test.sqlite").path),
            surroundings: Surroundings(
                now: { Date(timeIntervalSince1970: 1_795_510_800) }, randomBytes: Surroundings.system.randomBytes))
    }

    @Test("a key opens what its scopes say, and its secret is nowhere in the database")
    func roundTrip() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let fairway = try fairway()
        #expect(try fairway.hasKeys() == false)
        let made = try fairway.createKey(name: " Jobcentre, Aston ", scopes: [.auditor, .coach])
        #expect(made.details.name == "Jobcentre, Aston")
        #expect(made.details.scopes == [.coach, .auditor])
        let principal = try fairway.principal(key: made.key)
        #expect(principal == Principal(key: made.details.id, scopes: [.coach, .auditor]))
        #expect(principal.holds(anyOf: [.coach]))
        #expect(!principal.holds(anyOf: [.employer]))
        #expect(try fairway.keys().items == [made.details])

        let secret = try #require(made.key.split(separator: "_").last)
        for name in ["test.sqlite", "test.sqlite-wal"] {
            let bytes = try Data(contentsOf: folder.appending(path: name))
            #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(name)")
        }
    }

    @Test("no two keys are alike, and no secret opens another key")
    func distinct() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let fairway = try fairway()
        let keys = try (0..<20).map { try fairway.createKey(name: "Key \($0)", scopes: [.coach]).key }
        #expect(Set(keys).count == 20)
        let parts = try #require(keys.first?.split(separator: "_"))
        let others = try #require(keys.last?.split(separator: "_"))
        let mixed = "fairway_\(parts[1])_\(others[2])"
        #expect { try fairway.principal(key: mixed) } throws: { ($0 as? FairwayError)?.kind == .unauthenticated }
    }

    @Test(
        "a key without a name or a scope is refused with what to do",
        arguments: [("", [AccessScope.coach]), ("  ", [.coach]), ("A\nB", [.coach]), ("A", [])])
    func refused(_ name: String, _ scopes: [AccessScope]) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let fairway = try fairway()
        #expect { try fairway.createKey(name: name, scopes: scopes) } throws: {
            ($0 as? FairwayError)?.kind == .invalid
        }
        #expect(try fairway.hasKeys() == false)
    }

    @Test("a key that is not there cannot be rotated or revoked, and a revoked one is not rotated")
    func missing() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let fairway = try fairway()
        let made = try fairway.createKey(name: "Old", scopes: [.admin])
        let revoked = try fairway.revokeKey(made.details.id)
        #expect(!revoked.isLive)
        #expect(try fairway.revokeKey(made.details.id) == revoked)
        for id in [made.details.id, "nothing"] {
            #expect { try fairway.rotateKey(id) } throws: { ($0 as? FairwayError)?.kind == .notFound }
        }
        #expect { try fairway.revokeKey("nothing") } throws: { ($0 as? FairwayError)?.kind == .notFound }
        #expect { try fairway.principal(key: made.key) } throws: { ($0 as? FairwayError)?.kind == .unauthenticated }
    }

    @Test("random names are base 32 as RFC 4648 writes it, in small letters")
    func base32() {
        let known = [
            ("", ""), ("f", "my"), ("fo", "mzxq"), ("foo", "mzxw6"), ("foob", "mzxw6yq"), ("fooba", "mzxw6ytb"),
            ("foobar", "mzxw6ytboi"),
        ]
        for (text, name) in known { #expect(RandomName.text(of: Data(text.utf8)) == name) }
    }
}
