import Foundation
import Testing

@testable import Communities

@Suite("Postcode directory files")
struct PostcodeDirectoryImporterTests {
    typealias Line = DirectoryLine

    private func read(
        _ text: String, with importer: PostcodeDirectoryImporter = .init(), size: Int = 4096
    ) throws -> (rows: [PlaceRow], summary: ImportSummary) {
        var rows: [PlaceRow] = []
        let summary = try importer.read(chunks: chunks(text, size: size)) { rows.append($0) }
        return (rows, summary)
    }

    private func read(_ lines: [Line], with importer: PostcodeDirectoryImporter = .init()) throws -> (
        rows: [PlaceRow], summary: ImportSummary
    ) {
        let header = DirectoryHeaders.onspdNovember2025
        return try read(
            ([header] + lines.map { $0.text(under: header) }).joined(separator: "\n") + "\n", with: importer)
    }

    @Test("every known header gives the same row", arguments: DirectoryHeaders.all.indices)
    func everyHeader(index: Int) throws {
        let header = DirectoryHeaders.all[index].header
        let (rows, summary) = try read(header + "\r\n" + Line().text(under: header) + "\r\n", size: 7)
        let names = Set(header.lowercased().split(separator: ",").map(String.init))
        let has2021 = !names.isDisjoint(with: ["lsoa21", "lsoa21cd"])
        let has2011 = !names.isDisjoint(with: ["lsoa11", "lsoa11cd"])
        let expected = PlaceRow(
            postcode: try Postcode("B1 1BB"), coordinate: Coordinate(latitude: 52.48, longitude: -1.903),
            borough: "E08000025", ward: "E05011151", lsoa2021: has2021 ? "E01033620" : nil,
            lsoa2011: has2011 ? "E01033620" : nil,
            ruralUrban: names.isDisjoint(with: ["ruc21", "ruc21ind"]) ? "A1" : "UN1", nation: .england,
            userType: .small, gridQuality: 1)
        #expect(rows == [expected])
        #expect(summary.badLines == [])
        #expect(summary.columns["postcode"] == "pcds")
    }

    @Test("columns are found by name: shuffling them changes nothing")
    func shuffledColumns() throws {
        var random = SeededGenerator(seed: 5)
        let plain = DirectoryHeaders.nsplAugust2026
        let expected = try read(plain + "\n" + Line().text(under: plain)).rows
        for _ in 0..<20 {
            let header = plain.split(separator: ",").shuffled(using: &random).joined(separator: ",")
            #expect(try read(header + "\n" + Line().text(under: header)).rows == expected)
        }
    }

    @Test(
        "a file without a needed column is refused with its name and the accepted ones",
        arguments: [
            ("pcds", nil), ("doterm", "month of termination"), ("lad25cd", "local authority district"),
            ("wd25cd", "ward"), ("lat", "latitude"), ("long", "longitude"), ("lsoa11cd", nil), ("ctry25cd", nil),
        ] as [(String, String?)])
    func missingColumn(name: String, purpose: String?) throws {
        let header = DirectoryHeaders.onspdNovember2025
        let names = header.split(separator: ",").map { $0 == name ? "renamed" : String($0) }.joined(separator: ",")
        let text = names + "\n" + Line().text(under: header)
        guard let purpose else {
            #expect(try read(text).summary.kept == 1)
            return
        }
        let error = #expect(throws: ImportError.self) { try read(text) }
        guard case .missingColumn(purpose, let accepted) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(accepted.contains { $0.hasPrefix(name) })
        #expect(error?.problem == "The file has no column for the \(purpose)")
        #expect(error?.remedy.contains("Accepted names") == true)
    }

