extension Taxonomy {
    /// The position in ``occupations`` of the occupation with this id, or nil.
    public func occupationIndex(of id: String) -> Int? { occupationIndex[id] }
}
