extension WordFolder {
    // MARK: spelling, plurals and verb endings

    private static func isVowel(_ byte: UInt8) -> Bool {
        byte == 0x61 || byte == 0x65 || byte == 0x69 || byte == 0x6F || byte == 0x75
    }

    /// Whether there is a vowel (or a y after the first letter) among the first letters.
    private func hasVowel(_ length: Int) -> Bool {
        for index in 0..<length where Self.isVowel(letters[index]) || (index > 0 && letters[index] == 0x79) {
            return true
        }
        return false
    }

    /// -ize and -yze to -ise and -yse; -our to -or, ae to e after the third letter.
    mutating func unifyLetters() -> Bool {
        var isChanged = false
        var index = 1
        while index < count {
            switch letters[index] {
            case 0x7A where index + 1 < count && (letters[index - 1] == 0x69 || letters[index - 1] == 0x79):
                let next = letters[index + 1]
                if next == 0x65 || next == 0x69 || next == 0x61 {
                    set(index, 0x73)
                    isChanged = true
                }
            case 0x75 where index >= 4 && letters[index - 1] == 0x6F && index + 1 < count && letters[index + 1] == 0x72:
                remove(at: index)
                isChanged = true
            case 0x65 where letters[index - 1] == 0x61 && index >= 2:
                remove(at: index - 1)
                isChanged = true
                continue
            default: break
            }
            index += 1
        }
        return isChanged
    }

    /// -tre to -ter; -ogue to -og; ll to l.
    mutating func unifyEnding() -> Bool {
        guard count >= 5 else { return false }
        switch letters[count - 1] {
        case 0x65:
            if ends("tre") || ends("bre") {
                set(count - 2, 0x65)
                set(count - 1, 0x72)
                return true
            }
            if count >= 6, ends("ogue") {
                count -= 2
                return true
            }
            return false
        case 0x73:
            if count >= 6, ends("tres") {
                set(count - 3, 0x65)
                set(count - 2, 0x72)
                return true
            }
            if count >= 7, ends("ogues") {
                set(count - 3, 0x73)
                count -= 2
                return true
            }
        case 0x67, 0x64, 0x72: break
        default: return false
        }
        return count >= 8 && undoubleL()
    }

    private mutating func remove(at index: Int) {
        for place in index..<(count - 1) { set(place, letters[place + 1]) }
        count -= 1
    }

    /// "modelling" to "modeling", "counsellor" to "counselor"; never "filling", whose one syllable keeps both.
    private mutating func undoubleL() -> Bool {
        for suffix: StaticString in ["lling", "lled", "ller", "llor", "llers", "llors", "llings"] where ends(suffix) {
            let double = count - suffix.utf8CodeUnitCount
            var groups = 0
            var inVowel = false
            for index in 0..<double {
                let vowel = Self.isVowel(letters[index])
                if vowel, !inVowel { groups += 1 }
                inVowel = vowel
            }
            guard groups >= 2 else { return false }
            remove(at: double)
            return true
        }
        return false
    }

    mutating func stripPlural() -> Bool {
        guard count > 3 else { return false }
        if letters[count - 1] != 0x73 {
            // Singular words whose plural would lose more than its s: "cookie", "cache".
            if count >= 5, ends("ie") {
                set(count - 2, 0x79)
                count -= 1
            } else if count >= 5, ends("che") {
                count -= 1
            }
            return false
        }
        if ends("ss") || ends("us") || ends("is") { return false }
        // "statistics" and "electronics" are not the plurals of "statistic" and "electronic".
        if count >= 6, ends("ics") { return false }
        if count >= 5, ends("ies") {
            set(count - 3, 0x79)
            count -= 2
        } else if count >= 5, ends("sses") || ends("ches") || ends("shes") || ends("xes") {
            count -= 2
        } else {
            count -= 1
        }
        return true
    }

    /// Sets ``stemCount`` and ``stemLast``; false when the word has no ending to take off.
    mutating func stripVerbEnding() -> Bool {
        stemLast = 0
        stemCount = count
        guard count >= 4, letters[0] > 0x39 else { return false }
        if count >= 6, ends("ing"), hasVowel(count - 3) {
            stemCount = count - 3
        } else if count >= 5, ends("ied") {
            stemCount = count - 3
            stemLast = 0x79
            return true
        } else if count >= 5, ends("ed"), !ends("eed"), hasVowel(count - 2) {
            stemCount = count - 2
        } else if letters[count - 1] == 0x65, letters[count - 2] != 0x65 {
            stemCount = count - 1
            if stemCount == 3, letters[0] == 0x6E, letters[1] == 0x6F, letters[2] == 0x74 { return false }
            return true
        }
        // "planned" and "plan", "selling" and "sell": a doubled last letter counts once.
        if stemCount >= 3, letters[stemCount - 1] == letters[stemCount - 2], !Self.isVowel(letters[stemCount - 1]) {
            stemCount -= 1
        }
        // "noted" must not become "not".
        if stemCount == 3, letters[0] == 0x6E, letters[1] == 0x6F, letters[2] == 0x74 { stemLast = 0x65 }
        return stemCount != count
    }
}
