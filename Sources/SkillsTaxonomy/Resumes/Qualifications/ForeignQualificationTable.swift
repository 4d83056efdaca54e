/// Qualifications of other countries with the nearest RQF level; people may add rows.
///
/// The levels are a guide for matching, not a statement of comparability: only UK ENIC makes those.
enum ForeignQualificationTable {
    static let phrases: [(String, QualificationKind)] = rows.flatMap { name, level, phrases in
        phrases.map { ($0, QualificationKind(name, level, abroad: true)) }
    }

    /// Plain name, nearest level, ways of writing it.
    private static let rows: [(String, Int, [String])] = [
        // Pakistan
        ("Matriculation (Pakistan, India)", 2, ["matric", "matriculation", "metric pass", "matric science"]),
        (
            "Intermediate (Pakistan)", 3,
            [
                "fsc", "f.sc", "fsc pre engineering", "fsc pre medical", "ics", "icom", "i.com", "inter pakistan",
                "intermediate certificate", "hssc", "intermediate in science", "f.a", "fa", "fa intermediate",
                "intermediate in arts", "faculty of arts", "12 pass", "inter science", "inter commerce",
            ]
        ),
        ("Nursing diploma (India, Pakistan)", 4, ["gnm", "general nursing and midwifery", "anm", "lhv diploma"]),
        ("Dars-e-Nizami", 5, ["alim course", "dars e nizami", "alimiyyah"]),
        // Bangladesh, India, Sri Lanka, Nepal
        (
            "Secondary School Certificate (Bangladesh, India)", 2,
            [
                "ssc", "secondary school certificate", "sslc", "10th standard",
                "tenth standard", "class 10", "10th class", "dakhil", "slc",
            ]
        ),
        (
            "Higher Secondary Certificate (Bangladesh, India)", 3,
            [
                "hsc", "higher secondary certificate", "12th standard",
                "twelfth standard", "class 12", "12th class", "puc", "pre university course", "alim certificate", "isc",
                "cbse", "plus two", "10+2", "intermediate board", "senior secondary",
            ]
        ),
        ("Industrial Training Institute certificate (India)", 2, ["iti certificate", "iti fitter", "iti electrician"]),
        ("Polytechnic diploma (India, Pakistan)", 4, ["polytechnic diploma", "dae", "diploma of associate engineer"]),
        // Poland
        ("Technical school certificate (Poland)", 3, ["technikum", "swiadectwo technika", "tytul technika"]),
        ("Vocational school certificate (Poland)", 2, ["szkola zawodowa", "zasadnicza szkola zawodowa"]),
        ("Matura (Poland)", 3, ["matura", "swiadectwo dojrzalosci", "liceum ogolnoksztalcace"]),
        ("Licencjat (Poland)", 6, ["licencjat", "inzynier"]),
        ("Magister (Poland)", 7, ["magister", "mgr", "mgr inz"]),
        // Romania, Moldova
        ("Bacalaureat (Romania)", 3, ["bacalaureat", "diploma de bacalaureat", "diplomă de bacalaureat"]),
        ("Licență (Romania)", 6, ["licenta", "diploma de licenta", "licență", "diplomă de licență"]),
        ("Vocational school (Romania)", 2, ["scoala profesionala", "școala profesională"]),
        ("Post-secondary school (Romania)", 4, ["scoala postliceala", "școala postliceală", "postliceala"]),
        (
            "Professional qualification certificate (Romania)", 3,
            ["certificat de calificare", "certificat de calificare profesionala"]
        ),
        ("Masterat (Romania)", 7, ["masterat"]),
        // Other Europe
        (
            "Diploma of secondary education (Bulgaria)", 3,
            ["diploma of secondary education", "diploma za sredno obrazovanie"]
        ),
        ("Abitur (Germany)", 3, ["abitur", "fachabitur"]),
        ("Vocational training (Germany)", 3, ["ausbildung", "gesellenbrief"]),
        ("Meister (Germany)", 6, ["meisterbrief", "meister"]),
        ("Diplom (Germany)", 7, ["diplom ingenieur", "diplom"]),
        (
            "Baccalauréat (France, French-speaking Africa)", 3,
            ["baccalaureat", "baccalaureat general", "baccalaureat professionnel", "bac pro", "le bac"]
        ),
        ("CAP or BEP (France)", 2, ["cap", "cap cuisine", "brevet d'etudes professionnelles"]),
        ("DUT (France)", 5, ["dut", "diplome universitaire de technologie"]),
        ("BTS (France)", 5, ["bts", "brevet technicien superieur", "brevet de technicien superieur"]),
        ("Licence (France)", 6, ["licence professionnelle"]),
        ("Bachillerato (Spain)", 3, ["bachillerato"]),
        (
            "Formación profesional (Spain)", 3,
            ["formacion profesional", "grado medio", "titulo de tecnico", "diploma de tecnico"]
        ),
        ("Higher technician (Spain)", 5, ["grado superior", "tecnico superior", "titulo de tecnico superior"]),
        ("Diplomatura (Spain)", 6, ["diplomatura"]),
        ("Licenciatura (Spain, Portugal, Latin America)", 6, ["licenciatura", "licenciado", "licenciada"]),
        ("Grado (Spain)", 6, ["grado en"]),
        ("Maturità (Italy)", 3, ["maturita", "diploma di maturita", "esame di stato"]),
        ("Laurea (Italy)", 6, ["laurea", "laurea triennale"]),
        ("Laurea magistrale (Italy)", 7, ["laurea magistrale"]),
        ("Ensino secundário (Portugal)", 3, ["ensino secundario", "12 ano"]),
        ("HAVO or VWO (Netherlands)", 3, ["havo", "vwo"]),
        ("MBO (Netherlands)", 3, ["mbo"]),
        ("HBO bachelor (Netherlands)", 6, ["hbo"]),
        ("Érettségi (Hungary)", 3, ["erettsegi"]),
        ("Maturita (Czechia, Slovakia)", 3, ["maturitna skuska", "maturitni zkouska"]),
        ("Lise diploması (Turkey)", 3, ["lise diplomasi"]),
        ("Önlisans (Turkey)", 5, ["onlisans", "on lisans"]),
        ("Lisans (Turkey)", 6, ["lisans"]),
        ("Yüksek lisans (Turkey)", 7, ["yuksek lisans"]),
        ("Apolytirio (Greece)", 3, ["apolytirio"]),
        ("Brandos atestatas (Lithuania)", 3, ["brandos atestatas"]),
        ("Irish Leaving Certificate", 3, ["leaving certificate", "leaving cert"]),
        // Ukraine, Russia and neighbours
        ("Complete secondary education (Ukraine, Russia)", 3, ["attestat", "atestat"]),
        (
            "Diploma of specialist (Ukraine, Russia)", 7,
            ["diploma of specialist", "specialist diploma", "specialist degree"]
        ),
        ("Junior specialist (Ukraine)", 4, ["junior specialist", "junior bachelor"]),
        ("Kandidat nauk (Ukraine, Russia)", 8, ["candidate of sciences", "kandidat nauk"]),
        // Middle East and North Africa
        (
            "Konkur and diploma (Iran, Afghanistan)", 3,
            ["konkur", "kankor", "12th grade", "grade 12 certificate", "grade 12", "grade twelve"]
        ),
        ("Baccalaureate (school leaving)", 3, ["baccalaureate", "scientific baccalaureate", "literary baccalaureate"]),
        ("Two-year diploma (Afghanistan, Iraq)", 4, ["14th grade", "grade 14", "fourteenth grade"]),
        (
            "Thanawiya (Arab countries)", 3,
            [
                "thanawiya", "tawjihi", "al thanawiya", "adadi", "sudan school certificate",
                "general secondary certificate",
            ]
        ),
        ("Kardani (Iran)", 5, ["kardani"]),
        ("Karshenasi (Iran)", 6, ["karshenasi", "lisans iran"]),
        ("Karshenasi arshad (Iran)", 7, ["karshenasi arshad"]),
        // Africa
        ("West African Senior School Certificate", 2, ["waec", "wassce", "ssce", "neco", "waec ssce"]),
        ("National Diploma (Nigeria)", 4, ["national diploma nigeria", "ond nigeria"]),
        ("Higher National Diploma (Nigeria)", 5, ["hnd nigeria", "hnd public administration nigeria"]),
        ("National Certificate in Education (Nigeria)", 5, ["nce"]),
        ("Kenya Certificate of Secondary Education", 2, ["kcse", "kenya certificate of secondary education"]),
        ("Kenya Certificate of Primary Education", 0, ["kcpe"]),
        ("Uganda Certificate of Education", 2, ["uce", "uganda certificate of education"]),
        ("Uganda Advanced Certificate of Education", 3, ["uace"]),
        (
            "Form Four leaving certificate (Somalia, East Africa)", 2,
            ["form four leaving certificate", "form four certificate", "form 4 certificate", "form four"]
        ),
        ("Zimbabwe O levels", 2, ["zimsec", "zimsec o level"]),
        ("Zimbabwe A levels", 3, ["zimsec a level"]),
        ("National Senior Certificate (South Africa)", 3, ["national senior certificate", "nsc matric"]),
        ("Eritrean or Ethiopian school leaving certificate", 2, ["eslce", "eslc", "eselce", "egsece"]),
        // Caribbean and the Americas
        ("Caribbean Secondary Education Certificate", 2, ["cxc", "cxcs", "csec"]),
        ("Caribbean Advanced Proficiency Examination", 3, ["cape caribbean"]),
        ("High school diploma (USA)", 2, ["high school diploma", "ged"]),
        (
            "Associate degree (USA)", 5,
            ["associate degree", "associates degree", "associate of arts", "associate of science"]
        ),
        ("Bacharelado (Brazil)", 6, ["bacharelado"]),
        // East and South-East Asia
        ("Hong Kong school certificates", 3, ["hkdse", "hkal", "hkale"]),
        ("Hong Kong Certificate of Education", 2, ["hkcee"]),
        ("Gaokao (China)", 3, ["gaokao", "senior middle school"]),
        ("Dazhuan (China)", 5, ["dazhuan", "zhuanke"]),
        ("Benke (China)", 6, ["benke"]),
        ("Philippine Registered Nurse", 6, ["bsn", "philippine nursing licence"]),
        ("Vocational certificate (Philippines)", 2, ["tesda", "national certificate ii", "nc ii"]),
        ("Upper secondary diploma (Vietnam)", 3, ["bang tot nghiep", "bằng tốt nghiệp"]),
    ]

