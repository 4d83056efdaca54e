/// Reads the rule language of `AuditGate`.
struct AuditGateParser {
    private struct Token {
        enum Kind { case word, number, comparison, comma, end }
        var kind: Kind
        var text: String
        var line: Int
        var column: Int
        /// Where it begins and ends in the characters of the rule.
        var range: Range<Int>
    }

    private let characters: [Character]
    private var tokens: [Token] = []
    private var next = 0

    init(_ text: String) { characters = Array(text) }

    /// The clauses of the rule.
    mutating func parse() throws(AuditGateError) -> [AuditGate.Clause] {
        try split()
        var clauses: [AuditGate.Clause] = []
        while next < tokens.count {
            if tokens[next].kind == .end {
                next += 1
                continue
            }
            clauses.append(try clause())
        }
        if clauses.isEmpty {
            throw AuditGateError(
                line: 1, column: 1, problem: "the rule is empty", remedy: "Write a clause, such as no disparity-lower")
        }
        return clauses
    }

    // MARK: words

    private mutating func split() throws(AuditGateError) {
        var line = 1
        var lineStart = 0
        var place = 0
        func isWord(_ character: Character) -> Bool {
            character.isASCII && (character.isLetter || character.isNumber || "-._%+".contains(character))
        }
        while place < characters.count {
            let character = characters[place]
            let start = place
            func token(_ kind: Token.Kind, _ end: Int) -> Token {
                Token(
                    kind: kind, text: String(characters[start..<end]), line: line, column: start - lineStart + 1,
                    range: start..<end)
            }
            place += 1
            if character == ";" || character.isNewline {
                tokens.append(token(.end, place))
                if character.isNewline {
                    line += 1
                    lineStart = place
                }
            } else if character == "#" {
                while place < characters.count, !characters[place].isNewline { place += 1 }
            } else if character == "," {
                tokens.append(token(.comma, place))
            } else if "=!<>≤≥".contains(character) {
                if place < characters.count, characters[place] == "=" { place += 1 }
                tokens.append(token(.comparison, place))
            } else if isWord(character) {
                while place < characters.count, isWord(characters[place]) { place += 1 }
                let word = token(.word, place)
                let isNumber = Self.number(word.text) != nil
                tokens.append(isNumber ? token(.number, place) : word)
            } else if !character.isWhitespace {
                throw AuditGateError(
                    line: line, column: start - lineStart + 1,
                    problem: "the sign \(Self.named(character)) has no meaning here",
                    remedy: "Use words, numbers, = != < <= > >= and ; between clauses")
            }
        }
    }

    private static func named(_ character: Character) -> String {
        let scalar = character.unicodeScalars.first
        return scalar.map { $0.properties.isAlphabetic || $0.isASCII && $0.value > 32 && $0.value < 127 } == true
            ? "\(character)" : "U+" + String(scalar?.value ?? 0, radix: 16, uppercase: true)
    }

    private static func number(_ text: String) -> Double? {
        if text == "inf" { return .infinity }
        let isPercent = text.hasSuffix("%")
        var digits = isPercent ? String(text.dropLast()) : text
        return digits.withUTF8 { DecimalText.double($0) }.map { isPercent ? $0 / 100 : $0 }
    }

    // MARK: clauses

    private var current: Token? {
        next < tokens.count && tokens[next].kind != .end ? tokens[next] : nil
    }

    private func fault(_ token: Token?, _ problem: String, _ remedy: String) -> AuditGateError {
        if let token { return AuditGateError(line: token.line, column: token.column, problem: problem, remedy: remedy) }
        let before = next > 0 ? tokens[next - 1] : nil
        return AuditGateError(
            line: before?.line ?? 1, column: (before?.column ?? 1) + (before?.text.count ?? 0), problem: problem,
            remedy: remedy)
    }

    private mutating func clause() throws(AuditGateError) -> AuditGate.Clause {
        let start = tokens[next].range.lowerBound
        var end = start
        var conditions: [AuditGate.Condition] = []
        var hasRate = false
        while true {
            let token = current
            let condition = try self.condition()
            if case .figure(.rate, _, _) = condition { hasRate = true }
            if case .verdict = condition, !hasRate {
                throw fault(
                    token, "a verdict alone does not say of which rate",
                    "Put a figure before it, as in V1.ratio.lower > 0.8 or inconclusive; or write no before it")
            }
            conditions.append(condition)
            end = tokens[next - 1].range.upperBound
            guard let token = current else { break }
            guard token.kind == .word, token.text == "or" else {
                throw fault(token, "\(token.text) is not expected here", "Write ; before a new clause, or or")
            }
            next += 1
        }
        return AuditGate.Clause(text: String(characters[start..<end]), conditions: conditions)
    }

