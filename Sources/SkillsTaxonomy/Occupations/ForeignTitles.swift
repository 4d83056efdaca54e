/// Job titles that newcomers leave in their own language, and the occupation each means; people may add rows.
///
/// Written without the accents that folding takes off; Romanian letters that it does not know stand as they are written. A
/// title that English uses as well belongs in `occupations.csv`.
enum ForeignTitles {
    static let phrases: [(String, String)] = rows.flatMap { occupation, titles in titles.map { ($0, occupation) } }

    private static let rows: [(String, [String])] = [
        // Warehouses, transport
        (
            "warehouse-operative",
            [
                "magazynier", "pracownik magazynu", "pracownik magazynowy", "lucrator depozit", "lucrător depozit",
                "manipulant marfa", "manipulant marfă", "mozo de almacen", "magasinier", "magazziniere", "lagerist",
                "lagerarbeiter", "operador de armazem", "raktaros", "sandelininkas",
            ]
        ),
        (
            "forklift-driver",
            [
                "operator wozka widlowego", "operator wozka", "operator wozkow", "operator wozkow widlowych",
                "kierowca wozka widlowego", "stivuitorist",
                "carretillero", "cariste", "carrellista", "staplerfahrer", "operador de empilhador",
            ]
        ),
        (
            "hgv-driver",
            [
                "kierowca ciezarowki", "kierowca tira", "kierowca c+e", "kierowca kat c+e", "kierowca kategorii c+e",
                "sofer tir", "șofer tir", "sofer profesionist", "camionero", "conductor de camion", "routier",
                "camionista", "lkw fahrer", "kamyon soforu", "truck wala",
            ]
        ),
        (
            "bus-driver",
            ["kierowca autobusu", "sofer autobuz", "șofer autobuz", "conductor de autobus", "autista di autobus"]
        ),
        (
            "taxi-driver",
            ["taksowkarz", "taximetrist", "taxista", "tassista", "rickshaw driver", "auto rickshaw driver"]
        ),
        (
            "postal-worker",
            ["listonosz", "poștaș", "postas", "cartero", "facteur", "postino", "carteiro", "brieftrager"]
        ),
        ("delivery-driver", ["kurier", "curier", "repartidor", "livreur", "fattorino", "estafeta", "dispatch rider"]),
        // Works and workshops
        (
            "welder",
            [
                "spawacz", "sudor", "soldador", "soudeur", "saldatore", "schweisser", "kaynakci", "hegeszto",
                "suvirintojas",
            ]
        ),
        (
            "electrician",
            ["elektryk", "electricista", "electricien", "elettricista", "elektriker", "bijli mistri", "villanyszerelo"]
        ),
        ("plumber", ["hydraulik", "instalator", "fontanero", "plombier", "idraulico", "canalizador", "klempner"]),
        ("bricklayer", ["murarz", "zidar", "albanil", "macon", "muratore", "pedreiro", "maurer", "raj mistri"]),
        (
            "carpenter",
            [
                "stolarz", "ciesla", "tamplar", "tâmplar", "dulgher", "carpintero", "charpentier", "menuisier",
                "falegname", "tischler", "carpinteiro",
            ]
        ),
        ("painter-and-decorator", ["malarz", "zugrav", "pintor", "peintre en batiment", "imbianchino"]),
        (
            "labourer",
            [
                "pomocnik budowlany", "pracownik budowlany", "muncitor necalificat", "peon de obra", "manoeuvre",
                "mazdoor", "muncitor in constructii", "muncitor în construcții",
            ]
        ),
        (
            "cnc-machinist",
            ["operator cnc", "tokarz", "frezer", "strungar", "tornero", "tourneur", "tornitore", "dreher", "kharadia"]
        ),
        (
            "assembly-operator",
            [
                "pracownik produkcji", "operator produkcji", "operator productie", "operator producție",
                "operario de produccion", "ouvrier", "operaio", "monter", "montator",
            ]
        ),
        (
            "vehicle-technician",
            [
                "mechanik samochodowy", "mecanic auto", "mecanico de coches", "mecanicien auto", "meccanico auto",
                "kfz mechaniker", "motor mechanic",
            ]
        ),
        (
            "maintenance-technician",
            ["mechanik utrzymania ruchu", "lacatus mecanic", "lăcătuș mecanic", "technicien de maintenance"]
        ),
        (
            "sewing-machinist",
            [
                "szwaczka", "krawcowa", "croitoreasa", "croitoreasă", "croitor", "costurera", "couturiere", "sarta",
                "darzi",
            ]
        ),
        ("food-production-operative", ["lucrator in fabrica", "pracownik przetworstwa", "operario de fabrica"]),
        (
            "farm-worker",
            [
                "pracownik rolny", "lucrator agricol", "muncitor agricol", "jornalero", "ouvrier agricole",
                "bracciante agricolo",
            ]
        ),
        // Kitchens, shops, houses
        (
            "chef",
            [
                "kucharz", "kucharka", "bucatar", "bucătar", "bucătară", "cocinero", "cocinera", "cuisinier",
                "cuisiniere", "cuoco", "cuoca", "koch", "asci", "khansama", "cozinheiro", "cozinheira",
            ]
        ),
        (
            "kitchen-assistant",
            [
                "pomoc kuchenna", "ajutor bucatar", "ajutor bucătar", "ayudante de cocina", "plongeur", "lavapiatti",
                "kuchenhilfe",
            ]
        ),
        (
            "waiter",
            [
                "kelner", "kelnerka", "ospatar", "ospătar", "ospătăriță", "camarero", "camarera", "serveur", "serveuse",
                "cameriere", "cameriera", "kellner", "kellnerin", "garson",
            ]
        ),
        (
            "retail-assistant",
            [
                "sprzedawca", "sprzedawczyni", "ekspedientka", "vanzator", "vânzător", "vanzatoare", "vânzătoare",
                "dependiente", "dependienta", "vendeur", "vendeuse", "commesso", "commessa", "verkaufer", "verkauferin",
                "vendedor", "vendedora", "tezgahtar",
            ]
        ),
        (
            "cashier",
            [
                "kasjer", "kasjerka", "casier", "casiera", "casieră", "cajero", "cajera", "caissier", "caissiere",
                "cassiere", "cassiera", "kasiyer",
            ]
        ),
        (
            "cleaner",
            [
                "sprzataczka", "sprzatacz", "femeie de serviciu", "limpiador", "limpiadora", "femme de menage",
                "agent d'entretien", "donna delle pulizie", "reinigungskraft", "empregada de limpeza", "temizlikci",
                "sweeper", "safai karamchari",
            ]
        ),
        ("hotel-housekeeper", ["pokojowka", "camerista", "femme de chambre"]),
        (
            "security-officer",
            [
                "ochroniarz", "agent de paza", "agent de pază", "vigilante de seguridad", "vigilante",
                "agent de securite", "guardia giurata", "chowkidar",
            ]
        ),
        (
            "hairdresser",
            [
                "fryzjer", "fryzjerka", "frizer", "coafeza", "coafeză", "peluquera", "peluquero", "coiffeur",
                "coiffeuse", "parrucchiere", "parrucchiera", "friseur", "friseurin", "kuafor", "cabeleireira",
            ]
        ),
        // Offices
        (
            "accountant",
            [
                "ksiegowa", "ksiegowy", "contabil", "contabilă", "contable", "comptable", "contabile", "buchhalter",
                "buchhalterin", "contabilista", "muhasebeci", "muhasib",
            ]
        ),
        (
            "administrator",
            [
                "sekretarka", "pracownik biurowy", "asystentka biura", "secretara", "secretară", "functionar",
                "funcționar", "auxiliar administrativo", "secretaria", "secretaire", "segretaria", "sekretarin",
                "kaufmannische angestellte", "office peon", "peon", "daftari", "stenotypist", "patwari clerk",
            ]
        ),
        (
            "receptionist",
            [
                "recepcjonistka", "recepcjonista", "receptionera", "recepționer", "recepcionista", "receptionniste",
                "empfangsdame",
            ]
        ),
        (
            "civil-servant",
            [
                "urzednik", "urzedniczka", "functionar public", "funcționar public", "funcionario publico",
                "fonctionnaire", "patwari", "tehsildar",
            ]
        ),
        (
            "software-developer",
            [
                "programista", "programator", "programador", "programadora", "developpeur", "sviluppatore",
                "softwareentwickler",
            ]
        ),
        (
            "shop-owner",
            [
                "kiryana store owner", "karyana store owner", "dukandar", "commercant", "comerciante",
                "own kiryana store",
            ]
        ),
        // Schools and care
        (
            "teacher",
            [
                "nauczyciel", "nauczycielka", "profesor", "profesoara", "profesoară", "invatator", "învățător",
                "invatatoare", "învățătoare", "maestra", "maestro", "profesora", "enseignant", "enseignante",
                "professeur", "insegnante", "lehrer", "lehrerin", "ogretmen", "ustaad", "macallin", "mudarris",
            ]
        ),
        (
            "nursery-worker",
            ["przedszkolanka", "educatoare", "educadora de infancia", "erzieherin", "auxiliaire de puericulture"]
        ),
        (
            "nurse",
            [
                "pielegniarka", "pielegniarz", "asistenta medicala", "asistentă medicală", "asistent medical",
                "enfermera", "enfermero", "infirmier", "infirmiere", "infermiera", "infermiere", "krankenschwester",
                "krankenpfleger", "enfermeira", "hemsire", "kalkaaliso",
            ]
        ),
        (
            "care-worker",
            [
                "opiekunka osob starszych", "opiekun osob starszych", "opiekun medyczny", "ingrijitor batrani",
                "îngrijitor bătrâni", "cuidadora", "cuidador", "aide soignante", "aide soignant", "badante",
                "altenpfleger", "altenpflegerin", "ayah",
            ]
        ),
        (
            "pharmacy-assistant",
            ["compounder", "farmacista", "auxiliar de farmacia", "preparateur en pharmacie", "asistent farmacie"]
        ),
        (
            "interpreter",
            [
                "tlumacz", "traducator", "traducător", "interprete", "traductor", "traductora", "dolmetscher",
                "tercuman", "mutarjim", "turjubaan",
            ]
        ),
        (
            "lecturer",
            ["wykladowca", "lector universitar", "profesor universitario", "maitre de conferences", "dozent"]
        ),
        (
            "engineering-technician",
            ["technik mechanik", "subinginer", "sub engineer", "technicien", "tecnico meccanico"]
        ),
    ]
}
