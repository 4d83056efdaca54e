extension Examples {
    static let profileReceipt = Node(
        json: """
            {"id": "pabcdefghijklmnopqrstuvwxyz234567",
             "consents": [{"purpose": "matching", "givenOn": "2026-11-24", "expiresOn": "2027-11-24"}],
             "kept": {"skills": 10, "occupations": 1, "qualifications": 0, "areas": false, "travelSector": false},
             "leftOut": {}, "information": "enough", "taxonomy": {"version": "3e500a763328"}}
            """)

    static let profilePage = Node(
        json: """
            {"items": [{"id": "pabcdefghijklmnopqrstuvwxyz234567", "createdOn": "2026-11-24", "skills": 10,
              "consents": [{"purpose": "matching", "givenOn": "2026-11-24", "expiresOn": "2027-11-24"}]}],
             "nextCursor": null, "total": 1}
            """)

    static let profileExport = Node(
        json: """
            {"id": "pabcdefghijklmnopqrstuvwxyz234567", "createdOn": "2026-11-24",
             "consents": [{"purpose": "matching", "givenOn": "2026-11-24", "expiresOn": "2027-11-24"}],
             "skills": [{"id": "excel", "label": "Excel", "confidence": 0.85, "strength": 0.8}],
             "occupations": [{"id": "warehouse-operative", "title": "Warehouse operative", "months": 89}],
             "qualifications": [], "information": "enough",
             "monitoring": {"answers": {"ethnicity": "asian"}, "expiresOn": "2027-05-24"},
             "taxonomy": {"version": "3e500a763328"}}
            """)

    static let shortlist = Node(
        json: """
            {"vacancy": {"id": "v000123", "title": "Data assistant", "employer": "Sandwell Example Council",
              "aiRole": "supports-ai", "place": {"locality": "Oldbury", "district": "B69", "remote": false}},
             "entries": [{"rank": 1, "resident": "r7f3c", "score": 0.62, "band": "reachable",
               "parts": [{"name": "essential skills", "points": 0.5, "of": 0.54}],
               "matched": [{"skill": "spreadsheets", "label": "Spreadsheets", "importance": "essential",
                 "credit": 1}]}],
             "taxonomy": {"version": "3e500a763328"}}
            """)

    static let gaps = Node(
        json: """
            {"information": "enough", "jobs": {"strong": 1, "reachable": 4},
             "openings": [{"skills": [{"id": "python", "label": "Python", "courses": [
                {"id": "c054", "title": "Python for complete beginners", "provider": "Tame Valley College",
                 "level": "2", "hours": 40, "delivery": "blended", "cost": 0}]}],
               "opens": 2, "brings": 5, "jobs": {"strong": 3, "reachable": 7}}],
             "taxonomy": {"version": "3e500a763328"}}
            """)
}
