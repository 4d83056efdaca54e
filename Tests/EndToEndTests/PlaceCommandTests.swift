import Foundation
import Testing

@Suite("fairway place")
struct PlaceCommandTests {
    @Test("A postcode is found however it is typed")
    func found() async throws {
        let workspace = try Workspace()
        let plain = try await workspace.fairway("place", "B11 1AA")
        #expect(plain.status == 0)
        #expect(plain.text.contains("Birmingham"))
        #expect(plain.text.contains("Open Government Licence"))
        for arguments in [["place", "b111aa"], ["place", "B11", "1AA"], ["place", "show", "B11 1AA"]] {
            let run = try await BuiltProgram.run(arguments, in: workspace)
            #expect(run.text == plain.text)
        }
    }

    @Test("A district is found without a deprivation decile, which is said to be unknown")
    func district() async throws {
        let run = try await Workspace().fairway("place", "B11")
        #expect(run.status == 0)
        #expect(run.text.contains("Deprivation: unknown"))
    }

    @Test("A bad postcode is 65 with what is wrong", arguments: ["B11 1A", "£££"])
    func bad(_ postcode: String) async throws {
        let run = try await Workspace().fairway("place", postcode)
        #expect(run.status == 65)
        #expect(run.notes.hasPrefix("fairway: "))
        #expect(run.data.isEmpty)
    }

    @Test("An official list is imported by its column names and used at once")
    func imported() async throws {
        let workspace = try Workspace()
        let file = try workspace.write(
            "onspd.csv",
            """
            long,lat,pcds,doterm,lad25cd,wd25cd,lsoa21cd,ruc21ind,ctry25cd,usrtypind,gridind
            -1.9,52.48,"ZZ1 1ZZ",,E08000025,E05011157,E01009001,UN1,E92000001,0,1
            -1.88,52.46,"B11 1ZZ",,E08000025,E05011157,E01009001,UN1,E92000001,0,1

            """.replacing("ZZ1 1ZZ", with: "B11 1ZY"))
        let run = try await workspace.fairway("place", "import", file, "--kind", "postcodes")
        #expect(run.status == 0, "\(run.notes)")
        #expect(run.text.contains("2 lines read, 2 kept."))
        let place = try await workspace.fairway("place", "B11 1ZZ", "--format", "json")
        #expect(place.status == 0)
        #expect(place.text.contains("E05011157"))
    }

    @Test("A file that is not an official list is refused and nothing changes")
    func refused() async throws {
        let workspace = try Workspace()
        let file = try workspace.write("list.csv", "name,colour\nA,red\n")
        let run = try await workspace.fairway("place", "import", file, "--kind", "deprivation")
        #expect(run.status == 65)
        #expect(run.notes.hasPrefix("fairway: "))
        #expect(try await workspace.fairway("place", "import", "none.csv", "--kind", "postcodes").status == 66)
        #expect(try await workspace.fairway("place", "import", file).status == 64)
    }
}
