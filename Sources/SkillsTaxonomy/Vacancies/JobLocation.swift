/// Where a job is done.
public struct JobLocation: Hashable, Sendable, Codable {
    /// Town or part of town, as written.
    public let locality: String?
    /// County or region, as written.
    public let region: String?
    /// As written; not checked here.
    public let postalCode: String?
    /// Country name or code, as written.
    public let country: String?

    /// Makes a place from its parts.
    public init(locality: String?, region: String?, postalCode: String?, country: String?) {
        self.locality = locality
        self.region = region
        self.postalCode = postalCode
        self.country = country
    }
}
