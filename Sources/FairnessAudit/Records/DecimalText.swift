import Foundation

/// Reads decimal numbers from bytes exactly as the C library would, faster where that is safe.
enum DecimalText {
    /// The number written in the bytes, or nil when they are not one; `nan` and `inf` are not numbers here.
    ///
    /// Up to 15 digits and small powers of ten are exact in one division or multiplication (Clinger 1990); up to 19
    /// digits with up to 19 places after the point are rounded from an exact integer quotient; the rest goes to
    /// `strtod`.
    static func double(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
        var index = 0
        let end = text.count
        guard end > 0 else { return nil }
        var negative = false
        if text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "+") {
            negative = text[0] == UInt8(ascii: "-")
            index = 1
        }
        var mantissa: UInt64 = 0
        var digits = 0
        var scale = 0
        var seen = false
        var point = false
        while index < end {
            let byte = text[index]
            if byte >= 48, byte <= 57 {
                seen = true
                if digits > 0 || byte != 48 { digits += 1 }
                if digits <= 19 { mantissa = mantissa &* 10 &+ UInt64(byte &- 48) }
                if point { scale -= 1 }
            } else if byte == UInt8(ascii: "."), !point {
                point = true
            } else {
                break
            }
            index += 1
        }
        guard seen else { return nil }
        if index < end {
            guard text[index] | 32 == UInt8(ascii: "e") else { return nil }
            index += 1
            var exponentNegative = false
            if index < end, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") {
                exponentNegative = text[index] == UInt8(ascii: "-")
                index += 1
            }
            guard index < end, end - index <= 5 else { return nil }
            var exponent = 0
            while index < end {
                guard text[index] >= 48, text[index] <= 57 else { return nil }
                exponent = exponent * 10 + Int(text[index] &- 48)
                index += 1
            }
            scale += exponentNegative ? -exponent : exponent
        }
        if digits <= 19, mantissa <= 1 << 53, scale >= -22, scale <= 22 {
            let value = Double(mantissa)
            let result = scale < 0 ? value / powersOfTen[-scale] : value * powersOfTen[scale]
            return negative ? -result : result
        }
        if digits <= 19, scale < 0, scale >= -19, mantissa > 0 {
            let value = quotient(mantissa, places: -scale)
            return negative ? -value : value
        }
        return slow(text)
    }

    /// mantissa / 10^places, correctly rounded.
    ///
    /// Both are shifted to their top bit, so that the 64-bit quotient has at least nine bits more than a double keeps;
    /// a remainder sets the lowest of them, and the conversion to `Double` then rounds as the exact value would.
    private static func quotient(_ mantissa: UInt64, places: Int) -> Double {
        let divisor = wholePowersOfTen[places]
        let up = mantissa.leadingZeroBitCount
        let down = divisor.leadingZeroBitCount
        let shifted = mantissa << UInt64(up)
        let (quotient, remainder) = (divisor << UInt64(down)).dividingFullWidth((shifted >> 1, shifted << 63))
        let exact = remainder == 0 ? quotient : quotient | 1
        return Double(sign: .plus, exponent: down - up - 63, significand: Double(exact))
    }

    private static let wholePowersOfTen: [UInt64] = (0...19).reduce(into: [1]) { powers, place in
        if place > 0 { powers.append(powers[place - 1] * 10) }
    }

    /// The whole number written in the bytes, or nil; `12.0` counts as 12.
    static func integer(_ text: UnsafeBufferPointer<UInt8>) -> Int32? {
        guard let value = double(text), value.rounded() == value, abs(value) < 2e9 else { return nil }
        return Int32(value)
    }

    /// 1 or 0 written in the bytes, or nil.
    static func flag(_ text: UnsafeBufferPointer<UInt8>) -> Int8? {
        if text.count == 1 { return text[0] == 48 ? 0 : text[0] == 49 ? 1 : nil }
        return double(text).flatMap { $0 == 0 ? 0 : $0 == 1 ? 1 : nil }
    }

    private static func slow(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: text.count + 1) { copy in
            for index in 0..<text.count { copy[index] = CChar(bitPattern: text[index]) }
            copy[text.count] = 0
            guard let start = copy.baseAddress else { return nil }
            let value = strtod(start, nil)
            return value.isFinite ? value : nil
        }
    }

    private static let powersOfTen: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]
}
