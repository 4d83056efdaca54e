/// What good answers can look like, as the service gives them for the examples of the requests, shortened.
enum Examples {
    static let vacancy = Node(
        json: """
            {"id": "v000123", "title": "Data assistant", "employer": "Sandwell Example Council",
             "place": {"locality": "Oldbury", "district": "B69", "remote": false},
             "employmentTypes": ["FULL_TIME"], "datePosted": "2026-11-24", "aiRole": "supports-ai",
             "aiRoleReason": "The title names the AI job family \\"Data technician\\".",
             "occupations": ["data-technician"],
             "requirements": [
               {"skill": "spreadsheets", "label": "Spreadsheets", "alternatives": [], "importance": "essential",
                "weight": 1, "evidence": [
                 {"pointer": "/description", "start": 48, "end": 60, "text": "spreadsheets", "rule": "label"}]},
               {"skill": "python", "label": "Python", "alternatives": [], "importance": "desirable", "weight": 1,
                "evidence": [
                 {"pointer": "/description", "start": 73, "end": 79, "text": "Python", "rule": "label"}]}],
             "thingsToKnow": [], "notes": [], "createdAt": "2026-11-24T12:52:27Z", "updatedAt": "2026-11-24T12:52:27Z",
             "revision": 1,
             "posting": {"title": "Data assistant", "hiringOrganization": {"name": "Sandwell Example Council"},
              "description": "You will check data for our AI team. Essential: spreadsheets. Desirable: Python.",
              "jobLocation": {"address": {"addressLocality": "Oldbury", "postalCode": "B69 3DE"}},
              "employmentType": "FULL_TIME", "datePosted": "2026-11-24"}}
            """)

    static let vacancyPage: Node = ["items": [vacancy], "nextCursor": "p7b", "total": 48]

    static let match = Node(
        json: """
            {"profile": {"information": "enough", "monthsOfExperience": 89,
              "occupations": [{"id": "warehouse-operative", "title": "Warehouse operative", "soc2020": "9252",
                "months": 89, "evidence": {"start": 0, "end": 19, "text": "Warehouse operative", "rule": "occupation"}}],
              "qualifications": [],
              "skills": [{"id": "excel", "label": "Excel", "kind": "tool", "codes": {}, "confidence": 0.85,
                "evidence": [{"start": 50, "end": 55, "text": "Excel", "rule": "label"}]}]},
             "matches": [{"rank": 1, "score": 0.2, "band": "stretch",
               "vacancy": {"id": "v000123", "title": "Data assistant", "employer": "Sandwell Example Council",
                 "aiRole": "supports-ai", "place": {"locality": "Oldbury", "district": "B69", "remote": false}},
               "parts": [{"name": "essential skills", "points": 0.15, "of": 0.54},
                 {"name": "desirable skills", "points": 0, "of": 0.13},
                 {"name": "similar work", "points": 0.05, "of": 0.33}],
               "matched": [{"skill": "spreadsheets", "label": "Spreadsheets", "importance": "essential",
                 "credit": 0.48, "via": "excel",
                 "evidence": [{"start": 50, "end": 55, "text": "Excel", "rule": "label"}]}],
               "missing": [{"skill": "python", "label": "Python", "importance": "desirable", "worth": 0.06,
                 "courses": [{"id": "c054", "title": "Python for complete beginners",
                   "provider": "Tame Valley College", "level": "2", "hours": 40, "delivery": "blended", "cost": 0,
                   "place": "Witton, Birmingham", "note": "evening; laptops lent"}]}],
               "thingsToKnow": ["Functional Skills English"],
               "bars": [{"kind": "qualification", "label": "Functional Skills English", "importance": "essential",
                 "standing": "not-met"}],
               "toKnow": [],
               "reason": "You show something close to 1 of the 1 essential skills. Biggest gap: Python."}],
             "taxonomy": {"version": "3e500a763328"}}
            """)

    static let extract = Node(
        json: """
            {"skills": [
              {"id": "spreadsheets", "label": "Spreadsheets", "kind": "skill",
               "codes": {"esco": "http://data.europa.eu/esco/skill/1973c966-f236-40c9-b2d4-5d71a89019be"},
               "confidence": 0.95, "evidence": [{"start": 7, "end": 19, "text": "spreadsheets", "rule": "label"}]},
              {"id": "training-delivery", "label": "Training delivery", "kind": "skill", "codes": {},
               "confidence": 0.9,
               "evidence": [{"start": 24, "end": 42, "text": "train new starters", "rule": "alias"}]}],
             "spans": [], "taxonomy": {"version": "3e500a763328"}}
            """)

