import Foundation

@testable import SkillsTaxonomy

/// A vocabulary small enough to know by heart, so that these tests do not move when the real one grows.
enum ResumeFixtures {
    static let today = YearMonth(year: 2026, month: 11)

    static let taxonomy: Taxonomy = {
        func skill(_ id: String, _ label: String, _ kind: SkillKind = .skill, _ aliases: [String] = []) -> Skill {
            Skill(id: id, label: label, kind: kind, group: "transferable", aliases: aliases)
        }
        func job(_ id: String, _ title: String, _ aliases: [String] = [], _ essential: [String] = []) -> Occupation {
            Occupation(id: id, title: title, aliases: aliases, essential: essential)
        }
        let skills = [
            skill("python", "Python", .tool), skill("sql", "SQL", .tool), skill("java", "Java", .tool),
            skill("excel", "Excel", .tool), skill("power-bi", "Power BI", .tool),
            skill("stock-control", "Stock control", .skill, ["stock take"]),
            skill("teamwork", "Teamwork", .transversal),
            skill("following-procedures", "Following procedures", .transversal),
            skill("customer-service", "Customer service", .skill, ["dealing with customers"]),
            skill("caring-for-others", "Caring for others"), skill("patience", "Patience", .transversal),
            skill("photography", "Photography"), skill("first-aid", "First aid"), skill("welding", "Welding"),
            skill("english", "English", .language), skill("polish", "Polish", .language),
            skill("urdu", "Urdu", .language),
            skill("driving-licence", "Driving licence", .qualification),
            skill("bachelors-degree", "Bachelor's degree", .qualification),
            skill("overseas-qualification", "Overseas qualification", .qualification),
            skill("forklift-licence", "Forklift licence", .qualification),
        ]
        let jobs = [
            job(
                "warehouse-operative", "Warehouse operative", ["picker", "picker packer", "warehouse picker"],
                ["following-procedures", "stock-control", "teamwork", "forklift-licence"]),
            job(
                "care-worker", "Care worker", ["carer", "care assistant", "support worker"],
                ["caring-for-others", "patience"]),
            job("family-carer", "Family carer", ["carer for my mum"], ["caring-for-others", "patience"]),
            job("home-manager", "Parent at home", ["stay-at-home mum"], ["patience"]),
            job("nurse", "Nurse", ["registered nurse", "staff nurse"]),
            job("teacher", "Teacher", ["primary school teacher"]),
            job("store-manager", "Store manager"),
            job("operations-manager", "Operations manager", ["manager", "supervisor"]),
            job("data-engineer", "Data engineer", ["senior data engineer"]), job("baker", "Baker"),
            job("chef", "Chef", ["cook"]),
            job("electrician", "Electrician"), job("student", "Student", ["apprentice", "graduate"]),
            job("volunteer", "Volunteer", ["school governor"]),
            job("personal-assistant", "Personal assistant", ["PA", "secretary"]),
            job("carpenter", "Carpenter", ["kitchen fitter"]), job("bricklayer", "Bricklayer", ["roofer"]),
        ]
        do {
            return try Taxonomy(skills: skills, occupations: jobs, version: "fixture00000")
        } catch {
            preconditionFailure("The fixture taxonomy is wrong: \(error)")
        }
    }()

    static let reader = ResumeReader(taxonomy: taxonomy, reader: SkillReader(taxonomy: taxonomy))
    static let occupations = OccupationReader(taxonomy: taxonomy)

    static func read(_ text: String) -> ResumeReading { reader.read(.text(text), today: today) }

    static func profile(_ text: String) -> Profile { read(text).profile }

    static func skill(_ id: String, _ text: String) -> ProfileSkill? { profile(text).skills.first { $0.id == id } }

    static func periods(_ text: String) -> [Period] {
        DateFinder(document: TextDocument(text), today: today).periods().map(\.period)
    }
}

/// The vocabulary and the sample résumés that stand in the repository.
enum RepositoryData {
    static let root: URL = {
        // Tests/SkillsTaxonomyTests/Resumes/ResumeFixtures.swift
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        return folder
    }()

    static let taxonomy = try? Taxonomy(folder: root.appendingPathComponent("Taxonomy/data"))
    static var isPresent: Bool { taxonomy != nil && !samples.isEmpty }

    static let reader: ResumeReader? = taxonomy.map { ResumeReader(taxonomy: $0, reader: SkillReader(taxonomy: $0)) }

    struct Sample: Sendable, CustomStringConvertible {
        let name: String
        let document: ResumeDocument
        /// The plain text; nil for a JSON Resume.
        let text: String?
        let expected: [String]
        var description: String { name }
    }

    static let samples: [Sample] = {
        let data = root.appendingPathComponent("SampleData/data")
        guard let table = try? CommaSeparatedFile(url: data.appendingPathComponent("resumes.csv")),
            let records = try? table.records()
        else { return [] }
        var samples: [Sample] = []
        for case .success(let row) in records {
            guard let name = row["resume"],
                let bytes = try? Data(contentsOf: data.appendingPathComponent("resumes/\(name)"))
            else { continue }
            let expected = (row["expect_skills"] ?? "").split(separator: "|").map(String.init)
            if name.hasSuffix(".json") {
                guard let value = try? JSONValue(json: bytes), let document = try? ResumeDocument(jsonResume: value)
                else { continue }
                samples.append(Sample(name: name, document: document, text: nil, expected: expected))
            } else {
                let text = String(decoding: bytes, as: UTF8.self)
                samples.append(Sample(name: name, document: .text(text), text: text, expected: expected))
            }
        }
        return samples
    }()
}

extension String {
    /// The scalars between two offsets, or nil where there are not so many.
    func scalars(_ start: Int, _ end: Int) -> String? {
        let all = Array(unicodeScalars)
        guard start >= 0, end <= all.count, start <= end else { return nil }
        var text = ""
        text.unicodeScalars.append(contentsOf: all[start..<end])
        return text
    }
}
