import SkillsTaxonomy

/// Vacancies in a spreadsheet: one a row, columns named for the fields of JobPosting.
///
/// `title` and `description` are needed; `identifier`, `employer`, `locality`, `postcode`, `payMinimum`, `payMaximum`,
/// `payUnit`, `employmentType`, `workHours`, `datePosted`, `validThrough`, `remote` (yes or no), `skills`, `mustHave` and
/// `niceToHave` (each separated by `;`) are read when they are there. Letter case, spaces and underscores in names do not
/// matter.
enum VacancyTable {
    static func check(header: [String]) throws(FairwayError) {
        let names = Set(header.map(folded))
        for needed in ["title", "description"] where !names.contains(needed) {
            throw FairwayError(
                .invalid, "The CSV file has no column \"\(needed)\".",
                remedy: "Name the columns in the first line, for example title,description,employer,postcode.")
        }
    }

    /// The JobPosting of a row; blank cells are left out.
    static func posting(of row: CommaSeparatedRow, header: [String]) -> JSONValue {
        var cells: [String: String] = [:]
        for (name, cell) in zip(header, row.cells) where cells[folded(name)] == nil {
            if cell.contains(where: { !$0.isWhitespace }) { cells[folded(name)] = cell }
        }
        var fields: [String: JSONValue] = [:]
        for (column, field) in [
            ("title", "title"), ("description", "description"), ("identifier", "identifier"), ("id", "identifier"),
            ("employmenttype", "employmentType"), ("workhours", "workHours"), ("dateposted", "datePosted"),
            ("validthrough", "validThrough"), ("employer", "hiringOrganization"),
            ("hiringorganization", "hiringOrganization"), ("qualifications", "qualifications"),
        ] {
            if let cell = cells[column] { fields[field] = .string(cell) }
        }
        for (column, field) in [("skills", "skills"), ("musthave", "x-mustHave"), ("nicetohave", "x-niceToHave")] {
            guard let cell = cells[column] else { continue }
            fields[field] = .array(cell.split(separator: ";").map { .string(String($0).trimmed) })
        }
        if cells["locality"] != nil || cells["postcode"] != nil || cells["postalcode"] != nil {
            var address: [String: JSONValue] = [:]
            if let locality = cells["locality"] { address["addressLocality"] = .string(locality) }
            if let postcode = cells["postcode"] ?? cells["postalcode"] { address["postalCode"] = .string(postcode) }
            fields["jobLocation"] = .object(["address": .object(address)])
        }
        if ["yes", "true", "1"].contains(cells["remote"]?.lowercased() ?? "") {
            fields["jobLocationType"] = .string("TELECOMMUTE")
        }
        if let low = cells["payminimum"] ?? cells["pay"] ?? cells["salary"] ?? cells["basesalary"] {
            if JSONValue.string(low).numeric == nil {
                fields["baseSalary"] = .string(low)
            } else {
                var value: [String: JSONValue] = ["minValue": .string(low)]
                if let high = cells["paymaximum"] { value["maxValue"] = .string(high) }
                if let unit = cells["payunit"] { value["unitText"] = .string(unit) }
                fields["baseSalary"] = .object(["value": .object(value)])
            }
        }
        return .object(fields)
    }

    private static func folded(_ name: String) -> String {
        name.lowercased().filter { $0.isLetter || $0.isNumber }
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
