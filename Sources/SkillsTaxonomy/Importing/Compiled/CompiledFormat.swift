/// The layout of a `.fairtax` file; every number in it is little-endian.
///
/// A header of 32 bytes (magic, format version, number of sections, length of the file, XXH64 of all that follows the
/// header), a table with 24 bytes for each section (id, size of an element, offset, length in bytes), then the sections, each
/// starting at a multiple of 8. A section is one array of numbers. All text is in one section of UTF-8 with a second one that
/// says where each string ends; other sections name a string by its number.
enum CompiledFormat {
    /// Ends in a line feed, so that a copy made in text mode is noticed.
    static let magic = Array("FAIRTAX\n".utf8)
    static let version: UInt32 = 1
    static let headerSize = 32
    static let rowSize = 24

    /// Numbers are for ever: a section that is no longer written leaves its number unused.
    enum Section: UInt32, CaseIterable {
        case stringBytes = 1, stringEnds
        /// Name, version of the joined and of Fairway's own taxonomy, summary as JSON.
        case about
        case skillIDs = 10, skillLabels, skillKinds, skillGroups, aliasEnds, aliases, impliedEnds, implied, broaderEnds,
            broader, relatedEnds, relatedSkills, relatedWeights, codeEnds, codeSchemes, codes
        case jobIDs = 30, jobTitles, jobCodes, jobRoles, jobEntries, jobAliasEnds, jobAliases, essentialEnds, essential,
            desirableEnds, desirable
        case rowLabels = 50, rowSkills, rowForms, rowNotes
        case asideSkills = 70, asideNames, asideReasons
        case linkStarts = 80, linkTargets, linkWeights, linkBroaderStarts, linkBroaderTargets
        case searchBytes = 90, searchEnds
        /// What the compiler of names made of a sample: when it differs, the compiled names are out of date.
        case nameProof = 100
        case nameWords, nameStricts, entrySkills, entryRules, entryStarts, entryCounts, entryTraits, entryInflects,
            entryPlurals, entryConditionStarts, entryConditionCounts
        case treeTops = 120, treeKeys, treeTargets, treeStarts, treeValues, treeDepth
    }
}
