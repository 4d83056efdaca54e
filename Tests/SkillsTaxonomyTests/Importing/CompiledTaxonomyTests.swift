import Foundation
import Testing

@testable import SkillsTaxonomy

@Suite("A compiled taxonomy")
struct CompiledTaxonomyTests {
    let own: Taxonomy
    let joined: JoinedTaxonomy
    let file: Data

    init() throws {
        own = try TaxonomyJoinerTests.own()
        joined = try TaxonomyJoiner.join(own, with: TaxonomyJoinerTests.imported)
        file = CompiledTaxonomy.file(of: joined, name: "esco")
    }

    private func open(_ data: Data, own other: Taxonomy? = nil) throws(TaxonomyError) -> CompiledTaxonomy {
        try CompiledTaxonomy(data: data, file: "esco.fairtax", own: other ?? own)
    }

    private static let text = "Python 3 code, software development, kiln work, first aid and working with people."

    @Test("comes back as it was written: skills, jobs, rules, links, search, names")
    func roundTrip() throws {
        let compiled = try open(file)
        #expect(compiled.opensFast)
        #expect(compiled.name == "esco")
        #expect(compiled.summary == joined.summary)
        #expect(compiled.setAside == joined.setAside)
        let (old, new) = (joined.taxonomy, compiled.taxonomy)
        #expect(new.skills == old.skills)
        #expect(new.occupations == old.occupations)
        #expect(new.ambiguousLabels == old.ambiguousLabels)
        #expect(new.version == old.version)
        for place in old.skills.indices {
            #expect(new.neighbours(of: place).map(\.index) == old.neighbours(of: place).map(\.index))
            #expect(new.neighbours(of: place).map(\.weight) == old.neighbours(of: place).map(\.weight))
            #expect(new.ancestors(of: place) == old.ancestors(of: place))
            #expect(new.index(of: old.skills[place].id) == place)
        }
        for words in ["bread", "fire", "softwar", "kiln"] { #expect(new.search(words) == old.search(words)) }
        let mentions = SkillReader(taxonomy: old).read(Self.text).mentions
        #expect(compiled.reader.read(Self.text).mentions == mentions)
        #expect(mentions.map(\.skill) == ["python", "software-development", esco("kiln"), esco("aid"), "team-work"])
    }

    @Test("the same taxonomy gives the same bytes")
    func sameBytes() throws {
        let again = try TaxonomyJoiner.join(own, with: TaxonomyJoinerTests.imported)
        #expect(CompiledTaxonomy.file(of: again, name: "esco") == file)
    }

    @Test("is written whole, into a folder that was not there, over an older one")
    func writing() throws {
        let folder = try ImportFolder([:])
        let url = folder.url.appending(path: "taxonomies/esco.fairtax")
        #expect(try CompiledTaxonomy.write(joined, name: "other", to: url) > 0)
        #expect(try CompiledTaxonomy.write(joined, name: "esco", to: url) == file.count)
        #expect(try Data(contentsOf: url) == file)
        #expect(try CompiledTaxonomy(contentsOf: url, own: own).taxonomy.skills == joined.taxonomy.skills)
        #expect(throws: TaxonomyError.self) {
            try CompiledTaxonomy.write(joined, name: "esco", to: url.appending(path: "below/esco.fairtax"))
        }
    }

    @Test("when Fairway's own taxonomy has changed it still reads rightly, says so, and has another version")
    func changedOwn() throws {
        let changed = try Taxonomy(
            skills: own.skills + [Skill(id: "new", label: "Newness", kind: .skill, group: "software")],
            ambiguousLabels: [
                AmbiguousLabel(label: "Python", skill: "python", form: .any, near: ["snake"]),
                AmbiguousLabel(label: "Newness", skill: "new", form: .any),
            ], version: "000000000002")
        let compiled = try open(file, own: changed)
        #expect(!compiled.opensFast)
        #expect(compiled.taxonomy.version != joined.taxonomy.version)
        #expect(compiled.reader.read("Python code").mentions.isEmpty)
        #expect(compiled.reader.read("Python, a snake").mentions.map(\.skill) == ["python"])
    }

