/// An audit told once, for every way of showing it: sections of paragraphs, lists, tables and charts.
public struct AuditStory: Sendable, Hashable {
    /// A part of the story under a heading.
    public struct Section: Sendable, Hashable {
        /// A name for links, unique in the story.
        public var id: String
        /// The heading.
        public var title: String
        /// What stands under it, in order.
        public var blocks: [Block]
        /// Parts of this part.
        public var subsections: [Section] = []
    }

    /// One thing under a heading.
    public enum Block: Sendable, Hashable {
        /// A paragraph.
        case paragraph(String)
        /// A list of short items.
        case list([String])
        /// A table; the first column names the row.
        case table(Table)
        /// A chart; the table beside it holds the same figures, so text leaves it out.
        case chart(AuditChart)
    }

    /// A table with a caption.
    public struct Table: Sendable, Hashable {
        /// One column.
        public struct Column: Sendable, Hashable {
            /// Its heading.
            public var title: String
            /// Whether it holds numbers, which stand to the right.
            public var isFigure: Bool
        }

        /// What the table shows.
        public var caption: String
        /// Its columns.
        public var columns: [Column]
        /// Its rows, a text for each column.
        public var rows: [[String]]
    }

    /// The title.
    public var title: String
    /// One or two sentences under it.
    public var lead: [String]
    /// The parts.
    public var sections: [Section]
    /// The line at its end: whose data it shows.
    public var attribution: String
    /// The figures for machines.
    public var machineReadable: ReportValue
}

/// What a story needs beside the figures: names, versions and what people decided.
public struct AuditStoryContext: Sendable {
    /// Where a community stands on a tile map, in whole steps from the top left.
    public struct Tile: Sendable, Hashable {
        /// The column, from 0 at the left.
        public var column: Int
        /// The row, from 0 at the top.
        public var row: Int

        /// A tile at a place.
        public init(column: Int, row: Int) {
            self.column = column
            self.row = row
        }
    }

    /// Who answers for the audit, such as a combined authority; empty when not said.
    public var authority = ""
    /// The day of the audit as text; empty when not said. No clock is read.
    public var date = ""
    /// What a community is, in the singular, such as `ward`.
    public var dimension = "community"
    /// The same in the plural.
    public var dimensionPlural = "communities"
    /// The question whose answers the communities are; nil where they are areas.
    public var question: MonitoringQuestion?
    /// Names people know for codes.
    public var names: [String: String] = [:]
    /// Tile positions; communities without one make a plain grid.
    public var tiles: [String: Tile] = [:]
    /// Names and values of versions and hashes: program, taxonomy, deprivation index, input.
    public var versions: [(name: String, value: String)] = []
    /// Published forms of earlier periods, for trends; in ascending order of period.
    public var history: [PublishedAudit] = []
    /// How small areas were pooled, if they were.
    public var pooling: AreaPooling?
    /// How the figures moved since the last publication, if there was one.
    public var changes: PublishedChanges?
    /// The gate the release was held against, shown inside the authority only.
    public var gate: AuditGateResult?
    /// What was decided or done about earlier findings, one sentence each.
    public var actions: [String] = []
    /// Whose data the report shows.
    public var attribution = ""

    /// A context that says nothing.
    public init() {}

    /// What alone was changed where residents were scored again, in one word and in full.
    var swapped: (word: String, words: String) {
        question == nil ? ("place", "the place a resident lives in") : ("answer", "what a resident answered")
    }

    /// The name of a community as people know it.
    func name(_ community: String) -> String { names[community] ?? community }
}

extension AuditReport {
    /// The audit told for people inside the authority.
    public func story(_ context: AuditStoryContext = AuditStoryContext()) -> AuditStory {
        StoryWriter(StorySource(self), context).story()
    }

    /// One self-contained page for people inside the authority; for others use `PublishedAudit.html`.
    public func html(_ context: AuditStoryContext = AuditStoryContext()) -> String { story(context).html() }

    /// The same story as plain text of `width` columns.
    public func page(_ context: AuditStoryContext = AuditStoryContext(), width: Int = 80) -> String {
        story(context).text(width: width)
    }
}

extension PublishedAudit {
    /// The audit told for everybody.
    public func story(_ context: AuditStoryContext = AuditStoryContext()) -> AuditStory {
        StoryWriter(StorySource(self), context).story()
    }

    /// One self-contained page that may leave the authority.
    public func html(_ context: AuditStoryContext = AuditStoryContext()) -> String { story(context).html() }

    /// The same story as plain text of `width` columns.
    public func page(_ context: AuditStoryContext = AuditStoryContext(), width: Int = 80) -> String {
        story(context).text(width: width)
    }
}
