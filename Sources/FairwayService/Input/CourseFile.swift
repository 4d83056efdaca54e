import Foundation
import MatchingEngine
import SkillsTaxonomy

/// Reads a course catalogue: CSV with the columns of `SampleData/data/courses.csv`.
enum CourseFile {
    static func read(_ url: URL, taxonomy: Taxonomy) throws(FairwayError) -> [Course] {
        let name = url.lastPathComponent
        do {
            return try CommaSeparatedFile(url: url).rows().map { row in
                func cell(_ column: String) -> String { row[column] ?? "" }
                func optional(_ column: String) -> String? { cell(column).isEmpty ? nil : cell(column) }
                let skills = cell("skills").split(separator: "|").map(String.init)
                if let unknown = skills.first(where: { taxonomy.skill($0) == nil }) {
                    throw problem(name, row.line, "the skill \"\(unknown)\" is not in the taxonomy")
                }
                guard let delivery = Course.Delivery(rawValue: cell("delivery")) else {
                    throw problem(name, row.line, "the delivery must be online, in-person or blended")
                }
                guard let hours = Double(cell("hours")), hours > 0, let cost = Double(cell("cost_pounds")), cost >= 0
                else {
                    throw problem(name, row.line, "hours and cost_pounds must be numbers")
                }
                guard !cell("id").isEmpty, !cell("title").isEmpty else {
                    throw problem(name, row.line, "a course needs an id and a title")
                }
                return Course(
                    id: cell("id"), title: cell("title"), provider: cell("provider"), level: cell("level"),
                    hours: hours,
                    delivery: delivery, place: optional("place"), postcodeDistrict: optional("postcode_district"),
                    cost: cost, skills: skills, note: optional("note"))
            }
        } catch let error as FairwayError {
            throw error
        } catch {
            throw FairwayError(.invalid, "\(name) cannot be read. \(error)", remedy: "Mend the file and try again.")
        }
    }

    private static func problem(_ name: String, _ line: Int, _ what: String) -> FairwayError {
        FairwayError(.invalid, "\(name), line \(line): \(what).", remedy: "Mend the line and try again.")
    }
}