    static let skillSearch = Node(
        json: """
            {"items": [{"id": "spreadsheets", "label": "Spreadsheets", "kind": "skill", "group": "data",
              "matched": "Spreadsheets"}], "taxonomy": {"version": "3e500a763328"}}
            """)

    static let skill = Node(
        json: """
            {"id": "spreadsheets", "label": "Spreadsheets", "kind": "skill", "group": "data",
             "aliases": ["Excel sheets", "LibreOffice Calc"], "impliedBy": [], "broader": [],
             "codes": {"esco": "http://data.europa.eu/esco/skill/1973c966-f236-40c9-b2d4-5d71a89019be"},
             "related": [{"id": "excel", "label": "Excel", "weight": 0.6}],
             "occupations": [{"id": "data-technician", "title": "Data technician", "importance": "essential"}],
             "taxonomy": {"version": "3e500a763328"}}
            """)

    static let courses = Node(
        json: """
            {"skill": "spreadsheets", "items": [{"id": "c026", "title": "Spreadsheets for beginners",
              "provider": "Coventry Spires Adult Learning", "level": "entry", "hours": 15, "delivery": "in-person",
              "cost": 0, "place": "Foleshill, Coventry", "note": "ESOL-friendly; free crèche"}]}
            """)

    static let vacancyCheck = Node(
        json: """
            {"findings": [{"rule": "missing-pay", "severity": "should-change", "figures": [],
              "places": [{"pointer": "/baseSalary"}], "problem": "The advert names no pay.",
              "remedy": "Give the pay, or its lowest and highest figure."}],
             "reach": {"residents": {"all": 1135, "communities": [{"code": "E08000025", "count": 415},
               {"code": "E08000030"}]},
              "left": {"all": 430, "communities": [{"code": "E08000025", "count": 160}, {"code": "E08000030"}]},
              "mustHaves": [{"name": "Spreadsheets", "skill": "spreadsheets", "isNarrow": true, "leftWithout": 1135,
                "places": [{"pointer": "/description", "start": 48, "end": 60, "text": "spreadsheets"}],
                "shutOut": {"all": 705, "communities": [{"code": "E08000025", "count": 255},
                  {"code": "E08000030"}]}}]},
             "residents": "the invented residents of the sample", "taxonomy": {"version": "3e500a763328"}}
            """)

    static let batch = Node(
        json: """
            {"stored": 1, "refused": 1, "items": [
              {"index": 0, "status": 201, "id": "v000124", "duplicates": [{"vacancy": "v000123", "likeness": 0.93,
                "reason": "Vacancy v000123 of the same employer says nearly the same."}]},
              {"index": 1, "status": 422, "problem": {"type": "/problems/invalid",
                "title": "Some values need mending", "detail": "The title is missing.",
                "remedy": "Add a title, for example \\"Data technician\\".", "errors": [{"pointer": "/title",
                  "detail": "The title is missing.", "remedy": "Add a title, for example \\"Data technician\\"."}]}}]}
            """)

    static let job = Node(
        json: """
            {"id": "j000001-5f0c7d1e9a3b4c2d", "state": "running", "total": 5000, "done": 1500, "stored": 1499,
             "refused": 1, "createdAt": "2026-11-24T12:52:27Z", "updatedAt": "2026-11-24T12:52:29Z",
             "items": [{"index": 0, "status": 201, "id": "v000124"}], "nextCursor": "p1"}
            """)

    static let audit = Node(
        json: """
            {"dimension": "district", "residents": 460, "unknown_residents": 5, "config": {}, "notes": [], "recorded": {},
             "names": {}, "pooling": null, "changes": null, "versions": {"taxonomy": "3e500a763328"},
             "attribution": "Contains public sector information under the Open Government Licence v3.0.",
             "published": {"R1": {"B11": {"n": 25, "rate": 0.44, "ratio": 0.71, "ratio_ci": [0.45, 1.02],
               "verdict": "inconclusive", "reason": null}}}}
            """)

    static let health: Node = ["status": "ok", "version": "0.1.0"]

    static let readiness = Node(
        json: """
            {"status": "ready", "taxonomy": {"version": "3e500a763328"}, "vacancies": 48,
             "checks": ["index", "database", "migrations"]}
            """)
}
