/// What linking needs of a taxonomy: a vector for each concept, and for each word stem the names it stands in.
///
/// A concept's vector is that of its label plus half the mean of its other names, of unit length, in whole 127ths. A
/// name weighs its stems by (1 + ln count) × idf and has unit length; idf = ln((1 + concepts) / (1 + concepts with the
/// stem)) + 1. Building reads 100,000 names in about a second; see ``file(stamp:)`` for keeping it.
public struct ConceptIndex: Sendable {
    /// How many concepts it has.
    public let count: Int
    /// How many numbers a vector has.
    public let dimensions: Int
    /// The checksum of the table of word vectors it was made with.
    public let wordsChecksum: UInt64

    /// Row by row, ±127.
    let vectors: [Int8]
    /// The hash of each stem, in the order of the stems' numbers.
    let stemKeys: [UInt64]
    let idf: [Float]
    /// The concept of each name; names of a concept stand together, concepts rise.
    let nameConcepts: [UInt32]
    /// For each stem where its names start in ``postingNames``, and the end.
    let postingStarts: [UInt32]
    /// The names, each with its concept and the weight of the stem there: three lists, for most loops need two of them.
    let postingNames: [UInt32]
    let postingConcepts: [UInt32]
    let postingWeights: [Float]
    private let slots: [UInt32]

    /// How many stems the names have.
    public var stemCount: Int { stemKeys.count }
    /// How many names the concepts have.
    public var nameCount: Int { nameConcepts.count }

    init(
        count: Int, dimensions: Int, wordsChecksum: UInt64, vectors: [Int8], stemKeys: [UInt64], idf: [Float],
        nameConcepts: [UInt32], postingStarts: [UInt32], postingNames: [UInt32], postingWeights: [Float]
    ) {
        self.count = count
        self.dimensions = dimensions
        self.wordsChecksum = wordsChecksum
        self.vectors = vectors
        self.stemKeys = stemKeys
        self.idf = idf
        self.nameConcepts = nameConcepts
        self.postingStarts = postingStarts
        self.postingNames = postingNames
        self.postingWeights = postingWeights
        postingConcepts = postingNames.map { nameConcepts[Int($0)] }
        var size = 16
        while size < stemKeys.count * 3 { size *= 2 }
        var slots = [UInt32](repeating: 0, count: size)
        for (number, key) in stemKeys.enumerated() {
            var place = Self.home(key) & (size - 1)
            while slots[place] != 0 { place = (place + 1) & (size - 1) }
            slots[place] = UInt32(number + 1)
        }
        self.slots = slots
    }

    @inline(__always)
    private static func home(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ key >> 32) }

    /// The number of a stem by its hash, or -1 for a stem in no name.
    @inline(__always)
    func stem(_ key: UInt64) -> Int {
        var place = Self.home(key) & (slots.count - 1)
        while slots[place] != 0 {
            let number = Int(slots[place]) - 1
            if stemKeys[number] == key { return number }
            place = (place + 1) & (slots.count - 1)
        }
        return -1
    }

    /// The index's numbers while they are sure to stay, for the innermost loops.
    struct Face {
        let count: Int
        let dimensions: Int
        let vectors: UnsafePointer<Int8>
        let idf: UnsafePointer<Float>
        let nameConcepts: UnsafePointer<UInt32>
        let postingStarts: UnsafePointer<UInt32>
        let postingNames: UnsafePointer<UInt32>
        let postingConcepts: UnsafePointer<UInt32>
        let postingWeights: UnsafePointer<Float>

        /// The places of a stem's names in the lists.
        @inline(__always)
        func postings(_ stem: Int32) -> Range<Int> {
            Int(postingStarts[Int(stem)])..<Int(postingStarts[Int(stem) + 1])
        }
    }

    /// Gives the numbers, good only inside the closure; nothing is done where there are none.
    func withFace(_ body: (Face) -> Void) {
        vectors.withUnsafeBufferPointer { vectors in
            idf.withUnsafeBufferPointer { idf in
                nameConcepts.withUnsafeBufferPointer { concepts in
                    withPostings { starts, names, postingConcepts, weights in
                        guard let vectors = vectors.baseAddress, let idf = idf.baseAddress,
                            let concepts = concepts.baseAddress
                        else { return }
                        body(
                            Face(
                                count: count, dimensions: dimensions, vectors: vectors, idf: idf,
                                nameConcepts: concepts, postingStarts: starts, postingNames: names,
                                postingConcepts: postingConcepts, postingWeights: weights))
                    }
                }
            }
        }
    }

    private func withPostings(
        _ body: (UnsafePointer<UInt32>, UnsafePointer<UInt32>, UnsafePointer<UInt32>, UnsafePointer<Float>) -> Void
    ) {
        postingStarts.withUnsafeBufferPointer { starts in
            postingNames.withUnsafeBufferPointer { names in
                postingConcepts.withUnsafeBufferPointer { concepts in
                    postingWeights.withUnsafeBufferPointer { weights in
                        guard let starts = starts.baseAddress, let names = names.baseAddress,
                            let concepts = concepts.baseAddress, let weights = weights.baseAddress
                        else { return }
                        body(starts, names, concepts, weights)
                    }
                }
            }
        }
    }
}
