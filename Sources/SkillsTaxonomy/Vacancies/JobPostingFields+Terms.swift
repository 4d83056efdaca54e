import Foundation

/// Dates, place, pay and pattern.
extension JobPostingFields {
    /// A date as `YYYY-MM-DD`; a date-time keeps only its day.
    mutating func day(_ key: String) -> String? {
        guard let value = root[key] else { return nil }
        guard let text = value.text?.trimmed else {
            report(
                "/\(key)", "\(key) must be a date, and this is \(value.kindName).", "Send for example \"2026-12-31\".")
            return nil
        }
        if text.isEmpty { return nil }
        guard let day = Self.day(in: text) else {
            report("/\(key)", "\(key) is not a date of the calendar.", "Send for example \"2026-12-31\".")
            return nil
        }
        return day
    }

    /// The day of `2026-12-31`, or of that with a time of day behind it; nil where it is none of the calendar.
    private static func day(in text: String) -> String? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10]),
            isDate(year: year, month: month, day: day)
        else { return nil }
        if bytes.count > 10 {
            guard "T ".utf8.contains(bytes[10]),
                bytes[11...].allSatisfy({ (0x30...0x39).contains($0) || ":.,+-Zz ".utf8.contains($0) })
            else { return nil }
        }
        return String(decoding: bytes[..<10], as: UTF8.self)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func isDate(year: Int, month: Int, day: Int) -> Bool {
        guard (1...12).contains(month), day >= 1 else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return day <= lengths[month - 1]
    }

    mutating func locations() -> [JobLocation] {
        guard let value = root["jobLocation"] else { return [] }
        var found: [JobLocation] = []
        for (index, element) in value.elements.enumerated() {
            switch element {
            case .string(let text):
                found.append(JobLocation(locality: text, region: nil, postalCode: nil, country: nil))
            case .object:
                let address = element["address"] ?? element
                if let text = address.text {
                    found.append(JobLocation(locality: text, region: nil, postalCode: nil, country: nil))
                } else {
                    found.append(
                        JobLocation(
                            locality: address["addressLocality"]?.text ?? element["name"]?.text,
                            region: Self.name(address["addressRegion"]), postalCode: address["postalCode"]?.text,
                            country: Self.name(address["addressCountry"])))
                }
            default:
                report(
                    "/jobLocation/\(index)", "A place must be text or an object, and this is \(element.kindName).",
                    "Send for example {\"address\": {\"addressLocality\": \"Walsall\", \"postalCode\": \"WS1 1TP\"}}.")
            }
        }
        return found
    }

    private static func name(_ value: JSONValue?) -> String? { value?.text ?? value?["name"]?.text }

    mutating func isRemote() -> Bool {
        if case .bool(let remote)? = root["remote"] { return remote }
        return root["jobLocationType"]?.elements.contains { $0.text?.uppercased() == "TELECOMMUTE" } ?? false
    }

    mutating func employmentTypes() -> [String] {
        guard let value = root["employmentType"] else { return [] }
        var types = Set<String>()
        for element in value.elements {
            guard let text = element.text else {
                report(
                    "/employmentType", "The employment type must be text, and this is \(element.kindName).",
                    "Send for example \"FULL_TIME\" or [\"PART_TIME\", \"TEMPORARY\"].")
                continue
            }
            for part in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "/" }) {
                let name = part.trimmingCharacters(in: .whitespaces).uppercased()
                    .replacing("-", with: "_").replacing(" ", with: "_")
                if !name.isEmpty { types.insert(name) }
            }
        }
        return types.sorted()
    }

    mutating func pay() -> Pay? {
        for key in ["baseSalary", "estimatedSalary", "salary"] {
            guard let value = root[key] else { continue }
            let currency = root["salaryCurrency"]?.text ?? "GBP"
            for element in value.elements {
                if let pay = pay(element, pointer: "/\(key)", currency: currency) { return pay }
            }
        }
        return nil
    }

    private mutating func pay(_ value: JSONValue, pointer: String, currency: String) -> Pay? {
        switch value {
        case .number(let amount):
            guard amount > 0 else {
                report(pointer, "The pay must be more than nothing.", "Send the amount in pounds, or leave it out.")
                return nil
            }
            return Pay(minimum: amount, maximum: amount, unit: Pay.likelyUnit(of: amount), currency: currency)
        case .string(let text):
            if let amount = value.numeric, amount > 0 {
                return Pay(minimum: amount, maximum: amount, unit: Pay.likelyUnit(of: amount), currency: currency)
            }
            return PayText.read(text)
        case .object:
            let currency = value["currency"]?.text ?? currency
            let inner = value["value"] ?? value
            let unit = unit(inner["unitText"] ?? value["unitText"], pointer: pointer + "/value/unitText")
            let single = inner.numeric ?? inner["value"]?.numeric
            let low = inner["minValue"]?.numeric ?? single ?? inner["maxValue"]?.numeric ?? inner["median"]?.numeric
            let high = inner["maxValue"]?.numeric ?? single ?? low
            guard let low, let high else {
                report(
                    pointer, "The pay has no amount.",
                    "Send {\"currency\": \"GBP\", \"value\": {\"minValue\": 26000, \"maxValue\": 30000, \"unitText\": \"YEAR\"}}."
                )
                return nil
            }
            let given =
                [low, high]
                + ["minValue", "maxValue", "median", "value"].compactMap { inner[$0] }.map {
                    // What is no number is no amount either.
                    $0.numeric ?? 0
                }
            guard given.allSatisfy({ $0 > 0 && $0 < 10_000_000 }) else {
                report(pointer, "The pay is not a believable amount.", "Send the amount in pounds, or leave it out.")
                return nil
            }
            return Pay(minimum: low, maximum: high, unit: unit ?? Pay.likelyUnit(of: high), currency: currency)
        default:
            report(
                pointer, "The pay must be a number or an object, and this is \(value.kindName).",
                "Send for example 26500.")
            return nil
        }
    }

    private mutating func unit(_ value: JSONValue?, pointer: String) -> Pay.Unit? {
        guard let value else { return nil }
        let names: [String: Pay.Unit] = [
            "HOUR": .hour, "HOURLY": .hour, "HUR": .hour, "DAY": .day, "DAILY": .day, "WEEK": .week, "WEEKLY": .week,
            "MONTH": .month, "MONTHLY": .month, "MON": .month, "YEAR": .year, "YEARLY": .year, "ANNUAL": .year,
            "ANNUALLY": .year, "ANN": .year, "ANNUM": .year,
        ]
        guard let unit = value.text.flatMap({ names[$0.uppercased()] }) else {
            report(pointer, "The pay's unit is not known.", "Use HOUR, DAY, WEEK, MONTH or YEAR.")
            return nil
        }
        return unit
    }
}