    private mutating func condition() throws(AuditGateError) -> AuditGate.Condition {
        guard let token = current else {
            throw fault(nil, "a condition is missing", "Write one, such as no disparity-lower or V1.ratio > 0.8")
        }
        guard token.kind == .word else {
            throw fault(token, "\(token.text) cannot begin a condition", "Begin with no, a figure or a verdict")
        }
        next += 1
        if token.text == "no" { return try noVerdict() }
        let parts = token.text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let rest = parts.count > 1 ? parts[1] : nil
        switch parts[0] {
        case "counterfactual":
            let names = AuditGate.CounterfactualFigure.allCases.map(\.rawValue)
            guard let figure = AuditGate.CounterfactualFigure(rawValue: rest ?? "violations") else {
                throw fault(
                    token, "the counterfactual test has no \(rest ?? "")", "Use one of " + names.joined(separator: ", ")
                )
            }
            return .counterfactual(figure, try comparison())
        case "unknown":
            guard rest == nil || rest == "share" else {
                throw fault(token, "the unknown have no \(rest ?? "")", "Write unknown or unknown.share")
            }
            return .unknown(isShare: rest != nil, try comparison())
        default: break
        }
        if rest == nil, let verdict = AuditVerdict(rawValue: token.text) { return .verdict(verdict) }
        guard let metric = metric(parts[0]) else {
            throw fault(
                token, "\(parts[0]) is neither a figure nor a verdict",
                Self.nearest(
                    parts[0],
                    Self.metricNames + AuditVerdict.allCases.map(\.rawValue) + ["no", "counterfactual", "unknown"]))
        }
        guard let rest else {
            throw fault(
                token, "\(parts[0]) has several figures",
                "Say which, as in \(parts[0]).\(metric == .bestScore ? "difference" : "ratio.lower")")
        }
        let figures = AuditGate.GateFigure.allCases.filter {
            metric == .bestScore ? AuditGate.GateFigure.ofBestScore.contains($0) : $0 != .superiority
        }
        guard let figure = figures.first(where: { $0.rawValue == rest }) else {
            throw fault(token, "\(parts[0]) has no figure \(rest)", Self.nearest(rest, figures.map(\.rawValue)))
        }
        return .figure(metric, figure, try comparison())
    }

    private mutating func noVerdict() throws(AuditGateError) -> AuditGate.Condition {
        let proxies = ["strong-proxy": ProxyTest.Label.strong, "proxy": .proxy]
        let names = AuditVerdict.allCases.filter { $0 != .suppressed }.map(\.rawValue)
        guard let token = current, token.kind == .word else {
            throw fault(current, "a verdict is missing after no", "Use one of " + names.joined(separator: ", "))
        }
        next += 1
        if let label = proxies[token.text] { return .noProxy(atLeast: label) }
        guard names.contains(token.text), let verdict = AuditVerdict(rawValue: token.text) else {
            throw fault(token, "\(token.text) is no verdict", Self.nearest(token.text, names + proxies.keys.sorted()))
        }
        guard let word = current, word.kind == .word, word.text == "in" else { return .noVerdict(verdict, in: []) }
        var metrics: [RateMetric] = []
        repeat {
            next += 1
            guard let token = current, token.kind == .word, let metric = RateMetric(rawValue: token.text) else {
                throw fault(
                    current, "a rate is missing here",
                    "Use one of " + RateMetric.allCases.map(\.id).joined(separator: ", "))
            }
            metrics.append(metric)
            next += 1
        } while current?.kind == .comma
        return .noVerdict(verdict, in: metrics)
    }

    private mutating func comparison() throws(AuditGateError) -> AuditGate.Comparison {
        let signs: [String: AuditGate.Comparison.Relation] = [
            "=": .equal, "==": .equal, "!=": .unequal, "<": .less, "<=": .atMost, "≤": .atMost, ">": .more,
            ">=": .atLeast, "≥": .atLeast,
        ]
        guard let sign = current, sign.kind == .comparison, let relation = signs[sign.text] else {
            throw fault(current, "a comparison is missing here", "Write one of = != < <= > >= and a number")
        }
        next += 1
        guard let token = current, token.kind == .number, let limit = Self.number(token.text) else {
            throw fault(current, "a number is missing here", "Write a number such as 0.8 or 80%")
        }
        next += 1
        return .init(relation: relation, limit: limit)
    }

    private static let metricNames = RateMetric.allCases.map(\.id) + ["R2"]

    private func metric(_ name: String) -> AuditGate.GateMetric? {
        name == "R2" ? .bestScore : RateMetric(rawValue: name).map { .rate($0) }
    }

    /// The remedy for a misspelt word: the nearest known one, or all of them.
    private static func nearest(_ word: String, _ known: [String]) -> String {
        let close = known.min { distance(word, $0) < distance(word, $1) }
        if let close, distance(word, close) <= max(1, word.count / 3) { return "Did you mean \(close)" }
        return "Use one of " + known.joined(separator: ", ")
    }

    /// Levenshtein's distance without regard to case.
    private static func distance(_ a: String, _ b: String) -> Int {
        let second = Array(b.lowercased())
        var row = Array(0...second.count)
        for (place, character) in a.lowercased().enumerated() {
            var corner = row[0]
            row[0] = place + 1
            for other in second.indices {
                let replaced = corner + (character == second[other] ? 0 : 1)
                corner = row[other + 1]
                row[other + 1] = min(replaced, row[other] + 1, row[other + 1] + 1)
            }
        }
        return row[second.count]
    }
}
