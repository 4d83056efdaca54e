/// Whose data Fairway shows, in the words their licences ask for, or on what terms it was given.
public enum Attribution {
    /// Postcodes, areas and deprivation.
    public static let places =
        "Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and "
        + "database right 2025. Contains National Statistics data © Crown copyright and database right 2025. Contains MHCLG "
        + "data (Indices of Deprivation 2019, 2025). Licensed under the Open Government Licence v3.0."

    /// What residents answered about themselves.
    public static let monitoring =
        "Answers were given by residents with explicit consent. They are kept apart from the matches, shown in totals only, "
        + "and no input of the matcher."
}
