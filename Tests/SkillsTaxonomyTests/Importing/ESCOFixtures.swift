/// Tiny releases of a made-up ESCO, with the headers of v1.1 and of v1.2.
enum ESCOFixtures {
    static let skillsHeader =
        "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,"
        + "scopeNote,definition,inScheme,description"

    /// v1.1: links without labels.
    static let first: [String: String] = [
        "skills_en.csv": """
        \(skillsHeader)
        KnowledgeSkillCompetence,\(esco("bread")),skill/competence,sector-specific,bake bread,"baking of bread
        make loaves",,released,2021-11-08T12:00:00Z,,,x,"Mix dough, let it rise and bake it."
        KnowledgeSkillCompetence,\(esco("dough")),knowledge,cross-sector,dough science,,"dough sciense",released,2021-12-07T12:00:00Z,,,x,What happens in dough.
        KnowledgeSkillCompetence,\(esco("polish")),knowledge,transversal,Polish,Polish language,,released,2021-11-08T12:00:00Z,,,x,The Polish language.
        KnowledgeSkillCompetence,\(esco("team")),skill/competence,transversal,work in teams,,,released,2021-11-08T12:00:00Z,,,x,Work with others.
        KnowledgeSkillCompetence,\(esco("gone")),skill/competence,transversal,send telegrams,,,obsolete,2021-11-08T12:00:00Z,,,x,Gone.

        """,
        "skillsHierarchy_en.csv": """
        Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Level 2 URI,Level 2 preferred term,Level 3 URI,Level 3 preferred term,Description,Scope note,Level 0 code,Level 1 code,Level 2 code,Level 3 code
        \(esco("S")),skills,,,,,,,,,S,,,
        \(esco("S")),skills,\(esco("S6")),handling and moving,,,,,,,S,S6,,
        \(esco("S")),skills,\(esco("S6")),handling and moving,\(esco("S6.1")),preparing food,,,,,S,S6,S6.1,
        \(esco("L")),language skills and knowledge,,,,,,,,,L,,,

        """,
        "broaderRelationsSkillPillar_en.csv": """
        conceptType,conceptUri,broaderType,broaderUri
        KnowledgeSkillCompetence,\(esco("bread")),SkillGroup,\(esco("S6.1"))
        KnowledgeSkillCompetence,\(esco("dough")),KnowledgeSkillCompetence,\(esco("bread"))
        KnowledgeSkillCompetence,\(esco("polish")),SkillGroup,\(esco("L"))
        SkillGroup,\(esco("S6.1")),SkillGroup,\(esco("S6"))

        """,
        "skillSkillRelations_en.csv": """
        originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri
        \(esco("bread")),skill/competence,essential,knowledge,\(esco("dough"))
        \(esco("bread")),skill/competence,optional,skill/competence,\(esco("team"))
        \(esco("bread")),skill/competence,optional,skill/competence,\(esco("gone"))

        """,
        "occupations_en.csv": """
        conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code
        Occupation,\(escoJob("baker")),7512,baker,"bread baker
        dough maker",,released,2021,,,,x,Bakers bake.,7512.1

        """,
        "occupationSkillRelations_en.csv": """
        occupationUri,relationType,skillType,skillUri
        \(escoJob("baker")),essential,skill/competence,\(esco("bread"))
        \(escoJob("baker")),optional,knowledge,\(esco("dough"))
        \(escoJob("baker")),optional,knowledge,\(esco("unknown"))

        """,
    ]

    /// v1.2: the same with labels beside the links, columns in another order, a byte order mark and CRLF.
    static let second: [String: String] = {
        var files = first
        files["broaderRelationsSkillPillar_en.csv"] = """
            conceptType,conceptUri,conceptLabel,broaderType,broaderUri,broaderLabel
            KnowledgeSkillCompetence,\(esco("bread")),bake bread,SkillGroup,\(esco("S6.1")),preparing food
            KnowledgeSkillCompetence,\(esco("dough")),dough science,KnowledgeSkillCompetence,\(esco("bread")),bake bread
            KnowledgeSkillCompetence,\(esco("polish")),Polish,SkillGroup,\(esco("L")),language skills and knowledge

            """
        files["skillSkillRelations_en.csv"] = """
            originalSkillUri,originalSkillLabel,originalSkillType,relationType,relatedSkillType,relatedSkillUri,relatedSkillLabel
            \(esco("bread")),bake bread,skill/competence,essential,knowledge,\(esco("dough")),dough science
            \(esco("bread")),bake bread,skill/competence,optional,skill/competence,\(esco("team")),work in teams

            """
        files["occupationSkillRelations_en.csv"] = """
            occupationUri,occupationLabel,relationType,skillType,skillUri,skillLabel
            \(escoJob("baker")),baker,essential,skill/competence,\(esco("bread")),bake bread
            \(escoJob("baker")),baker,optional,knowledge,\(esco("dough")),dough science

            """
        return files.mapValues { text in
            var inQuotes = false
            var converted = "\u{FEFF}"
            for character in text {
                if character == "\"" { inQuotes.toggle() }
                converted += character == "\n" && !inQuotes ? "\r\n" : String(character)
            }
            return converted
        }
    }()
}
