import Foundation
import Testing

@testable import Communities

@Suite("The sample of places")
struct SamplePlacesTests {
    let sample: SamplePlaces

    init() throws { sample = try SamplePlaces(folder: SharedData.places) }

    @Test("holds all districts, wards and boroughs, and at least four postcodes of every district people live in")
    func coverage() throws {
        #expect(sample.districts.count == 102)
        #expect(sample.wardNames.count == 192)
        #expect(sample.districts.filter { !$0.isResidential }.map(\.code) == ["B40", "B99", "WV98"])
        let live = sample.postcodes.filter { sample.place($0)?.isLive == true }
        #expect(live.count >= 850)
        let byDistrict = Dictionary(grouping: live, by: \.district).mapValues(\.count)
        for district in sample.districts where district.isResidential {
            #expect((byDistrict[district.code] ?? 0) >= 4, "\(district.code)")
        }
        #expect(Set(live.compactMap { sample.place($0)?.areas.borough }).sorted() == CombinedAuthority.boroughCodes)
        #expect(Set(live.compactMap { sample.place($0)?.areas.imdDecile }) == Set(1...10))
        #expect(sample.postcodes.count - live.count >= 6)
    }

    @Test("places a postcode in all its areas")
    func placesPostcode() throws {
        let place = try #require(sample.place(try Postcode("b11 1aa")))
        #expect(place.areas.district == "B11")
        #expect(place.areas.sector == "B11 1")
        #expect(place.areas.borough == "E08000025")
        #expect(place.boroughName == "Birmingham")
        #expect(place.wardName == sample.wardNames[place.areas.ward ?? ""])
        #expect(place.inCombinedAuthority == true)
        #expect(place.isLive == true)
        #expect(place.areas.imdEdition == "2025")
        #expect(place.notes == [])
    }

    @Test("flags a postcode out of use and a PO-box district, and refuses neither")
    func flags() throws {
        let old = try #require(sample.place(try Postcode("B1 1AA")))
        #expect(old.isLive == false)
        #expect(old.notes == ["This postcode is no longer in use. Its old position is used."])
        let boxes = try #require(sample.place(try Postcode("B99 1AA")))
        #expect(boxes.isLive == true)
        #expect(boxes.notes == ["District B99 is made of PO boxes or large sites. Hardly anybody lives there."])
    }

