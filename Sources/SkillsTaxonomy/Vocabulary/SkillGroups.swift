/// The groups that Fairway's own taxonomy sorts its skills into.
public enum SkillGroups {
    /// The slugs of the groups, sorted.
    public static let known: [String] = [
        "ai-literacy-and-governance", "artificial-intelligence", "cloud-and-security", "construction", "data",
        "digital-basics", "finance-law-and-public-service", "health-and-care", "languages", "logistics",
        "manufacturing", "product-and-delivery", "qualifications", "retail-and-hospitality", "software", "transferable",
    ]
}
