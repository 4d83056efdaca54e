/// The West Midlands Combined Authority and its seven boroughs.
///
/// The ONS directories have no combined-authority column, so membership follows from the borough.
public enum CombinedAuthority {
    /// The ONS code of the combined authority.
    public static let code = "E47000007"
    /// The name of the combined authority.
    public static let name = "West Midlands Combined Authority"
    /// The seven boroughs' names by ONS code.
    public static let boroughNames = [
        "E08000025": "Birmingham", "E08000026": "Coventry", "E08000027": "Dudley", "E08000028": "Sandwell",
        "E08000029": "Solihull", "E08000030": "Walsall", "E08000031": "Wolverhampton",
    ]

    /// The seven boroughs' ONS codes, sorted.
    public static let boroughCodes = boroughNames.keys.sorted()

    /// Whether a borough, by its ONS code, belongs to the combined authority.
    public static func contains(borough code: String) -> Bool { boroughNames[code] != nil }
}
