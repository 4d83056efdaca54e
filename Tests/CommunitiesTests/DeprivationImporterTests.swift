import Foundation
import Testing

@testable import Communities

@Suite("Deprivation files")
struct DeprivationImporterTests {
    static let header2025 =
        "LSOA code (2021),LSOA name (2021),Local Authority District code (2024),Local Authority District name (2024),"
        + "Index of Multiple Deprivation (IMD) Score,Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived),"
        + "Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSO"
    static let header2019File1 =
        "\u{FEFF}LSOA code (2011),LSOA name (2011),Local Authority District code (2019),"
        + "Local Authority District name (2019),Index of Multiple Deprivation (IMD) Rank,"
        + "Index of Multiple Deprivation (IMD) Decile"
    static let header2019File2 =
        "LSOA code (2011),LSOA name (2011),Local Authority District code (2019),Local Authority District name (2019),"
        + "Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived),"
        + "Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs),"
        + "\"Education, Skills and Training Rank (where 1 is most deprived)\""

    private func read(_ text: String) throws -> (rows: [DeprivationRank], summary: ImportSummary) {
        var rows: [DeprivationRank] = []
        let summary = try DeprivationImporter().read(chunks: chunks(text)) { rows.append($0) }
        return (rows, summary)
    }

    @Test("the 2025 layout is read by the beginnings of its headers")
    func layout2025() throws {
        let text = Self.header2025 + "\nE01008885,Birmingham 076A,E08000025,Birmingham,21.036,13895,5\n"
        let (rows, summary) = try read(text)
        #expect(rows == [DeprivationRank(lsoa: "E01008885", rank: 13895, edition: .iod2025)])
        #expect(rows.first?.decile == 5)
        #expect(summary.read == 1 && summary.kept == 1 && summary.bad == 0)
    }

    @Test("the 2019 layouts are read, with a byte order mark and thousands separators")
    func layout2019() throws {
        let first = try read(
            Self.header2019File1 + "\r\nE01008881,Birmingham 067A,E08000025,Birmingham,\"3,924\",2\r\n")
        #expect(first.rows == [DeprivationRank(lsoa: "E01008881", rank: 3924, edition: .iod2019)])
        let second = try read(Self.header2019File2 + "\nE01008882,Birmingham 066A,E08000025,Birmingham,939,1,1330\n")
        #expect(second.rows == [DeprivationRank(lsoa: "E01008882", rank: 939, edition: .iod2019)])
    }

