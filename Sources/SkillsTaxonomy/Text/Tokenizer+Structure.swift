extension Tokenizer {
    // MARK: what stands between words

    mutating func noteSpace(_ byte: UInt8) {
        gap.insert(.space)
        spaces += byte == 0x09 ? 4 : 1
        endChunk()
    }

    mutating func noteSeparator(
        _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ byte: UInt8, _ kind: CharacterClass, _ length: Int
    ) {
        if kind == .invisible { return }
        gapLength += 1
        if gapLength == 1 { glue = byte < 0x80 ? byte : 0x01 }
        lastCharacter = byte < 0x80 ? byte : 0
        let next = at + length
        if !lineHasText, opensLikeBullet(byte, kind) { lineIsBullet = true }
        switch kind {
        case .hyphen:
            glue = 0x2D
            lastCharacter = 0x2D
            noteHyphen(bytes, next, byte)
        case .dash:
            if lineHasText { gap.insert(.dash) } else { markBullet() }
        case .bullet:
            if !lineHasText {
                // "* item" is a bullet, "**Bold**" is not.
                if byte != 0x2A || isSpace(bytes, next) { markBullet() }
            } else if byte != 0x2A || isSpace(bytes, next) {
                gap.insert(.bullet)
            }
            endChunk()
        case .apostrophe: endChunk()
        default:
            if byte < 0x80 { notePunctuation(bytes, next, byte) } else { noteWidePunctuation(bytes, at) }
        }
    }

    /// "::", ">" or a star before the first word of a line do what a bullet does.
    private func opensLikeBullet(_ byte: UInt8, _ kind: CharacterClass) -> Bool {
        guard kind == .other else { return false }
        switch byte {
        case 0x22, 0x23, 0x26, 0x28, 0x29, 0x2C, 0x2E, 0x2F, 0x40, 0x5B, 0x5D, 0x00...0x1F, 0x24: return false
        default: return byte < 0x80 || gapLength == 1
        }
    }

    private mutating func markBullet() {
        lineIsBullet = true
        gap.insert(.bullet)
    }

    private mutating func noteHyphen(_ bytes: UnsafeBufferPointer<UInt8>, _ next: Int, _ byte: UInt8) {
        guard byte != 0x5F else { return }
        if !lineHasText {
            if isSpace(bytes, next) { markBullet() }
        } else if gap.contains(.space), gapLength == 1 || isSpace(bytes, next) {
            gap.insert(.dash)
        } else if gapLength > 1 {
            gap.insert(.dash)
        }
    }

    private mutating func notePunctuation(_ bytes: UnsafeBufferPointer<UInt8>, _ next: Int, _ byte: UInt8) {
        switch byte {
        case 0x2C:
            gap.insert(.comma)
            endChunk()
        case 0x3B:
            gap.insert(.semicolon)
            endChunk()
        case 0x3A:
            if next + 1 < bytes.count, bytes[next] == 0x2F, bytes[next + 1] == 0x2F {
                chunkIsAddress = true
            } else {
                gap.insert(.colon)
            }
        case 0x2E:
            if next >= bytes.count || isSpace(bytes, next) || isClosing(bytes[next]) {
                gap.insert(isAbbreviation ? .other : .stop)
            } else if gapLength > 1 || gap.contains(.space) {
                gap.insert(.other)
            }
        case 0x21, 0x3F: gap.insert(.stop)
        case 0x28, 0x5B, 0x7B:
            gap.insert(.opensBracket)
            endChunk()
        case 0x29, 0x5D, 0x7D:
            gap.insert(.closesBracket)
            endChunk()
        case 0x7C:
            gap.insert(.bar)
            endChunk()
        case 0x22: endChunk()
        case 0x2F, 0x5C, 0x26, 0x23: break
        case 0x40:
            if gapLength == 1, !gap.contains(.space), next < bytes.count, !tokens.isEmpty { chunkIsAddress = true }
            gap.insert(.other)
        case 0x2B:
            if gap.contains(.space) { gap.insert(.other) }
        default:
            gap.insert(.other)
            if byte == 0x3C || byte == 0x3E { endChunk() }
        }
    }

    private mutating func noteWidePunctuation(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) {
        switch UTF8Scalars.decode(bytes, at).scalar.value {
        case 0x201C...0x201F, 0xAB, 0xBB: endChunk()
        case 0x3001, 0xFF0C, 0x60C: gap.insert(.comma)
        case 0x61B, 0xFF1B: gap.insert(.semicolon)
        case 0xFF1A: gap.insert(.colon)
        case 0x2026, 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0x61F, 0x6D4: gap.insert(.stop)
        case 0xFF08: gap.insert(.opensBracket)
        case 0xFF09: gap.insert(.closesBracket)
        default: gap.insert(.other)
        }
    }

    private func isSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        guard at < bytes.count else { return true }
        if bytes[at] < 0x80 {
            let kind = CharacterClass.ascii[Int(bytes[at])]
            return kind == .space || kind == .lineEnd
        }
        let kind = CharacterClass.of(UTF8Scalars.decode(bytes, at).scalar)
        return kind == .space || kind == .lineEnd
    }

    private func isClosing(_ byte: UInt8) -> Bool { byte == 0x29 || byte == 0x22 || byte == 0x27 || byte == 0x5D }

    /// Whether the full stop after the last word only shortens it: "e.g.", "approx.", "St.".
    private var isAbbreviation: Bool {
        guard let last = tokens.last, gapLength == 1 else { return false }
        if last.shape.contains(.isSingleLetter), last.glue == 0x2E { return true }
        return SentenceWords.abbreviations.contains(last.strict)
    }

    // MARK: lines, sentences, addresses

    mutating func endLine(byteEnd: Int) {
        endChunk()
        if byteEnd == lineStart.byte, byteEnd > 0, !lineHasText, lines.count > 0, isAtEnd(byteEnd) { return }
        let words = lineStart.token..<tokens.count
        if words.isEmpty {
            gap.insert(.blankLine)
            previousLineIsBlank = true
        } else {
            if previousLineIsBlank { paragraph += 1 }
            previousLineIsBlank = false
            previousLine = (scalar - lineStart.scalar, lastCharacter, lineIsBullet)
        }
        lines.append(
            TextLine(
                tokens: words, start: lineStart.scalar, end: scalar, byteStart: lineStart.byte, byteEnd: byteEnd,
                paragraph: max(paragraph, 0), isBullet: lineIsBullet, lastCharacter: lastCharacter))
    }

    private func isAtEnd(_ byte: Int) -> Bool { byte == byteCount }

    mutating func startLine(_ at: Int) {
        gap.insert(.newline)
        spaces = 0
        lineHasText = false
        lineIsBullet = false
        lastCharacter = 0
        lineStart = (at, scalar, tokens.count)
    }

    mutating func endSentence() {
        if tokens.count > sentenceStart { sentences.append(sentenceStart..<tokens.count) }
        sentenceStart = tokens.count
    }

    /// Whether a word opens a new sentence. A line end alone does so unless the text plainly runs on.
    func startsSentence(_ token: TextToken) -> Bool {
        if token.gap.contains(.stop) || token.gap.contains(.blankLine) { return true }
        guard token.gap.contains(.newline), let last = tokens.last else { return false }
        if lineIsBullet { return true }
        switch previousLine.last {
        case 0x2E, 0x21, 0x3F, 0x3A, 0x3B: return true
        case 0x2C, 0x2D, 0x26, 0x2F, 0x28: return false
        default: break
        }
        if SentenceWords.leaning.contains(last.strict) { return false }
        if previousLine.isBullet, spaces >= 2 { return false }
        return !(previousLine.length >= 50 && token.shape.isDisjoint(with: [.startsCapital, .isNumber]))
    }

    mutating func endChunk() {
        if chunkIsAddress {
            for index in chunkStart..<tokens.count { tokens[index].shape.insert(.isAddress) }
            chunkIsAddress = false
        }
        chunkStart = tokens.count
    }

    /// "www", "name.com", "name.co.uk": the words glued together here are an address; "B.Com" is a degree.
    mutating func noteDomain() {
        guard let last = tokens.last else { return }
        if tokens.count == chunkStart + 2, SentenceWords.degreeLetters.contains(tokens[chunkStart].strict) { return }
        if last.glue == 0x2E, SentenceWords.domains.contains(last.strict) { chunkIsAddress = true }
        if last.strict == SentenceWords.www { chunkIsAddress = true }
    }
}
