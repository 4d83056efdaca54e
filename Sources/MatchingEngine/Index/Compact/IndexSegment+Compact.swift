import Communities

extension IndexSegment {
    /// The segment's arrays in one piece.
    func compact(live: LiveRows) -> [UInt8] {
        var writer = CompactWriter()
        writer.write(UInt32(skillCount))
        writer.write(ids)
        writer.write(idOrder)
        writer.write(runs.map(\.start))
        writer.write(runs.map(\.end))
        writer.write(runs.map(\.occupations))
        writer.write(runs.map(\.kind.rawValue))
        writer.write(occupationSets)
        writer.write(directory.bits)
        writer.write(directory.starts)
        writer.write(postingRows)
        writer.write(postingUnits)
        writer.write(choices)
        writer.write(dates)
        writer.write(places.map(\.latitude))
        writer.write(places.map(\.longitude))
        writer.write(jobTerms.map(\.pay))
        writer.write(jobTerms.map(\.hours.rawValue))
        writer.write(jobTerms.map(\.home))
        writer.write(pay)
        writer.write(fingerprints)
        writer.write(dateNumbers)
        writer.write(placeNumbers)
        writer.write((0..<count).filter { !live.contains($0) }.map(UInt16.init))
        return writer.bytes
    }

    /// A segment and its live rows from one piece; nil when it does not hold together.
    static func read(
        _ bytes: [UInt8], skillCount: Int, occupationCount: Int
    ) -> (segment: IndexSegment, live: LiveRows)? {
        var reader = CompactReader(bytes)
        guard let skills = reader.number(), let ids = reader.texts(), let idOrder = reader.numbers(UInt16.self),
            let runs = runs(&reader), let occupationSets = reader.lists(), let bits = reader.numbers(UInt64.self),
            let starts = reader.numbers(UInt32.self), let postingRows = reader.numbers(UInt16.self),
            let postingUnits = reader.numbers(UInt16.self),
            let choices = reader.lists(), let dates = reader.texts(), let places = places(&reader),
            let terms = terms(&reader), let pay = reader.numbers(Double.self),
            let fingerprints = reader.numbers(UInt64.self), let dateNumbers = reader.numbers(UInt16.self),
            let placeNumbers = reader.numbers(UInt16.self), let dead = reader.numbers(UInt16.self), reader.isAtEnd
        else { return nil }
        let parts = SegmentParts(
            skillCount: Int(skills), ids: ids, idOrder: idOrder, runs: runs, occupationSets: occupationSets,
            directory: TermDirectory(bits: bits, starts: starts), postingRows: postingRows,
            postingUnits: postingUnits, choices: choices, dates: dates,
            places: places, jobTerms: terms, pay: pay,
            fingerprints: fingerprints, dateNumbers: dateNumbers, placeNumbers: placeNumbers)
        guard parts.isSound(skillCount: skillCount, occupationCount: occupationCount),
            dead.allSatisfy({ Int($0) < ids.count })
        else { return nil }
        var live = LiveRows(rows: ids.count)
        for row in dead { live.remove(Int(row)) }
        return (IndexSegment(parts: parts), live)
    }

    private static func runs(_ reader: inout CompactReader) -> [VacancyRun]? {
        guard let starts = reader.numbers(Int32.self), let ends = reader.numbers(Int32.self),
            let occupations = reader.numbers(Int32.self), let kinds = reader.numbers(UInt8.self),
            [ends.count, occupations.count, kinds.count].allSatisfy({ $0 == starts.count })
        else { return nil }
        return starts.indices.map {
            VacancyRun(
                start: starts[$0], end: ends[$0], occupations: occupations[$0],
                kind: VacancyRun.Kind(rawValue: kinds[$0]))
        }
    }

    private static func places(_ reader: inout CompactReader) -> [Coordinate]? {
        guard let latitudes = reader.numbers(Double.self), let longitudes = reader.numbers(Double.self),
            latitudes.count == longitudes.count
        else { return nil }
        return zip(latitudes, longitudes).map { Coordinate(latitude: $0, longitude: $1) }
    }

    private static func terms(_ reader: inout CompactReader) -> [JobTerms]? {
        guard let pay = reader.numbers(UInt32.self), let hours = reader.numbers(UInt8.self),
            let home = reader.numbers(UInt8.self), hours.count == pay.count, home.count == pay.count
        else { return nil }
        return pay.indices.map { JobTerms(pay: pay[$0], hours: .init(rawValue: hours[$0]), home: home[$0]) }
    }
}