    @Test("falls back from an unlisted postcode to its district, and says so")
    func fallsBack() throws {
        let place = try #require(try sample.bestPlace(for: PostcodeText.parse("B11 9ZZ")))
        #expect(place.postcode == nil)
        #expect(
            place.areas == AreaCodes(district: "B11", sector: "B11 9", borough: "E08000025"))
        #expect(place.inCombinedAuthority == true)
        #expect(
            place.notes == [
                "B11 9ZZ is not in the loaded postcode list, so only its district B11 is used.",
                PlaceNote.decileUnknown,
            ])
    }

    @Test("a district over several boroughs leaves the borough unknown and never gets a decile")
    func straddling() throws {
        let mixed = try #require(try sample.bestPlace(for: .district("B94")))
        #expect(mixed.areas == AreaCodes(district: "B94"))
        #expect(mixed.inCombinedAuthority == nil)
        #expect(
            mixed.notes.first
                == "District B94 lies in more than one borough: Stratford-on-Avon, Solihull, Warwick.")
        let inside = try #require(try sample.bestPlace(for: .sector("B16 0")))
        #expect(inside.areas.borough == nil)
        #expect(inside.inCombinedAuthority == true)
        for district in sample.districts {
            let place = try #require(try sample.bestPlace(for: .district(district.code)))
            #expect(place.areas.imdDecile == nil && place.areas.ward == nil && place.areas.ruralUrban == nil)
            #expect((place.areas.borough == nil) == (district.boroughs.count > 1))
        }
    }

    @Test("places nobody by an area, a special code or nothing, and says when a district is unknown")
    func placesNobody() throws {
        for text in ["B", "BFPO 57", ""] { #expect(try sample.bestPlace(for: PostcodeText.parse(text)) == nil) }
        let far = try #require(try sample.bestPlace(for: PostcodeText.parse("SW1A 1AA")))
        #expect(far.areas == AreaCodes(district: "SW1A", sector: "SW1A 1"))
        #expect(far.inCombinedAuthority == nil)
        #expect(far.notes == ["District SW1A is not in the loaded place data: it may lie outside the area, or be new."])
        #expect(sample.place(try Postcode("SW1A 1AA")) == nil)
    }

    @Test("names areas at every level")
    func names() {
        #expect(sample.areaName("B11", level: .district) == "B11 (Birmingham)")
        #expect(sample.areaName("B14", level: .district) == "B14 (mostly Birmingham)")
        #expect(sample.areaName("B94", level: .district) == "B94 (several boroughs)")
        #expect(sample.areaName("SW1A", level: .district) == nil)
        #expect(sample.areaName("B11 1", level: .sector) == "B11 1")
        #expect(sample.areaName("E05011118", level: .ward) == "Acocks Green")
        #expect(sample.areaName("E08000031", level: .borough) == "Wolverhampton")
        #expect(sample.areaName("E07000234", level: .borough) == "Bromsgrove")
        #expect(sample.areaName("1", level: .imdDecile) == "decile 1 (most deprived tenth)")
        #expect(sample.areaName("11", level: .imdDecile) == nil)
        #expect(sample.areaName("UN1", level: .ruralUrban) == "urban, nearer to a major town or city")
    }

    @Test(
        "a fault in any file is named with its file and line",
        arguments: [
            ("postcodes.csv", "B1 1AA,52.477", "B1-1AA,52.477", "\"B1-1AA\" is not a postcode"),
            ("postcodes.csv", "B1 1BB,", "B1 1AA,", "B1 1AA stands there twice"),
            ("postcodes.csv", "B1 1AA,52.477", "SW1A 1AA,52.477", "district SW1A is not in districts.csv"),
            ("postcodes.csv", "B1 1AA,52.477", "B1 1AA,99.999", "lat is not a number between 49.0 and 61.5"),
            ("postcodes.csv", "E08000025,27277,9", "E08000026,27277,9", "ward E05011151 is not in borough E08000026"),
            ("postcodes.csv", "27277,9,2025", "27277,8,2025", "imd_decile does not follow from imd_rank"),
            ("postcodes.csv", "27277,9,2025", "27277,9,2015", "imd_edition is neither 2019 nor 2025"),
            ("postcodes.csv", "2025,UN1,no", "2025,??,no", "\"??\" is not a rural-urban class"),
            ("postcodes.csv", "UN1,no", "UN1,maybe", "live is neither yes nor no"),
            ("postcodes.csv", "UN1,no", "UN1", "it has 10 cells where the header has 11"),
            ("postcodes.csv", "imd_rank", "rank", "there is no column imd_rank"),
            ("districts.csv", "E07000234:Bromsgrove:0.0052", "E07000234:Bromsgrove", "other_boroughs is not made of"),
            (
                "districts.csv", "Birmingham,0.9922", "Birmingham,0.8922",
                "the shares of its boroughs do not add up to 1"
            ),
            ("districts.csv", "B1,E08000025", "1,E08000025", "\"1\" is not a postcode district"),
            (
                "wards.csv", "Acocks Green,E08000025", "Acocks Green,E07000001",
                "borough E07000001 is not in boroughs.csv"
            ),
            (
                "boroughs.csv", "E08000025,Birmingham", "E07000001,Birmingham",
                "E07000001 is not one of the seven boroughs"
            ),
            ("boroughs.csv", "E08000025,Birmingham", "E08000025,", "name is blank"),
            ("boroughs.csv", "code,name", "\"code,name", "a quote is opened and never closed"),
        ])
    func plantedFaults(file: String, original: String, fault: String, problem: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "places-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: SharedData.places, to: folder)
        defer { try? FileManager.default.removeItem(at: folder) }
        let url = folder.appending(path: file)
        let text = try String(contentsOf: url, encoding: .utf8)
        let range = try #require(text.range(of: original))
        try text.replacingCharacters(in: range, with: fault).write(to: url, atomically: true, encoding: .utf8)
        let error = #expect(throws: PlaceDataError.self) { try SamplePlaces(folder: folder) }
        #expect(error?.file == file)
        #expect(error?.problem.hasPrefix(problem) == true, "\(error?.description ?? "")")
        let line = text[..<range.lowerBound].count { $0 == "\n" } + 1
        #expect(error?.line == line)
    }

    @Test("a missing or empty file is named")
    func missingFiles() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "none-\(UUID().uuidString)")
        let error = #expect(throws: PlaceDataError.self) { try SamplePlaces(folder: folder) }
        #expect(error?.file == "boroughs.csv")
        #expect(error?.line == nil)
    }
}
