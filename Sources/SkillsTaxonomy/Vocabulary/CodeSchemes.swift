/// The official classifications that a skill may point to, and how their codes are spelled.
public enum CodeSchemes {
    /// The schemes' names, sorted.
    public static let known = ["benchmark", "esco", "onet", "soc", "ukssc"]

    /// The six skills of the Skills England AI foundation benchmark.
    static let benchmark = ["adjusting", "analysing", "automation", "instructions", "risks", "routine-tasks"]

    /// Why the code is not spelled as its scheme spells codes, or nil when it is.
    static func fault(in code: SkillCode) -> String? {
        switch code.scheme {
        case "esco":
            guard
                code.code.hasPrefix("http://data.europa.eu/esco/")
                    || code.code.hasPrefix("https://data.europa.eu/esco/")
            else { return "An ESCO code is the full URI, starting http://data.europa.eu/esco/." }
        case "soc":
            guard isFourDigits(code.code) else { return "A SOC 2020 code has four digits." }
        case "onet":
            guard isONet(code.code) else { return "An O*NET code looks like 15-1252.00 or 2.A.1.a." }
        case "benchmark":
            guard benchmark.contains(code.code) else {
                return "A benchmark code is one of \(benchmark.joined(separator: ", "))."
            }
        case "ukssc":
            guard !code.code.isEmpty,
                code.code.utf8.allSatisfy({ isAlphanumeric($0) || $0 == 0x2E || $0 == 0x2D || $0 == 0x5F })
            else { return "A UK SSC code has letters, digits, dots, hyphens and underscores only." }
        default:
            return "The scheme is not one of \(known.joined(separator: ", "))."
        }
        return nil
    }

    static func isFourDigits(_ text: String) -> Bool {
        text.utf8.count == 4 && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }

    private static func isONet(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { isAlphanumeric($0) || $0 == 0x2E || $0 == 0x2D }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }
}
