import Testing

@testable import SkillsTaxonomy

@Suite(
    "Job titles of other languages",
    .enabled(if: RepositoryData.isPresent, "The repository's Taxonomy and SampleData are not beside these tests."))
struct ForeignTitlesTests {
    @Test("Every row names an occupation of the taxonomy, and no title stands for two")
    func rows() throws {
        let taxonomy = try #require(RepositoryData.taxonomy)
        let phrases = ForeignTitles.phrases
        #expect(phrases.filter { taxonomy.occupation($0.1) == nil }.map(\.1) == [])
        #expect(Dictionary(grouping: phrases, by: \.0).filter { Set($0.value.map(\.1)).count > 1 }.keys.sorted() == [])
        #expect(phrases.count >= 250)
    }

    @Test(
        "A title is found with its accents and without",
        arguments: [
            ("Pielęgniarka, szpital w Gliwicach", "nurse"), ("Pielegniarka", "nurse"), ("Sudor, Brăila", "welder"),
            ("Șofer TIR", "hgv-driver"), ("Infirmière", "nurse"), ("Operator wózka widłowego", "forklift-driver"),
            ("Cocinera", "chef"), ("Księgowa", "accountant"), ("Aide-soignante", "care-worker"),
            ("Compounder, Faisalabad", "pharmacy-assistant"), ("Chowkidar", "security-officer"),
        ])
    func titles(title: String, id: String) throws {
        let reader = OccupationReader(taxonomy: try #require(RepositoryData.taxonomy))
        #expect(reader.occupations(in: title).first?.occupation == id)
    }
}
