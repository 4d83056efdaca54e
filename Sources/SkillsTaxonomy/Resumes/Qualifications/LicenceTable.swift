/// Licences, cards and checks that work asks for; people may add rows. They have no level.
enum LicenceTable {
    static let phrases: [(String, QualificationKind)] = rows.flatMap { name, phrases in
        phrases.map { ($0, QualificationKind(name, nil)) }
    }

    private static let rows: [(String, [String])] = [
        (
            "Driving licence",
            [
                "driving licence", "clean driving licence", "full driving licence", "full UK driving licence",
                "full clean licence",
                "full licence", "UK licence B", "licence B", "category B licence", "cat B", "drivers licence",
                "driver's licence",
                "clean licence", "driving licence B", "drive a car", "full clean driving licence", "driving license",
                "prawo jazdy", "permis de conducere", "permis de conduire", "permiso de conducir", "carnet de conducir",
                "fuhrerschein", "patente di guida",
            ]
        ),
        (
            "HGV licence, category C+E",
            [
                "cat c+e", "category c+e", "hgv class 1", "class 1 hgv", "class 1 licence", "lgv c+e", "c+e licence",
                "class one hgv", "hgv 1",
            ]
        ),
        (
            "HGV licence, category C",
            [
                "cat c", "category c", "hgv class 2", "class 2 hgv", "class 2 licence", "lgv class 2", "hgv licence",
                "lgv licence", "hgv 2",
            ]
        ),
        ("Licence for vans and lorries to 7.5 tonnes, category C1", ["c1 licence", "cat c1", "category c1"]),
        (
            "Bus licence, category D",
            ["pcv licence", "cat d", "category d", "psv licence", "d1 minibus", "minibus licence", "cat d1"]
        ),
        ("Driver Certificate of Professional Competence", ["driver cpc", "cpc card", "dcpc", "cpc driver"]),
        ("Transport manager CPC", ["transport manager cpc", "cpc national", "transport management cpc"]),
        (
            "ADR certificate (dangerous goods by road)",
            ["adr licence", "adr certificate", "adr tanks", "adr packages", "adr"]
        ),
        (
            "Private hire licence",
            ["private hire licence", "taxi licence", "private hire badge", "taxi badge", "hackney licence"]
        ),
        (
            "Forklift licence",
            [
                "forklift licence", "fork lift licence", "flt licence", "counterbalance licence", "counterbalance",
                "reach truck licence",
                "reach truck", "fork truck ticket", "fork truck licence", "forklift ticket", "forklift truck licence",
                "rtitb", "itssar",
                "flt",
            ]
        ),
        ("Overhead crane ticket", ["overhead crane ticket", "overhead crane licence", "crane ticket"]),
        ("IPAF card", ["ipaf"]),
        (
            "CPCS or NPORS plant card",
            ["cpcs card", "cpcs telehandler", "npors", "telehandler ticket", "telehandler licence"]
        ),
        (
            "SIA licence",
            ["sia licence", "sia badge", "sia door supervisor", "sia cctv", "sia", "door supervisor licence"]
        ),
        ("CSCS card", ["cscs card", "cscs green card", "cscs blue card", "cscs gold card", "cscs"]),
        ("ECS card", ["ecs gold card", "ecs card", "ecs"]),
        ("Site safety certificate (SMSTS, SSSTS)", ["smsts", "sssts"]),
        ("Wiring regulations, 18th edition", ["18th edition", "17th edition", "bs 7671"]),
        ("Gas Safe registration", ["gas safe registered", "gas safe"]),
        (
            "DBS check",
            ["enhanced dbs", "dbs check", "dbs certificate", "dbs", "crb check", "enhanced crb", "basic dbs"]
        ),
        (
            "First aid certificate",
            [
                "first aid at work", "emergency first aid", "paediatric first aid", "first aid certificate",
                "first aider",
                "first aid",
            ]
        ),
        ("Mental health first aid", ["mental health first aid", "mental health first aider"]),
        (
            "Food hygiene certificate",
            ["food hygiene", "food hygine", "food safety level", "food hygiene certificate", "food safety certificate"]
        ),
        ("Care Certificate", ["care certificate"]),
        ("Nursing registration (NMC)", ["nmc registered", "nmc pin", "nmc registration", "registered nurse nmc"]),
        ("Security clearance", ["sc cleared", "security cleared", "dv cleared", "sc clearance", "dv clearance"]),
        ("ECDL or ICDL", ["ecdl", "icdl", "computer driving licence"]),
        ("Personal licence (alcohol)", ["personal licence", "personal licence holder"]),
        ("English test (IELTS)", ["ielts"]),
        ("NEBOSH certificate", ["nebosh"]),
        ("IOSH certificate", ["iosh"]),
    ]
}