    /// Countries, and towns newcomers name, that show a degree to be from abroad.
    static let places = PhraseTable([
        "pakistan", "india", "bangladesh", "sri lanka", "nepal", "afghanistan", "iran", "iraq", "kurdistan", "syria",
        "turkey", "egypt",
        "sudan", "south sudan", "eritrea", "ethiopia", "somalia", "somaliland", "nigeria", "ghana", "kenya", "uganda",
        "zimbabwe",
        "south africa", "cameroon", "congo", "gambia", "sierra leone", "libya", "algeria", "morocco", "tunisia",
        "yemen",
        "saudi arabia", "riyadh", "dubai", "uae", "kuwait", "lebanon", "jordan", "palestine", "poland", "romania",
        "moldova", "bulgaria",
        "hungary", "slovakia", "czech republic", "lithuania", "latvia", "ukraine", "russia", "belarus", "albania",
        "kosovo", "serbia",
        "italy", "spain", "portugal", "france", "germany", "netherlands", "holland", "belgium", "greece", "ireland",
        "jamaica", "barbados",
        "trinidad", "guyana", "brazil", "colombia", "venezuela", "usa", "united states", "canada", "australia", "china",
        "hong kong",
        "vietnam", "thailand", "philippines", "malaysia", "indonesia", "japan", "myanmar", "lahore", "karachi",
        "islamabad", "mirpur",
        "rawalpindi", "punjab", "delhi", "mumbai", "hyderabad", "gujarat", "kerala", "chennai", "kolkata", "ludhiana",
        "jalandhar", "amritsar", "patiala", "chandigarh", "gujranwala", "faisalabad", "multan", "peshawar", "sialkot",
        "gujrat", "chittagong", "katowice", "poznan", "gdynia", "wroclaw", "szczecin", "constanta", "iasi", "timisoara",
        "brasov", "bogota", "caracas", "lima", "quito", "sao paulo", "lisbon", "porto", "madrid", "barcelona", "milan",
        "naples", "bologna", "paris", "lyon", "kinshasa", "dakar", "abidjan", "kassel", "munich", "vilnius", "riga",
        "senegal", "ivory coast", "rwanda", "burundi", "tanzania", "malawi", "zambia", "mexico", "ecuador", "peru",
        "dhaka", "sylhet", "kabul", "tehran", "baghdad", "sulaymaniyah", "erbil", "damascus", "aleppo", "istanbul",
        "ankara", "cairo",
        "khartoum", "omdurman", "asmara", "addis ababa", "mogadishu", "hargeisa", "lagos", "abuja", "enugu", "ibadan",
        "accra", "kumasi",
        "nairobi", "kampala", "harare", "warsaw", "krakow", "bucharest", "bacau", "cluj", "sofia", "varna", "budapest",
        "kyiv", "kiev",
        "kharkiv", "lviv", "odesa", "kingston jamaica", "manila", "iloilo", "rzeszow", "lodz", "gdansk",
        "santiago de compostela",
        "galicia", "abroad", "overseas", "back home", "my country", "home country",
    ])
}
