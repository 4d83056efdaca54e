import Foundation
import Testing

@testable import Communities

@Suite("A place")
struct PlaceTests {
    @Test("explains itself in plain words, one fact a line")
    func explained() throws {
        let place = Place(
            postcode: try Postcode("B11 1AA"),
            areas: AreaCodes(
                district: "B11", sector: "B11 1", ward: "E05011172", borough: "E08000025", imdDecile: 1,
                imdEdition: "2025", ruralUrban: "UN1"),
            coordinate: Coordinate(latitude: 52.4609, longitude: -1.8724), isLive: false, boroughName: "Birmingham",
            wardName: "Sparkbrook & Balsall Heath East", notes: [PlaceNote.terminated])
        #expect(
            place.explained == [
                "Postcode: B11 1AA (no longer in use)", "Postcode district: B11", "Postcode sector: B11 1",
                "Ward: Sparkbrook & Balsall Heath East (E05011172)", "Borough: Birmingham (E08000025)",
                "West Midlands Combined Authority: inside",
                "Deprivation: decile 1 of 10, where 1 is the most deprived tenth of England, Indices of Deprivation 2025",
                "Rural or urban: urban, nearer to a major town or city (UN1)", "Position: 52.461° north, 1.872° west",
                "Note: This postcode is no longer in use. Its old position is used.",
            ])
    }

    @Test("says unknown where only a district is known")
    func explainedDistrict() {
        let district = District(
            code: "B94",
            boroughs: [
                .init(boroughCode: "E08000029", boroughName: "Solihull", share: 0.4),
                .init(boroughCode: "E07000221", boroughName: "Stratford-on-Avon", share: 0.6),
            ], coordinate: nil, isResidential: true)
        #expect(
            Place(district: district).explained == [
                "Postcode district: B94", "Ward: unknown", "Borough: unknown",
                "West Midlands Combined Authority: unknown", "Deprivation: unknown", "Rural or urban: unknown",
                "Position: unknown",
                "Note: District B94 lies in more than one borough: Stratford-on-Avon, Solihull.",
                "Note: Only the district is known. Ward and deprivation decile stay unknown; they need the full postcode.",
            ])
    }

    @Test("survives a round trip through JSON, codes at every level included")
    func json() throws {
        let sample = try SamplePlaces(folder: SharedData.places)
        for text in ["B11 1AA", "B1 1AA", "B99 1AA"] {
            let place = try #require(sample.place(try Postcode(text)))
            let back = try JSONDecoder().decode(Place.self, from: JSONEncoder().encode(place))
            #expect(back == place)
            #expect(CommunityLevel.allCases.allSatisfy { place.areas.code(at: $0) != nil })
        }
        #expect(CommunityLevel.allCases.allSatisfy { AreaCodes().code(at: $0) == nil })
        #expect(
            CommunityLevel.allCases.map(\.rawValue) == [
                "district", "sector", "ward", "borough", "imd-decile", "rural-urban",
            ])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(Coordinate.self, from: Data(#"{"latitude":99.999999,"longitude":0}"#.utf8))
        }
    }

    @Test("districts are tallied from streaming rows by distinct points, PO boxes counted once")
    func tally() throws {
        var tally = DistrictTally()
        func add(_ code: String, _ latitude: Double, _ borough: String?, terminated: String? = nil) throws {
            tally.add(
                PlaceRow(
                    postcode: try Postcode(code), terminated: terminated,
                    coordinate: Coordinate(latitude: latitude, longitude: -1.9), borough: borough))
        }
        for index in 0..<30 { try add("B1 1AA", 52.0 + Double(index) / 100, index < 24 ? "E08000025" : "E07000234") }
        for _ in 0..<500 { try add("B1 2AA", 52.0, "E08000025") }
        try add("B1 1AA", 59, "E08000025", terminated: "1996-06")
        try add("B1 1AA", 58, nil)
        try add("B99 1AA", 52.5, "E08000025")
        let districts = tally.districts()
        #expect(districts.map(\.code) == ["B1", "B99"])
        #expect(districts.map(\.isResidential) == [true, false])
        #expect(
            districts.first?.boroughs == [
                .init(boroughCode: "E08000025", boroughName: "Birmingham", share: 0.8),
                .init(boroughCode: "E07000234", boroughName: nil, share: 0.2),
            ])
        #expect(abs((districts.first?.coordinate?.latitude ?? 0) - 52.145) < 1e-9)
    }
}
