/// Whose data Fairway shows, in the words their licences ask for.
public enum Attribution {
    /// Postcodes, areas and deprivation.
    public static let places =
        "Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and "
        + "database right 2025. Contains National Statistics data © Crown copyright and database right 2025. Contains MHCLG "
        + "data (Indices of Deprivation 2019, 2025). Licensed under the Open Government Licence v3.0."
}