    @Test("bad lines are reported with their number and reason, and the good ones kept")
    func badLines() throws {
        let lines = [
            "E01000001,a,b,c,1,3375,1", "E01000001,twice,b,c,1,3375,1", "E01000002,a,b,c,1,3376,1",
            "E01000003,a,b,c,1,33756,10", "E01000004,a,b,c,1,0,1", "E01000005,a,b,c,1,12.5,1", "E01000006,a,b,c,1,,1",
            "W01000007,a,b,c,1,5,1", "not a code,a,b,c,1,5,1", "E01000008,a,b", "E01000009,a,b,c,1,\"1,23\",1", "",
            "E01000010,a,b,c,1,\"33,755\",10",
        ]
        let (rows, summary) = try read(Self.header2025 + "\n" + lines.joined(separator: "\n") + "\n")
        #expect(rows.map(\.lsoa) == ["E01000001", "E01000010"])
        #expect(
            summary.badLines.map { "\($0.line) \($0.reason)" } == [
                "3 LSOA E01000001 stands in the file twice",
                "4 the decile in the file does not follow from the rank",
                "5 the deprivation rank is not between 1 and 33755",
                "6 the deprivation rank is not between 1 and 33755",
                "7 the deprivation rank is not a whole number",
                "8 the deprivation rank is not a whole number",
                "9 the LSOA is not an English one",
                "10 the LSOA is not an ONS code of one letter and eight digits",
                "11 it has 3 cells where the header has 7",
                "12 the deprivation rank is not a whole number",
            ])
        #expect(summary.read == 12 && summary.kept == 2 && summary.bad == 10)
    }

    @Test("the 2015 index, a missing rank and a foreign file are refused")
    func refused() {
        let of2015 = Self.header2019File2.replacing("(2019)", with: "(2013)")
        #expect(throws: ImportError.unknownEdition(found: "LSOAs of 2011, districts of 2013")) {
            try read(of2015 + "\nE01008882,a,b,c,939,1,1\n")
        }
        let noRank = Self.header2025.replacing("Index of Multiple Deprivation (IMD) Rank", with: "Rank")
        let error = #expect(throws: ImportError.self) { try read(noRank + "\n") }
        #expect(error?.problem == "The file has no column for the deprivation rank")
        #expect(throws: ImportError.self) { try read("name,age\nx,1\n") }
        #expect(throws: ImportError.nothingUsable(lines: 0, firstReason: nil)) { try read(Self.header2025 + "\n") }
    }

    @Test("deciles follow from ranks by ceil(10 × rank / N), at each published bound")
    func deciles() {
        let bounds = [3375, 6751, 10126, 13502, 16877, 20253, 23628, 27004, 30379, 33755]
        for (index, bound) in bounds.enumerated() {
            #expect(DeprivationEdition.iod2025.decile(rank: bound) == index + 1)
            #expect(DeprivationEdition.iod2025.decile(rank: bound + 1) == (index < 9 ? index + 2 : nil))
        }
        #expect(DeprivationEdition.iod2025.decile(rank: 0) == nil)
        #expect(DeprivationEdition.iod2019.decile(rank: 3284) == 1)
        #expect(DeprivationEdition.iod2019.decile(rank: 3285) == 2)
        #expect(DeprivationEdition.iod2019.decile(rank: 32_844) == 10)
    }

    @Test("a postcode joins each edition on that edition's own areas, newest first, and only in England")
    func joins() throws {
        var table = DeprivationTable()
        let old = try #require(DeprivationRank(lsoa: "E01000001", rank: 1, edition: .iod2019))
        let new = try #require(DeprivationRank(lsoa: "E01000002", rank: 33_755, edition: .iod2025))
        table.add(old)
        table.add(new)
        func row(_ lsoa2021: String?, _ lsoa2011: String?, _ nation: Nation? = .england) throws -> PlaceRow {
            PlaceRow(postcode: try Postcode("B1 1BB"), lsoa2021: lsoa2021, lsoa2011: lsoa2011, nation: nation)
        }
        #expect(table.newest(for: try row("E01000002", "E01000001")) == new)
        #expect(table.newest(for: try row("E01000009", "E01000001")) == old)
        #expect(table.newest(for: try row("E01000001", nil)) == nil)
        #expect(table.newest(for: try row(nil, "E01000002")) == nil)
        #expect(table.newest(for: try row("E01000002", nil, .wales)) == nil)
        #expect(table.count(of: .iod2019) == 1)
    }

    @Test(
        "every official file is read whole",
        .enabled(if: SharedData.isPresent, "\(SharedData.missing)"),
        arguments: [
            ("iod2019_file1_sample.csv", DeprivationEdition.iod2019, 400), ("iod2019_sample.csv", .iod2019, 1680),
            ("iod2025_sample.csv", .iod2025, 1719), ("iod2025_exact_rows.csv", .iod2025, 16),
        ])
    func officialFiles(name: String, edition: DeprivationEdition, count: Int) throws {
        var rows: [DeprivationRank] = []
        let file = SharedData.geography.appending(path: name)
        let summary = try DeprivationImporter().read(file: file) { rows.append($0) }
        #expect(summary.kept == count)
        #expect(summary.badLines == [])
        #expect(rows.allSatisfy { $0.edition == edition })
    }
}
