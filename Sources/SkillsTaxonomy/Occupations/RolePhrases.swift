/// Words by which people tell what they do without a job title, and the occupation each means; people may add to these tables.
///
/// They stand beside the titles and aliases of `occupations.csv`; an occupation that is not in the taxonomy is left out.
enum RolePhrases {
    static let phrases: [(String, String)] = unpaid + paid

    /// Work told by what is done.
    private static let paid: [(String, String)] = [
        ("picking and packing", "warehouse-operative"), ("pick and pack", "warehouse-operative"),
        ("work in a warehouse", "warehouse-operative"), ("worked in a warehouse", "warehouse-operative"),
        ("working in a warehouse", "warehouse-operative"), ("worked in warehouses", "warehouse-operative"),
        ("warehouse all my life", "warehouse-operative"), ("warehouse lad", "warehouse-operative"),
        ("work in a shop", "retail-assistant"), ("worked in a shop", "retail-assistant"),
        ("working in a shop", "retail-assistant"), ("stack shelves", "retail-assistant"),
        ("stacked shelves", "retail-assistant"), ("stacking shelves", "retail-assistant"),
        ("night replenishment", "retail-assistant"), ("worked on the tills", "cashier"),
        ("work on the tills", "cashier"),
        ("work in a kitchen", "kitchen-assistant"), ("worked in a kitchen", "kitchen-assistant"),
        ("KP", "kitchen-assistant"),
        ("run kitchen", "chef"), ("cleaned offices", "cleaner"), ("clean offices", "cleaner"),
        ("cleaning offices", "cleaner"),
        ("clean houses", "cleaner"), ("cleaned houses", "cleaner"), ("drive a taxi", "taxi-driver"),
        ("drove a taxi", "taxi-driver"), ("driving a taxi", "taxi-driver"), ("drive a bus", "bus-driver"),
        ("drove a bus", "bus-driver"), ("drove a van", "delivery-driver"), ("drive a van", "delivery-driver"),
        ("drove lorries", "hgv-driver"), ("drive lorries", "hgv-driver"), ("driving lorries", "hgv-driver"),
        ("trunking nights", "hgv-driver"), ("in the army", "soldier"), ("served in the army", "soldier"),
        ("served in the forces", "soldier"), ("my own takeaway", "shop-owner"), ("my own shop", "shop-owner"),
        ("own takeaway", "shop-owner"), ("family stall", "shop-owner"), ("market stall", "shop-owner"),
        ("packed the stall", "shop-owner"), ("worked in a factory", "assembly-operator"),
        ("work in a factory", "assembly-operator"), ("worked on a production line", "assembly-operator"),
        ("worked on a building site", "labourer"), ("worked on building sites", "labourer"),
        ("worked in a call centre", "call-centre-adviser"), ("worked in a care home", "care-worker"),
        ("work in a care home", "care-worker"), ("work in a nursery", "nursery-worker"),
        ("worked in a nursery", "nursery-worker"), ("worked in an office", "administrator"),
        ("worked in offices", "administrator"), ("work in an office", "administrator"),
        ("on the line at", "assembly-operator"), ("worked on a farm", "farm-worker"), ("fruit picking", "farm-worker"),
        ("die casting", "machine-setter"), ("taxi driving", "taxi-driver"), ("minicab driving", "taxi-driver"),
        ("clean school", "cleaner"), ("clean schools", "cleaner"), ("clean the school", "cleaner"),
        ("cleaned the school", "cleaner"), ("cleaned schools", "cleaner"), ("done cleaning", "cleaner"),
        ("doing cleaning", "cleaner"), ("do cleaning", "cleaner"),
        ("did cleaning", "cleaner"), ("done labouring", "labourer"), ("been labouring", "labourer"),
        ("labouring for", "labourer"), ("done security", "security-officer"), ("doing security", "security-officer"),
        ("done picking", "warehouse-operative"), ("doing deliveries", "delivery-driver"),
        ("deliver parcels", "delivery-driver"), ("delivering parcels", "delivery-driver"),
        ("deliver food", "delivery-driver"), ("delivering food", "delivery-driver"),
        ("worked in the office", "administrator"), ("work in the office", "administrator"),
        ("worked on the buses", "bus-driver"), ("worked behind the bar", "waiter"),
        ("worked in a bar", "waiter"), ("worked in a pub", "waiter"), ("waiting tables", "waiter"),
        ("waited tables", "waiter"), ("worked in a salon", "hairdresser"), ("was interpreter", "interpreter"),
        ("am interpreter", "interpreter"), ("work as interpreter", "interpreter"),
    ]

    /// Work that nobody pays for.
    private static let unpaid: [(String, String)] = {
        let kin = [
            "mum", "mother", "mom", "dad", "father", "nan", "nana", "gran", "grandma", "grandmother", "grandad",
            "grandfather",
            "husband", "wife", "partner", "brother", "sister", "son", "daughter", "uncle", "aunt", "parents",
            "disabled son",
            "disabled daughter", "disabled brother", "disabled sister", "elderly mother", "elderly father",
            "elderly parents",
            "late husband", "late mother", "late father",
        ]
        var phrases: [(String, String)] = []
        let verbs = [
            "carer for", "caring for", "cared for", "care for", "looking after", "looked after", "look after",
            "carer to", "nursed",
        ]
        for who in kin {
            for whose in ["my", "his", "her", "their"] {
                for verb in verbs { phrases.append(("\(verb) \(whose) \(who)", "family-carer")) }
                phrases.append(("\(whose) \(who) to look after", "family-carer"))
                phrases.append(("\(whose) \(who) to care for", "family-carer"))
            }
        }
        phrases += [
            ("unpaid carer", "family-carer"), ("family carer", "family-carer"), ("carer's allowance", "family-carer"),
            ("stay at home mum", "home-manager"), ("stay at home dad", "home-manager"),
            ("stay at home mother", "home-manager"),
            ("stay at home parent", "home-manager"), ("full time mum", "home-manager"),
            ("full time dad", "home-manager"),
            ("full time mother", "home-manager"), ("house wife", "home-manager"), ("home maker", "home-manager"),
            ("bring up four children", "home-manager"), ("raising children", "home-manager"),
            ("raised a family", "home-manager"), ("raising a family", "home-manager"),
            ("run the house", "home-manager"), ("had my kids", "home-manager"),
            ("had my children", "home-manager"), ("bring up my children", "home-manager"),
            ("bring up my kids", "home-manager"),
            ("running the house", "home-manager"), ("running a home", "home-manager"), ("run the home", "home-manager"),
            ("bringing up children", "home-manager"), ("bringing up my children", "home-manager"),
            ("raising my children", "home-manager"), ("looking after my children", "home-manager"),
            ("looked after my children", "home-manager"), ("at home with my children", "home-manager"),
            ("at home with the children", "home-manager"), ("at home with my kids", "home-manager"),
            ("at home with the kids", "home-manager"), ("home with my children", "home-manager"),
            ("home with my kids", "home-manager"),
            ("home with kids", "home-manager"), ("home with children", "home-manager"),
            ("home with the kids", "home-manager"), ("home with the children", "home-manager"),
            ("brought up my children", "home-manager"),
            ("brought up my kids", "home-manager"), ("bringing up my kids", "home-manager"),
            ("raised my children", "home-manager"), ("raised my kids", "home-manager"),
            ("raised my family", "home-manager"), ("raising my family", "home-manager"),
            ("looking after my kids", "home-manager"),
        ]
        return phrases
    }()
}
