import Foundation

/// Reads the sections of a compiled taxonomy out of mapped bytes, each checked before it is used.
struct CompiledReader {
    private struct Place {
        let size: Int
        let range: Range<Int>
    }

    private let name: String
    private let data: Data
    private var places: [UInt32: Place] = [:]

    private static let again = "Import the taxonomy again with `fairway taxonomy import`."

    /// Checks header, length and checksum; throws ``TaxonomyError`` when the file is not one that can be used.
    init(_ data: Data, name: String) throws(TaxonomyError) {
        self.name = name
        self.data = data
        func refuse(_ what: String, _ remedy: String = CompiledReader.again) -> TaxonomyError {
            TaxonomyError(file: name, line: nil, what: what, remedy: remedy)
        }
        guard data.count >= CompiledFormat.headerSize, data.starts(with: CompiledFormat.magic) else {
            throw refuse("This is not a compiled taxonomy.", "Name one that `fairway taxonomy import` has made.")
        }
        let version = Self.number(data, 8, as: UInt32.self)
        guard version == CompiledFormat.version else {
            throw version > CompiledFormat.version
                ? refuse(
                    "It was made by a newer release of Fairway (format \(version), this one reads "
                        + "\(CompiledFormat.version)).",
                    "Use the newer release, or import the taxonomy again with this one.")
                : refuse("It was made by an older release of Fairway (format \(version)).")
        }
        let count = Int(Self.number(data, 12, as: UInt32.self))
        let length = Self.number(data, 16, as: UInt64.self)
        guard length == UInt64(data.count) else {
            throw refuse("The file is cut short or has grown: \(data.count) bytes where \(length) were written.")
        }
        let checksum = Self.number(data, 24, as: UInt64.self)
        let found = data.withUnsafeBytes { bytes in
            BlockChecksum.of(UnsafeRawBufferPointer(rebasing: bytes[CompiledFormat.headerSize...]))
        }
        guard checksum == found else { throw refuse("The file is damaged: its checksum is wrong.") }
        let end = CompiledFormat.headerSize + count * CompiledFormat.rowSize
        guard count <= 1_000, end <= data.count else { throw damaged }
        for row in 0..<count {
            let at = CompiledFormat.headerSize + row * CompiledFormat.rowSize
            let size = Self.number(data, at + 4, as: UInt32.self)
            let offset = Self.number(data, at + 8, as: UInt64.self)
            let bytes = Self.number(data, at + 16, as: UInt64.self)
            guard offset <= length, bytes <= length - offset, size >= 1, size <= 8, bytes % UInt64(size) == 0 else {
                throw damaged
            }
            places[Self.number(data, at, as: UInt32.self)] = Place(
                size: Int(size), range: Int(offset)..<Int(offset + bytes))
        }
    }

    private static func number<Number: FixedWidthInteger>(_ data: Data, _ at: Int, as: Number.Type) -> Number {
        data.withUnsafeBytes { Number(littleEndian: $0.loadUnaligned(fromByteOffset: at, as: Number.self)) }
    }

    /// What is wrong with a file whose checksum is right and whose numbers do not fit together.
    var damaged: TaxonomyError {
        TaxonomyError(
            file: name, line: nil, what: "The file is damaged: its parts do not fit together.", remedy: Self.again)
    }

    /// The numbers of a section, copied in one go.
    func numbers<Number: FixedWidthInteger>(
        _ section: CompiledFormat.Section, as: Number.Type = Number.self
    ) throws(TaxonomyError) -> [Number] {
        guard let place = places[section.rawValue], place.size == MemoryLayout<Number>.size else { throw damaged }
        let count = place.range.count / place.size
        let values = [Number](unsafeUninitializedCapacity: count) { buffer, initialized in
            data.withUnsafeBytes { bytes in
                UnsafeMutableRawBufferPointer(buffer).copyMemory(
                    from: UnsafeRawBufferPointer(rebasing: bytes[place.range]))
            }
            initialized = count
        }
        return 1.littleEndian == 1 ? values : values.map { Number(littleEndian: $0) }
    }

    /// Where the lists of a section end, checked to rise from 0 to the length of what they cut.
    func ends(
        _ section: CompiledFormat.Section, lists: Int, total: Int
    ) throws(TaxonomyError) -> [Int] {
        let ends = try numbers(section, as: UInt32.self)
        guard ends.count == lists, Int(ends.last ?? 0) == total else { throw damaged }
        var last: UInt32 = 0
        for end in ends {
            guard end >= last else { throw damaged }
            last = end
        }
        return ends.map(Int.init)
    }

    /// One string by its number, or nil where there is none of that number.
    func string(_ number: UInt32) throws(TaxonomyError) -> String? {
        let ends = try numbers(.stringEnds, as: UInt32.self)
        guard Int(number) < ends.count, let place = places[CompiledFormat.Section.stringBytes.rawValue] else {
            return nil
        }
        let start = number == 0 ? 0 : Int(ends[Int(number) - 1])
        let end = Int(ends[Int(number)])
        guard start <= end, end <= place.range.count else { return nil }
        return String(
            decoding: data[
                data.startIndex + place.range.lowerBound + start..<data.startIndex + place.range.lowerBound + end],
            as: UTF8.self)
    }

    /// All strings of the file.
    func strings() throws(TaxonomyError) -> [String] {
        let ends = try numbers(.stringEnds, as: UInt32.self)
        guard let place = places[CompiledFormat.Section.stringBytes.rawValue], place.size == 1,
            Int(ends.last ?? 0) == place.range.count
        else { throw damaged }
        var strings: [String] = []
        strings.reserveCapacity(ends.count)
        let isSound = data.withUnsafeBytes { bytes -> Bool in
            let text = UnsafeRawBufferPointer(rebasing: bytes[place.range])
            var start = 0
            for end in ends {
                guard Int(end) >= start, Int(end) <= text.count else { return false }
                strings.append(String(decoding: text[start..<Int(end)], as: UTF8.self))
                start = Int(end)
            }
            return true
        }
        guard isSound else { throw damaged }
        return strings
    }
}
