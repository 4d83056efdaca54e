/// The taxonomy's skills that stand for qualifications of the tables; people may add rows.
///
/// A skill that the taxonomy does not have is left out.
enum QualificationSkills {
    /// Any qualification gained abroad shows this one besides.
    static let overseas = "overseas-qualification"

    private static let byName: [String: String] = [
        "Doctorate": "doctorate", "Master's degree": "masters-degree", "Bachelor's degree": "bachelors-degree",
        "Medical degree": "bachelors-degree",
        "Postgraduate Certificate in Education": "teaching-qualification", "Foundation degree": "foundation-degree",
        "Diploma of Higher Education": "foundation-degree", "Higher National Diploma": "hnd",
        "Higher National Certificate": "hnc", "A levels": "a-levels", "International Baccalaureate": "a-levels",
        "T Level": "t-level", "Access to higher education diploma": "access-to-higher-education",
        "Award in Education and Training": "teaching-qualification",
        "Certificate in Education": "teaching-qualification",
        "AAT": "accounting-qualification", "ILM leadership award": "management-qualification",
        "ESOL": "esol-qualification", "Driving licence": "driving-licence",
        "HGV licence, category C+E": "hgv-licence", "HGV licence, category C": "hgv-licence",
        "Licence for vans and lorries to 7.5 tonnes, category C1": "hgv-licence",
        "Bus licence, category D": "hgv-licence",
        "Forklift licence": "forklift-licence", "SIA licence": "sia-licence", "CSCS card": "cscs-card",
        "ECS card": "electrical-qualification", "DBS check": "dbs-check",
        "First aid certificate": "first-aid-certificate",
        "Care Certificate": "care-certificate", "Nursing registration (NMC)": "nursing-registration",
        "Security clearance": "security-clearance", "ECDL or ICDL": "functional-skills-digital",
        "English test (IELTS)": "esol-qualification", "NEBOSH certificate": "health-and-safety-certificate",
        "IOSH certificate": "health-and-safety-certificate",
        "Site safety certificate (SMSTS, SSSTS)": "health-and-safety-certificate",
        "Wiring regulations, 18th edition": "electrical-qualification",
    ]

    private static let vocational: Set<String> = [
        "NVQ", "BTEC", "BTEC First", "City and Guilds", "Diploma", "Certificate", "Award", "Level 2 qualification",
        "Level 3 qualification",
    ]

    static func skill(of kind: QualificationKind, level: Int?, in taxonomy: Taxonomy) -> String? {
        var id = byName[kind.name]
        if kind.isFromAbroad { id = overseas }
        if vocational.contains(kind.name), let level, level == 2 || level == 3 { id = "vocational-level-\(level)" }
        if kind.name.contains("pprenticeship"), let level, level == 3 || level == 4 {
            id = "apprenticeship-level-\(level)"
        }
        return id.flatMap { taxonomy.skill($0) == nil ? nil : $0 }
    }
}
