/// Why one cell spoils its line.
struct CellProblem: Error {
    let reason: String
}

/// Reads the kinds of cell the official files hold, straight from bytes.
enum CellReading {
    typealias Cell = Slice<UnsafeBufferPointer<UInt8>>

    /// An ONS area code such as `E08000025`; nil when blank or a pseudo code (`E99999999`, `L93000001`, `M83000003`).
    static func areaCode(_ cell: Cell, _ name: String) throws(CellProblem) -> String? {
        if cell.isEmpty { return nil }
        guard cell.count == 9, let first = cell.first, PostcodeGrammar.isLetter(first),
            cell.dropFirst().allSatisfy(PostcodeGrammar.isDigit)
        else { throw CellProblem(reason: "the \(name) is not an ONS code of one letter and eight digits") }
        if first == UInt8(ascii: "L") || first == UInt8(ascii: "M") { return nil }
        if cell.dropFirst().allSatisfy({ $0 == UInt8(ascii: "9") }) { return nil }
        return String(decoding: cell, as: UTF8.self)
    }

    /// A month such as `199606`, as `1996-06`; nil when blank.
    static func month(_ cell: Cell) throws(CellProblem) -> String? {
        if cell.isEmpty { return nil }
        let digits = String(decoding: cell, as: UTF8.self)
        guard cell.count == 6, cell.allSatisfy(PostcodeGrammar.isDigit), let month = Int(digits.suffix(2)),
            (1...12).contains(month)
        else { throw CellProblem(reason: "the month of termination is not of the form YYYYMM") }
        return digits.prefix(4) + "-" + digits.suffix(2)
    }

    /// A position; nil when blank or latitude 99.999999.
    static func coordinate(_ latitude: Cell, _ longitude: Cell) throws(CellProblem) -> Coordinate? {
        if latitude.isEmpty, longitude.isEmpty { return nil }
        let north = try degrees(latitude)
        if north > 99 { return nil }
        let east = try degrees(longitude)
        // A box around the United Kingdom and the Crown dependencies: swapped or shifted columns fall outside it.
        guard (49.0...61.5).contains(north), (-9.5...2.5).contains(east) else {
            throw CellProblem(reason: "the position lies outside the United Kingdom")
        }
        return Coordinate(latitude: north, longitude: east)
    }

    private static func degrees(_ cell: Cell) throws(CellProblem) -> Double {
        let isNumber = cell.allSatisfy {
            PostcodeGrammar.isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
        }
        guard isNumber, cell.count <= 24, let value = Double(String(decoding: cell, as: UTF8.self)) else {
            throw CellProblem(reason: "the latitude or longitude is not a number")
        }
        return value
    }

    /// A whole number from 0, with or without thousands separators in their right places (`29,199`); nil otherwise.
    static func wholeNumber(_ cell: Cell) -> Int? {
        let groups = cell.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard let first = groups.first, !first.isEmpty, cell.count <= 12 else { return nil }
        if groups.count > 1 {
            guard first.count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
        }
        var value = 0
        for byte in cell where byte != UInt8(ascii: ",") {
            guard PostcodeGrammar.isDigit(byte) else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        return value
    }

    /// One digit; nil when blank.
    static func digit(_ cell: Cell, _ name: String) throws(CellProblem) -> Int? {
        guard let byte = cell.first else { return nil }
        guard cell.count == 1, PostcodeGrammar.isDigit(byte) else {
            throw CellProblem(reason: "the \(name) is not one digit")
        }
        return Int(byte - 48)
    }
}
