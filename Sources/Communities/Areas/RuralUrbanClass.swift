/// Names of the rural-urban classes of England and Wales: the 2021 codes (`UN1`) and the 2011 codes (`A1`).
public enum RuralUrbanClass {
    /// The class in words; nil for a code of another scheme, such as Scotland's.
    public static func name(_ code: String) -> String? { names[code] }

    private static let names = [
        "UN1": "urban, nearer to a major town or city", "UF1": "urban, further from a major town or city",
        "RLN1": "larger rural place, nearer to a major town or city",
        "RLF1": "larger rural place, further from a major town or city",
        "RSN1": "smaller rural place, nearer to a major town or city",
        "RSF1": "smaller rural place, further from a major town or city",
        "A1": "urban: major conurbation", "B1": "urban: minor conurbation", "C1": "urban: city and town",
        "C2": "urban: city and town in a sparse setting", "D1": "rural: town and fringe",
        "D2": "rural: town and fringe in a sparse setting", "E1": "rural: village",
        "E2": "rural: village in a sparse setting", "F1": "rural: hamlets and isolated dwellings",
        "F2": "rural: hamlets and isolated dwellings in a sparse setting",
    ]
}
