/// How a job relates to artificial intelligence.
public enum AIRole: String, Codable, Sendable, CaseIterable {
    /// Makes AI systems: trains models, writes the software, builds the data behind them.
    case buildsAI = "builds-ai"
    /// Uses AI tools as a named part of the work.
    case appliesAI = "applies-ai"
    /// Keeps AI working, safe or lawful: labelling, testing, governance, infrastructure.
    case supportsAI = "supports-ai"
    /// Not an AI job.
    case none
}
