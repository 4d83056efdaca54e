/// How a page of plain text is laid out.
public struct PageStyle: Hashable, Sendable {
    /// Columns a line may take, 40 or more.
    public var width: Int
    /// Whether headings and bands are coloured; only for a terminal that can show it.
    public var isColoured: Bool

    /// Makes a style; a width under 40 becomes 40.
    public init(width: Int = 80, isColoured: Bool = false) {
        self.width = max(width, 40)
        self.isColoured = isColoured
    }
}
