/// Numbers as people write them here, whatever the language of the machine.
enum PlainNumber {
    /// "1,137"
    static func grouped(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { text += "," }
            text.append(digit)
        }
        return number < 0 ? "-" + text : text
    }

    /// "24,800", "12.85": pounds, with pence only where there are any. The amount is 0 or more.
    static func money(_ amount: Double) -> String {
        let pence = Int((min(amount, 1e12) * 100).rounded())
        let rest = pence % 100
        return grouped(pence / 100) + (rest == 0 ? "" : "." + (rest < 10 ? "0" : "") + String(rest))
    }

    /// "62%"
    static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

    /// "0.93"
    static func twoPlaces(_ number: Double) -> String {
        let hundredths = Int((min(max(number, 0), 1e9) * 100).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100)." + (rest < 10 ? "0" : "") + String(rest)
    }

    /// "1 job", "3 jobs"
    static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        number == 1 ? "1 \(one)" : "\(grouped(number)) \(many ?? one + "s")"
    }
}
