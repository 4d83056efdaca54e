/// The names of a taxonomy's skills after compiling, before the reader's own words join them: what may be kept in a file.
struct CompiledNames: Sendable {
    /// The words of the names by number, from 1, each once.
    let words: [UInt64]
    let trie: PhraseTrie
    let entries: [NameEntry]
    let strictWords: [UInt64]
}
