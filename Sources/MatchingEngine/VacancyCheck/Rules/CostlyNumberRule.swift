/// Telephone numbers that cost the caller more than a usual call.
enum CostlyNumberRule: VacancyCheckRule {
    static let id = "costly-number"

    /// How a number begins, by Ofcom's numbering plan.
    private enum Kind {
        /// 09: up to £3.60 a minute and more.
        case premium
        /// 084 and 087 cost extra; 070 forwards calls at a high price.
        case service
    }

    static func findings(in advert: CheckedAdvert) -> [VacancyFinding] {
        var premium: [VacancyFinding.Place] = []
        var service: [VacancyFinding.Place] = []
        for text in advert.texts {
            for (kind, place) in numbers(in: text) {
                switch kind {
                case .premium: premium.append(place)
                case .service: service.append(place)
                }
            }
        }
        var found: [VacancyFinding] = []
        if !premium.isEmpty {
            found.append(
                finding(
                    .mustChange, premium, "This is a premium-rate number, which makes people pay to apply.",
                    "Give a usual number beginning 01, 02, 03 or 07, or an e-mail address."))
        }
        if !service.isEmpty {
            found.append(
                finding(
                    .shouldChange, service, "This number costs more than a usual call, most of all from a mobile.",
                    "Give a usual number beginning 01, 02, 03 or 07, or an e-mail address."))
        }
        return found
    }

    /// Runs of digits that read as a British number, in one pass over the bytes.
    private static func numbers(in text: CheckText) -> [(Kind, VacancyFinding.Place)] {
        let bytes = text.document.bytes
        var found: [(Kind, VacancyFinding.Place)] = []
        var at = 0
        var scalar = 0
        var counted = 0
        while at < bytes.count {
            guard isDigit(bytes[at]) || bytes[at] == UInt8(ascii: "+") else {
                at += 1
                continue
            }
            let start = at
            var digits: [UInt8] = []
            var end = at
            while at < bytes.count {
                if isDigit(bytes[at]) {
                    digits.append(bytes[at])
                    end = at + 1
                } else if !isLink(bytes[at], isFirst: at == start) {
                    break
                }
                at += 1
            }
            at = max(at, start + 1)
            let isPartOfWord = start > 0 && (isLetter(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: "/"))
            guard !isPartOfWord, let kind = kind(of: digits) else { continue }
            scalar += scalars(bytes[counted..<start])
            counted = start
            let place = VacancyFinding.Place(
                pointer: text.pointer, start: scalar, end: scalar + end - start,
                text: String(decoding: bytes[start..<end], as: UTF8.self))
            found.append((kind, place))
        }
        return found
    }

    private static func kind(of digits: [UInt8]) -> Kind? {
        var national = digits[...]
        let abroad = [Array("0044".utf8), Array("44".utf8)].first { national.starts(with: $0) }
        if let abroad {
            national = national.dropFirst(abroad.count)
            if national.first == UInt8(ascii: "0") { national = national.dropFirst() }
            guard national.count == 10 else { return nil }
        } else {
            guard national.first == UInt8(ascii: "0"), national.count == 11 else { return nil }
            national = national.dropFirst()
        }
        if national.first == UInt8(ascii: "9") { return .premium }
        let isService = ["84", "87", "70"].contains { national.starts(with: $0.utf8) }
        return isService ? .service : nil
    }

    private static func isLink(_ byte: UInt8, isFirst: Bool) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
            || (isFirst && byte == UInt8(ascii: "+"))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) || byte >= 0x80 }

    private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
}
