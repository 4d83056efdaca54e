import Crypto
import Foundation
import Storage

/// A key as its holder has it, `fairway_<identifier>_<secret>`: the identifier finds it, the secret proves it.
///
/// The secret is 256 random bits, so one keyed hash with a salt keeps it as safe as a slow one would; a slow hash is for
/// what people can remember.
struct AccessKeySecret {
    let id: String
    private let secret: String

    private static let prefix = "fairway_"
    private static let idLength = 16
    private static let secretLength = 52

    /// A new key, or a new secret for a key.
    init(id: String? = nil, randomBytes: (_ count: Int) -> Data) {
        self.id = id ?? RandomName.text(of: randomBytes(10))
        secret = RandomName.text(of: randomBytes(32))
    }

    /// Nil when the text is not of this form.
    init?(_ text: String) {
        guard text.hasPrefix(Self.prefix) else { return nil }
        let parts = text.dropFirst(Self.prefix.count).split(separator: "_", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == Self.idLength, parts[1].utf8.count == Self.secretLength else {
            return nil
        }
        id = String(parts[0])
        secret = String(parts[1])
    }

    /// The whole key, shown to its holder once.
    var text: String { "\(Self.prefix)\(id)_\(secret)" }

    /// What the database keeps of the secret.
    func hash(salt: Data) -> Data {
        Data(HMAC<SHA256>.authenticationCode(for: Data(secret.utf8), using: SymmetricKey(data: salt)))
    }

    /// Whether it is the secret behind a stored hash; takes as long for a wrong one as for the right one.
    func proves(_ stored: StoredAccessKey) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(
            stored.hash, authenticating: Data(secret.utf8), using: SymmetricKey(data: stored.salt))
    }
}
