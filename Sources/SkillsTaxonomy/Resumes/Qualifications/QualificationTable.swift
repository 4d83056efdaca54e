/// Qualifications of the United Kingdom and their levels on the Regulated Qualifications Framework; people may add rows.
///
/// England's names with the nearest level of Scotland's. The first phrase that fits wins, longest first.
enum QualificationTable {
    static let phrases: [(String, QualificationKind)] = rows.flatMap { kind, phrases in phrases.map { ($0, kind) } }

    private static let rows: [(QualificationKind, [String])] = [
        (
            QualificationKind("Doctorate", 8),
            ["phd", "ph.d", "doctorate", "dphil", "doctor of philosophy", "edd", "engd"]
        ),
        (
            QualificationKind("Master's degree", 7),
            [
                "msc", "mcom", "m.com", "m.sc", "ma", "m.a", "mba", "meng", "msci", "mphil", "mres", "llm", "mphys",
                "mmath", "med",
                "mpharm", "mph",
                "march", "master of science", "master of arts", "master's degree", "masters degree", "master's",
                "masters",
                "master of business administration", "master of engineering", "master of education",
                "integrated master's",
            ]
        ),
        (QualificationKind("Medical degree", 7), ["mbbs", "mb chb", "mbchb", "bds", "bachelor of medicine"]),
        (
            QualificationKind("Postgraduate certificate or diploma", 7),
            ["pgcert", "pgdip", "pg cert", "pg dip", "postgraduate certificate", "postgraduate diploma", "pg diploma"]
        ),
        (
            QualificationKind("Postgraduate Certificate in Education", 7),
            ["pgce", "pgde", "postgraduate certificate in education"]
        ),
        (
            QualificationKind("Bachelor's degree", 6),
            [
                "bsc", "b.sc", "ba", "b.a", "beng", "b.eng", "llb", "bmus", "bed", "bba", "bcom", "b.com", "bnurs",
                "bfa",
                "bachelor", "bachelors", "bachelor's degree", "bachelor degree", "bachelor of science",
                "bachelor of arts",
                "bachelor of engineering", "bachelor of education", "bachelor of commerce", "bachelor of law",
                "bachelor of laws",
                "bachelor of nursing", "bachelor of technology", "honours degree", "undergraduate degree",
                "university degree",
                "degree", "first class degree", "degree apprenticeship", "graduate diploma", "btech",
                "b.tech",
            ]
        ),
        (QualificationKind("Foundation degree", 5), ["foundation degree", "fda", "fdsc", "fdeng"]),
        (QualificationKind("Diploma of Higher Education", 5), ["dip he", "diphe", "diploma of higher education"]),
        (QualificationKind("Higher National Diploma", 5), ["hnd", "higher national diploma"]),
        (QualificationKind("Higher National Certificate", 4), ["hnc", "higher national certificate"]),
        (
            QualificationKind("Certificate of Higher Education", 4),
            ["cert he", "certhe", "certificate of higher education"]
        ),
        (
            QualificationKind("A levels", 3),
            [
                "a level", "a levels", "as level", "as levels", "advanced level", "avce", "gnvq advanced",
                "advanced gnvq",
                "scottish highers", "a2 level",
            ]
        ),
        (QualificationKind("T Level", 3), ["t level", "t levels"]),
        (QualificationKind("International Baccalaureate", 3), ["international baccalaureate", "ib diploma"]),
        (
            QualificationKind("Access to higher education diploma", 3),
            [
                "access to nursing", "access to higher education", "access course",
                "access diploma", "access to he",
            ]
        ),
        (QualificationKind("Foundation diploma", 3), ["foundation diploma", "art foundation"]),
        (
            QualificationKind("BTEC", 3, takesLevel: true),
            [
                "btec", "btec national", "btec nd", "btec nc", "btec extended diploma", "btec national diploma",
                "ordinary national diploma",
                "ond", "onc", "cambridge technical",
            ]
        ),
        (QualificationKind("BTEC First", 2, takesLevel: true), ["btec first", "btec first diploma"]),
        (
            QualificationKind("NVQ", nil, takesLevel: true),
            ["nvq", "nvqs", "svq", "nvq level", "national vocational qualification", "qcf"]
        ),
        (QualificationKind("City and Guilds", nil, takesLevel: true), ["city and guilds", "c and g"]),
        (
            QualificationKind("Apprenticeship", 2, takesLevel: true),
            [
                "apprenticeship", "modern apprenticeship", "indentured apprenticeship",
                "intermediate apprenticeship",
            ]
        ),
        (
            QualificationKind("Advanced apprenticeship", 3, takesLevel: true),
            ["advanced apprenticeship", "advanced modern apprenticeship"]
        ),
        (QualificationKind("Higher apprenticeship", 4, takesLevel: true), ["higher apprenticeship"]),
        (
            QualificationKind("Functional Skills", 2, takesLevel: true),
            [
                "functional skills", "functional skill", "key skills level", "adult literacy", "adult numeracy",
                "skills for life",
            ]
        ),
        (QualificationKind("ESOL", nil, takesLevel: true), ["esol"]),
        (
            QualificationKind("GCSEs", 2),
            [
                "gcse", "gcses", "igcse", "igcses", "gce o level", "o level", "o levels", "o'level", "standard grade",
                "gcse equivalent", "gcse equivalents",
            ]
        ),
        (QualificationKind("CSEs", 1), ["cse", "cses"]),
        (QualificationKind("RSA certificate", nil, takesLevel: true), ["rsa"]),
        (
            QualificationKind("Award in Education and Training", 3, takesLevel: true),
            ["award in education and training", "ptlls", "aet"]
        ),
        (QualificationKind("Certificate in Education", 5), ["cert ed", "certificate in education", "dtlls"]),
        (QualificationKind("AAT", nil, takesLevel: true), ["aat"]),
        (
            QualificationKind("ILM leadership award", nil, takesLevel: true),
            ["ilm", "institute of leadership and management"]
        ),
        (QualificationKind("Diploma", nil, takesLevel: true), ["diploma", "national diploma", "extended diploma"]),
        (QualificationKind("Certificate", nil, takesLevel: true), ["certificate in", "certificate"]),
        (QualificationKind("Award", nil, takesLevel: true), ["award in"]),
        (QualificationKind("Level 1 qualification", 1), ["level 1", "level one"]),
        (QualificationKind("Level 2 qualification", 2), ["level 2", "level two"]),
        (QualificationKind("Level 3 qualification", 3), ["level 3", "level three"]),
        (QualificationKind("Level 4 qualification", 4), ["level 4", "level four"]),
        (QualificationKind("Level 5 qualification", 5), ["level 5", "level five"]),
        (QualificationKind("Level 6 qualification", 6), ["level 6", "level six"]),
        (QualificationKind("Level 7 qualification", 7), ["level 7", "level seven"]),
        (QualificationKind("Level 8 qualification", 8), ["level 8"]),
    ]
}