    @Test("a file without any LSOA or any rural-urban class is refused, unless the caller can do without")
    func mayLack() throws {
        let short = "PCDS,DOTERM,LAD25CD,LSOA21CD,LAT,LONG"
        let text = short + "\nB1 1BB,,E08000025,E01033620,52.48,-1.903\n"
        let error = #expect(throws: ImportError.self) { try read(text) }
        #expect(error?.problem == "The file has no column for the ward")
        let (rows, _) = try read(text, with: .init(mayLack: [.ward, .ruralUrban]))
        #expect(rows.map(\.ward) == [nil])
        #expect(rows.map(\.lsoa2021) == ["E01033620"])
        let noArea = #expect(throws: ImportError.self) {
            try read(
                text.replacing("LSOA21CD", with: "LSOA31CD"), with: .init(mayLack: [.ward, .ruralUrban]))
        }
        #expect(noArea?.problem == "The file has no column for the 2021 or 2011 LSOA")
    }

    @Test("pseudo codes and missing positions become unknown, not values")
    func pseudoCodes() throws {
        let (rows, summary) = try read([
            Line([.ward: "E99999999", .lsoa2021: "", .gridQuality: "9"]),
            Line([
                .postcode: "IM1  1AA", .borough: "M99999999", .ward: "M99999999", .lsoa2021: "M99999999",
                .lsoa2011: "M99999999", .country: "M83000003", .latitude: "99.999999", .longitude: "0.000000",
                .gridQuality: "9", .ruralUrban: "",
            ]),
            Line([
                .postcode: "EH1 1YZ", .borough: "S12000036", .ward: "S13002925", .lsoa2021: "S01013490",
                .lsoa2011: "S01008677", .country: "S92000003", .latitude: "55.950", .longitude: "-3.190",
                .ruralUrban: "1",
            ]),
        ])
        #expect(summary.badLines == [])
        #expect(rows.map(\.ward) == [nil, nil, "S13002925"])
        #expect(rows.map(\.coordinate) == [nil, nil, Coordinate(latitude: 55.95, longitude: -3.19)])
        #expect(rows.map(\.nation) == [.england, .isleOfMan, .scotland])
        #expect(rows.map(\.borough) == ["E08000025", nil, "S12000036"])
        #expect(rows.map(\.ruralUrban) == ["UN1", nil, nil])
        #expect(rows[1].postcode == (try Postcode("IM1 1AA")))
    }

    @Test("Scottish, Welsh and Northern Irish places get no English decile and say why")
    func otherNations() throws {
        let rank = try #require(DeprivationRank(lsoa: "E01000001", rank: 1, edition: .iod2025))
        for nation in Nation.allCases {
            let row = PlaceRow(postcode: try Postcode("EH1 1YZ"), nation: nation)
            let place = Place(row: row, deprivation: rank)
            #expect(place.areas.imdDecile == (nation == .england ? 1 : nil))
            #expect(place.areas.imdEdition == (nation == .england ? "2025" : nil))
            #expect(place.notes.contains { $0.hasPrefix(nation.name) } == (nation != .england))
        }
    }

    @Test("Northern Irish rows are dropped and counted, unless asked for")
    func northernIreland() throws {
        let lines = [
            Line(), Line([.postcode: "BT1 5GS", .borough: "N09000003", .country: "N92000002"]),
            Line([.postcode: "B2 4QA"]),
        ]
        let dropped = try read(lines)
        #expect(dropped.rows.map(\.postcode.description) == ["B1 1BB", "B2 4QA"])
        #expect(dropped.summary.droppedNorthernIreland == 1)
        let kept = try read(lines, with: .init(dropsNorthernIreland: false))
        #expect(kept.rows.map(\.nation) == [.england, .northernIreland, .england])
        #expect(kept.summary.droppedNorthernIreland == 0)
    }

    @Test("postcodes no longer in use are kept with their month")
    func terminated() throws {
        let (rows, summary) = try read([Line([.terminated: "199606"]), Line([.postcode: "B2 4QA"])])
        #expect(rows.map(\.terminated) == ["1996-06", nil])
        #expect(rows.map(\.isLive) == [false, true])
        #expect(summary.terminated == 1)
    }

    @Test("padded and unpadded postcodes read alike", arguments: ["B1  1BB", "B1   1BB", "B1 1BB", "B11BB"])
    func paddedForms(text: String) throws {
        #expect(try read([Line([.postcode: text])]).rows.map(\.postcode.description) == ["B1 1BB"])
    }

    @Test("bad lines are reported with their number and reason, and the good ones kept")
    func badLines() throws {
        let header = DirectoryHeaders.nsplLate2025
        let bad = [
            Line([.postcode: "nonsense"]), Line([.postcode: ""]), Line([.postcode: "BX1 1LT"]),
            Line([.terminated: "1996"]),
            Line([.terminated: "199613"]), Line([.borough: "0"]), Line([.latitude: "north"]),
            Line([.latitude: "-1.903", .longitude: "52.48"]), Line([.latitude: ""]), Line([.userType: "12"]),
            Line([.lsoa2021: "e01033620"]),
        ]
        let old = [
            Line([.postcode: "W1M 0AA", .terminated: "200006"]), Line([.postcode: "NPT 0AA", .terminated: "198401"]),
        ]
        let text =
            ([header] + (bad + old + [Line()]).map { $0.text(under: header) } + ["B1 1BB,too,short", "\"open,x", ""])
            .joined(separator: "\n")
        let (rows, summary) = try read(text)
        #expect(rows.map(\.postcode.description) == ["B1 1BB"])
        #expect(
            summary.badLines.map { "\($0.line) \($0.reason)" } == [
                "2 the postcode is not well formed", "3 the postcode is not well formed",
                "4 the postcode is not well formed", "5 the month of termination is not of the form YYYYMM",
                "6 the month of termination is not of the form YYYYMM",
                "7 the local authority district is not an ONS code of one letter and eight digits",
                "8 the latitude or longitude is not a number", "9 the position lies outside the United Kingdom",
                "10 the latitude or longitude is not a number", "11 the user type is not one digit",
                "12 the 2021 LSOA is not an ONS code of one letter and eight digits",
                "16 it has 3 cells where the header has 35", "17 a quote is opened and never closed",
            ])
        #expect(summary.droppedOldForms == 2)
        #expect(summary.read == 16 && summary.kept == 1 && summary.bad == 13)
    }

    @Test("a hundred bad lines are listed, the rest counted, and a file of nothing else is refused")
    func manyBadLines() throws {
        let lines = Array(repeating: Line([.postcode: "?"]), count: 250)
        let summary = try read(lines + [Line()]).summary
        #expect(summary.bad == 250)
        #expect(summary.badLines.count == 100)
        #expect(throws: ImportError.nothingUsable(lines: 250, firstReason: "the postcode is not well formed")) {
            try read(lines)
        }
    }

    @Test("progress is told, and an error thrown by the receiver stops the reading")
    func progressAndStop() throws {
        struct Stop: Error {}
        let header = DirectoryHeaders.nsplMay2025
        let line = Line().text(under: header) + "\n"
        let text = header + "\n" + String(repeating: line, count: 50_001)
        var told: [Int] = []
        let summary = try PostcodeDirectoryImporter().read(
            chunks: chunks(text, size: 1 << 16), progress: { told.append($0) }, row: { _ in })
        #expect(told == [50_000, 50_001])
        #expect(summary.kept == 50_001)
        var rows = 0
        #expect(throws: Stop.self) {
            try PostcodeDirectoryImporter().read(chunks: chunks(text, size: 1 << 16)) { _ in
                rows += 1
                if rows == 3 { throw Stop() }
            }
        }
        #expect(rows == 3)
    }

    @Test("a file with random bytes broken never stops the reading, and every line is accounted for")
    func brokenBytes() throws {
        var random = SeededGenerator(seed: 13)
        let header = DirectoryHeaders.nsplLate2025
        let body = (0..<40).map { _ in Line().text(under: header) }.joined(separator: "\n") + "\n"
        for _ in 0..<200 {
            var bytes = Array(body.utf8)
            for _ in 0..<Int.random(in: 1...60, using: &random) {
                let byte = [0, 10, 13, 34, 44, 65, 255, UInt8.random(in: 0...255, using: &random)]
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = byte.randomElement(using: &random) ?? 0
            }
            var parts = [bytes, Array((header + "\n").utf8)]
            var kept = 0
            do {
                let summary = try PostcodeDirectoryImporter().read(chunks: { parts.popLast() }) { _ in kept += 1 }
                #expect(summary.kept == kept)
                #expect(
                    summary.read == summary.kept + summary.bad + summary.droppedOldForms
                        + summary.droppedNorthernIreland)
            } catch ImportError.nothingUsable {
                #expect(kept == 0)
            }
        }
    }

    @Test("a missing file, a folder and an archive are refused in plain words")
    func cannotOpen() throws {
        let importer = PostcodeDirectoryImporter()
        let folder = FileManager.default.temporaryDirectory
        #expect(throws: ImportError.cannotOpen(file: "none.csv", reason: "there is no such file")) {
            try importer.read(file: folder.appending(path: "none.csv")) { _ in }
        }
        #expect(throws: ImportError.self) { try importer.read(file: folder) { _ in } }
        #expect(throws: ImportError.archive) { try importer.read(chunks: chunks("PK\u{3}\u{4}…")) { _ in } }
    }

    @Test(
        "every official file is read whole", .enabled(if: SharedData.isPresent, "\(SharedData.missing)"),
        arguments: [
            ("onspd_sample.csv", 1474), ("onspd_raw_2024.csv", 412), ("nspl_sample.csv", 1000),
            ("nspl_2026_sample.csv", 1470),
        ])
    func officialFiles(name: String, count: Int) throws {
        var rows: [PlaceRow] = []
        let summary = try PostcodeDirectoryImporter(dropsNorthernIreland: false).read(
            file: SharedData.geography.appending(path: name)
        ) { rows.append($0) }
        #expect(summary.badLines == [])
        #expect(summary.kept == count)
        let isLocal = rows.contains { $0.borough.map(CombinedAuthority.contains(borough:)) == true }
        #expect(isLocal == ["onspd_sample.csv", "nspl_2026_sample.csv"].contains(name))
        #expect(rows.filter { $0.nation == .scotland }.allSatisfy { $0.lsoa2011?.hasPrefix("S") ?? true })
    }

    @Test(
        "a directory row joined to the 2025 index gives the decile the index gives",
        .enabled(if: SharedData.isPresent, "\(SharedData.missing)"))
    func joinsOfficialFiles() throws {
        var table = DeprivationTable()
        _ = try DeprivationImporter().load(
            file: SharedData.geography.appending(path: "iod2025_sample.csv"), into: &table)
        var joined = 0
        _ = try PostcodeDirectoryImporter().read(file: SharedData.geography.appending(path: "onspd_sample.csv")) {
            row in
            let place = Place(row: row, deprivation: table.newest(for: row))
            if row.nation == .england {
                #expect(place.areas.imdEdition == "2025")
                #expect(place.inCombinedAuthority == true)
                joined += 1
            } else {
                #expect(place.areas.imdDecile == nil)
            }
        }
        #expect(joined == 1470)
    }
}