    @Test("names compiled by other rules are not used")
    func otherRules() throws {
        var changed = file
        let table = try #require(sections(of: file)[CompiledFormat.Section.nameProof.rawValue])
        changed[table.lowerBound] ^= 1
        let compiled = try open(sealed(changed))
        #expect(!compiled.opensFast)
        #expect(
            compiled.reader.read(Self.text).mentions == SkillReader(taxonomy: joined.taxonomy).read(Self.text).mentions)
    }

    @Test("a missing, foreign, short, grown, newer or damaged file is refused with what to do")
    func refused() throws {
        func refusal(_ data: Data) -> String? {
            let error = #expect(throws: TaxonomyError.self) { try open(data) }
            #expect(error?.file == "esco.fairtax")
            #expect(error?.remedy.isEmpty == false)
            return error?.what
        }
        #expect(refusal(Data()) == "This is not a compiled taxonomy.")
        #expect(refusal(Data("id,label\nbaking,Baking,and,more,and,more\n".utf8)) == "This is not a compiled taxonomy.")
        #expect(
            refusal(file.dropLast(8))
                == "The file is cut short or has grown: \(file.count - 8) bytes where \(file.count) were written.")
        #expect(refusal(file + [0])?.hasPrefix("The file is cut short or has grown") == true)
        var newer = file
        newer[8] = 2
        #expect(
            refusal(newer) == "It was made by a newer release of Fairway (format 2, this one reads 1).")
        var damaged = file
        damaged[file.count / 2] ^= 0x10
        #expect(refusal(damaged) == "The file is damaged: its checksum is wrong.")
        let missing = URL(filePath: "/nowhere/esco.fairtax")
        #expect(throws: TaxonomyError.self) { try CompiledTaxonomy(contentsOf: missing, own: own) }
    }

    @Test("whatever numbers a file with a right checksum holds, opening and reading with it ends without a crash")
    func hostileNumbers() throws {
        var state: UInt64 = 7
        func random(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        var refused = 0
        for _ in 0..<150 {
            var changed = file
            for _ in 0...random(3) {
                changed[CompiledFormat.headerSize + random(file.count - CompiledFormat.headerSize)] =
                    [0, 1, 0x7F, 0x80, 0xFF, UInt8(random(256))][random(6)]
            }
            do throws(TaxonomyError) {
                let compiled = try open(sealed(changed))
                _ = compiled.reader.read(Self.text)
                _ = compiled.taxonomy.search("bread")
                for place in compiled.taxonomy.skills.indices { _ = compiled.taxonomy.ancestors(of: place) }
            } catch {
                refused += 1
            }
        }
        #expect(refused > 20)
    }

    @Test("the checksum is XXH64")
    func checksum() {
        func of(_ text: String) -> UInt64 { Array(text.utf8).withUnsafeBytes { BlockChecksum.of($0) } }
        #expect(of("") == 0xEF46_DB37_51D8_E999)
        #expect(of("a") == 0xD24E_C4F1_A98C_6E5B)
        #expect(of("abc") == 0x44BC_2CF5_AD77_0999)
        #expect(of("Nobody inspects the spammish repetition") == 0xFBCE_A83C_8A37_8BF1)
    }

    // MARK: the real table

    @Test(
        "the whole of ESCO is imported, joined, compiled and opened; Fairway's codes find their concepts",
        .enabled(if: SharedExtraction.isPresent, Comment(rawValue: SharedExtraction.missing)))
    func wholeESCO() throws {
        let own = try Taxonomy(folder: SharedExtraction.ownTaxonomy)
        let imported = try ESCOImporter().read(SharedExtraction.skills)
        #expect(imported.concepts.count == 14_133)
        let joined = try TaxonomyJoiner.join(own, with: imported)
        #expect(joined.summary.names > 90_000)
        #expect(joined.summary.joinedByCode > 100)
        let compiled = try CompiledTaxonomy(
            data: CompiledTaxonomy.file(of: joined, name: "esco"), file: "esco.fairtax", own: own)
        #expect(compiled.opensFast)
        #expect(compiled.taxonomy.skills == joined.taxonomy.skills)
        let uri = "http://data.europa.eu/esco/skill/00064735-8fad-454b-90c7-ed858cc993f2"
        #expect(compiled.reader.read("You supervise correctional procedures.").mentions.map(\.skill).contains(uri))
        for word in ["engineering", "language", "security", "access", "source"] {
            let skills = compiled.reader.read("There is \(word) in it.").mentions.map(\.skill)
            #expect(!skills.contains { $0.hasPrefix("http") }, "\(word)")
        }
    }

    // MARK: mending checksums

    private func sections(of data: Data) -> [UInt32: Range<Int>] {
        func number(_ at: Int, _ bytes: Int) -> UInt64 {
            (0..<bytes).reduce(0) { $0 | UInt64(data[at + $1]) << UInt64(8 * $1) }
        }
        var found: [UInt32: Range<Int>] = [:]
        for row in 0..<Int(number(12, 4)) {
            let at = CompiledFormat.headerSize + row * CompiledFormat.rowSize
            let start = Int(number(at + 8, 8))
            found[UInt32(number(at, 4))] = start..<(start + Int(number(at + 16, 8)))
        }
        return found
    }

    private func sealed(_ data: Data) -> Data {
        var data = data
        let checksum = data.dropFirst(CompiledFormat.headerSize).withUnsafeBytes { BlockChecksum.of($0) }
        for place in 0..<8 { data[24 + place] = UInt8(truncatingIfNeeded: checksum >> UInt64(8 * place)) }
        return data
    }
}
