extension HardDocument {
    /// Invented people of Birmingham, the Black Country and Coventry, in the English and the forms of newcomers.
    static let newcomers: [HardDocument] = [
        HardDocument(
            name: "An Urdu speaker's English",
            text: """
                Respected Sir/Madam
                I am Tariq Mehmood belong to Sparkbrook Birmingham. My qualification is F.A and B.Com from Punjab University Lahore (2004).
                Experience:
                I did job in MCB Bank Lahore as cashier from 2005 to 2010.
                After I came in UK 2011 and I am doing taxi driving till now.
                I have also 3 year experience of general store.
                Computer: MS Office complete course
                Languages: Urdu mother tongue, Punjabi, English
                """,
            jobs: ["taxi-driver 185 months to 2026-11", "cashier 60 months to 2010-06"],
            qualifications: ["Bachelor's degree @6 abroad", "Intermediate (Pakistan) @3 abroad"], months: 245),
        HardDocument(
            name: "A Polish form",
            text: """
                CURRICULUM VITAE
                Imię i nazwisko: Agnieszka Kowalczyk
                Wykształcenie
                2003-2008 Uniwersytet Ekonomiczny Katowice - magister ekonomii
                1999-2003 Liceum Ekonomiczne, matura
                Doświadczenie zawodowe
                2018 - nadal   Pracownik magazynu (warehouse operative), Amazon Rugeley
                04.2009 - 12.2017 Księgowa (accountant), biuro rachunkowe Katowice
                Umiejętności
                Excel, SAP, prawo jazdy kat. B
                Języki
                polski, angielski B2
                """,
            jobs: ["warehouse-operative 101 months to 2026-11", "accountant 105 months to 2017-12"],
            qualifications: ["Magister (Poland) @7 abroad", "Matura (Poland) @3 abroad", "Driving licence"], months: 206
        ),
        HardDocument(
            name: "A Punjabi speaker's capitals",
            text: """
                NAME: HARJINDER KAUR
                VILLAGE: NAKODAR DIST JALANDHAR NOW SMETHWICK
                QUALIFICATION
                10+2 FROM PSEB BOARD
                BA FROM GNDU AMRITSAR 2009
                ANM NURSING DIPLOMA 2011
                EXPERIENCE
                STAFF NURSE IN CIVIL HOSPITAL JALANDHAR 3 YEARS (2011 TO 2014)
                AFTER MARRIAGE IN UK SINCE 2015 HOUSE WIFE
                SEWING MACHINIST AT HOME PIECE WORK 2016-2019
                """,
            jobs: [
                "home-manager 137 months to 2026-11", "sewing-machinist 36 months to 2019-06",
                "nurse 36 months to 2014-06",
            ],
            qualifications: [
                "Bachelor's degree @6 abroad", "Nursing diploma (India, Pakistan) @4 abroad",
                "Higher Secondary Certificate (Bangladesh, India) @3 abroad", "Diploma",
            ], months: 173),
        HardDocument(
            name: "A Somali speaker's English",
            text: """
                Hodan Abdi Warsame, Sparkbrook
                I am mother of 5 children. I speak Somali, Arabic and English little bit.
                In Somalia I was teacher of primary school for 4 years (Hargeisa).
                In Kenya, refugee camp Dadaab, I was interpreter for UNHCR 2009-2012.
                In Birmingham I volunteer at Ashiana community centre since 2017, I help women with forms and I cook for lunch club.
                I did ESOL Entry 3 and Food hygiene level 2.
                """,
            jobs: ["interpreter 36 months to 2012-06", "teacher 48 months"],
            qualifications: ["ESOL, entry level @0", "Food hygiene certificate"], months: 197),
        HardDocument(
            name: "A Romanian Europass",
            text: """
                Curriculum Vitae Europass
                Informații personale
                Nume: Popescu Ionuț Daniel
                Experiența profesională
                Perioada: martie 2019 – prezent
                Funcția: Welder MIG/MAG
                Angajator: Dudley Steel Fabrications Ltd
                Perioada: 09/2012 – 02/2019
                Funcția: Sudor / welder
                Angajator: Santierul Naval Constanța
                Educație și formare
                2008-2012 Liceul Tehnologic, Diplomă de bacalaureat
                2012 Certificat de calificare profesională nivel 3
                Limbi străine: engleză, italiană
                Permis de conducere: categoria B
                """,
            jobs: ["welder 171 months to 2026-11"],
            qualifications: [
                "Bacalaureat (Romania) @3 abroad", "Professional qualification certificate (Romania) @3 abroad",
                "Driving licence",
            ], months: 171),
        HardDocument(
            name: "Qualifications of many countries",
            text: """
                Education
                WASSCE, Kumasi 2008
                HND Accountancy, Kumasi Polytechnic 2011
                ICAN part qualified
                Bachelor of Arts, University of Ghana
                KCSE grade B
                Licenciatura en Derecho, Bogotá
                Título de Técnico Superior
                Laurea in Lettere, Bologna
                Diploma de Técnico
                Abitur, Kassel
                CAP Cuisine, Lyon
                Baccalauréat professionnel
                DUT Informatique
                Vordiplom
                """,
            jobs: [],
            qualifications: [
                "Bachelor's degree @6 abroad", "Licenciatura (Spain, Portugal, Latin America) @6 abroad",
                "Laurea (Italy) @6 abroad", "Higher National Diploma @5 abroad", "Higher technician (Spain) @5 abroad",
                "DUT (France) @5 abroad", "Formación profesional (Spain) @3 abroad", "Abitur (Germany) @3 abroad",
                "Baccalauréat (France, French-speaking Africa) @3 abroad",
                "West African Senior School Certificate @2 abroad",
                "Kenya Certificate of Secondary Education @2 abroad", "CAP or BEP (France) @2 abroad",
            ], months: nil),
        HardDocument(
            name: "Job titles of many countries",
            text: """
                Work
                2010-2014 Comptable, Dakar
                2014-2016 Kierowca kat. C+E, Poznań
                2016-2017 Infirmière, Kinshasa
                2017-2018 Magazynier, Gliwice
                2018-2019 Sudor, Brăila
                2019-2020 Profesor de matemáticas, Quito
                2020-2021 Operator wózka widłowego, Łódź
                2021-2022 Bucătar, Cluj
                2022-2023 Peon, Tehsil office, Gujrat
                2023-2024 Compounder, clinic, Faisalabad
                2024-now Picker
                """,
            jobs: [
                "warehouse-operative 41 months to 2026-11", "pharmacy-assistant 12 months to 2024-06",
                "administrator 12 months to 2023-06", "chef 12 months to 2022-06",
                "forklift-driver 12 months to 2021-06", "teacher 12 months to 2020-06", "welder 12 months to 2019-06",
                "nurse 12 months to 2017-06", "accountant 48 months to 2014-06",
            ], qualifications: ["HGV licence"], months: 197),
    ]
}
