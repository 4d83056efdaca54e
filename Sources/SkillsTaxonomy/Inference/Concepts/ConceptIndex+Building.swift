import Foundation

extension ConceptIndex {
    /// How much the mean of the other names counts beside the label.
    static let aliasShare: Float = 0.5

    /// Makes the index of concepts in their order.
    public init(_ concepts: [ConceptNames], words table: WordVectorTable) {
        let dimensions = table.dimensions
        var builder = Builder(dimensions: dimensions, concepts: concepts.count)
        table.withFace { face in
            for (number, concept) in concepts.enumerated() { builder.add(concept, number, face) }
        }
        self = builder.finished(concepts.count, checksum: table.checksum)
    }

    private struct Builder {
        let dimensions: Int
        var vectors: [Int8] = []
        var numbers: [UInt64: Int] = [:]
        var stemKeys: [UInt64] = []
        /// In how many concepts a stem stands, and the last of them.
        var uses: [(count: Int, last: Int)] = []
        var nameConcepts: [UInt32] = []
        /// Stems of each name with their counts.
        var nameEnds: [UInt32] = []
        var nameStems: [(stem: UInt32, count: UInt32)] = []
        /// The stems of the names that the concept has so far.
        var known: Set<[UInt32]> = []
        var sentence = InferenceSentence()
        var label: [Float]
        var others: [Float]
        var one: [Float]

        init(dimensions: Int, concepts: Int) {
            self.dimensions = dimensions
            vectors.reserveCapacity(concepts * dimensions)
            label = [Float](repeating: 0, count: dimensions)
            others = label
            one = label
        }

        mutating func add(_ concept: ConceptNames, _ number: Int, _ face: WordVectorTable.Face) {
            for place in 0..<dimensions {
                label[place] = 0
                others[place] = 0
            }
            let names = concept.all
            for (place, name) in names.enumerated() {
                var name = name
                name.withUTF8 { sentence.load($0) }
                if place == 0 {
                    vector(face, &label)
                } else {
                    for place in 0..<dimensions { one[place] = 0 }
                    vector(face, &one)
                    for place in 0..<dimensions { others[place] += one[place] }
                }
                addStems(number)
            }
            known.removeAll(keepingCapacity: true)
            let share = ConceptIndex.aliasShare / Float(max(names.count - 1, 1))
            for place in 0..<dimensions { label[place] += share * others[place] }
            label.withUnsafeMutableBufferPointer {
                if let base = $0.baseAddress { WordVectorTable.normalise(base, dimensions) }
            }
            for place in 0..<dimensions { vectors.append(Int8((label[place] * 127).rounded(.toNearestOrEven))) }
        }

        private func vector(_ face: WordVectorTable.Face, _ sum: inout [Float]) {
            sum.withUnsafeMutableBufferPointer { sum in
                guard let base = sum.baseAddress else { return }
                for word in sentence.words {
                    let row = face.row(word.key, stem: word.tildeKey)
                    if row >= 0 { face.add(row, to: base) }
                }
                WordVectorTable.normalise(base, dimensions)
            }
        }

        private mutating func addStems(_ concept: Int) {
            let start = nameStems.count
            for word in sentence.words where !word.isStop || sentence.words.count == 1 {
                let number: Int
                if let known = numbers[word.stemKey] {
                    number = known
                } else {
                    number = stemKeys.count
                    numbers[word.stemKey] = number
                    stemKeys.append(word.stemKey)
                    uses.append((0, -1))
                }
                if uses[number].last != concept { uses[number] = (uses[number].count + 1, concept) }
                if let place = nameStems[start...].firstIndex(where: { $0.stem == UInt32(number) }) {
                    nameStems[place].count += 1
                } else {
                    nameStems.append((UInt32(number), 1))
                }
            }
            // "manage budgets" and "budget management" are the same stems: one of them scores for both.
            let stems = nameStems[start...].sorted { $0.stem < $1.stem }.flatMap { [$0.stem, $0.count] }
            guard !stems.isEmpty, known.insert(stems).inserted else {
                nameStems.removeSubrange(start...)
                return
            }
            nameConcepts.append(UInt32(concept))
            nameEnds.append(UInt32(nameStems.count))
        }

        func finished(_ concepts: Int, checksum: UInt64) -> ConceptIndex {
            let idf = uses.map { log(Double(1 + concepts) / Double(1 + $0.count)) + 1 }
            var starts = [UInt32](repeating: 0, count: stemKeys.count + 1)
            for entry in nameStems { starts[Int(entry.stem) + 1] += 1 }
            for stem in stemKeys.indices { starts[stem + 1] += starts[stem] }
            var next = starts
            var names = [UInt32](repeating: 0, count: nameStems.count)
            var weights = [Float](repeating: 0, count: nameStems.count)
            var first = 0
            for name in nameConcepts.indices {
                let stems = nameStems[first..<Int(nameEnds[name])]
                first = Int(nameEnds[name])
                func weight(_ entry: (stem: UInt32, count: UInt32)) -> Double {
                    (1 + log(Double(entry.count))) * idf[Int(entry.stem)]
                }
                let length = stems.reduce(0) { $0 + weight($1) * weight($1) }.squareRoot()
                for entry in stems {
                    let place = Int(next[Int(entry.stem)])
                    next[Int(entry.stem)] += 1
                    names[place] = UInt32(name)
                    weights[place] = Float(weight(entry) / length)
                }
            }
            return ConceptIndex(
                count: concepts, dimensions: dimensions, wordsChecksum: checksum, vectors: vectors, stemKeys: stemKeys,
                idf: idf.map { Float($0) }, nameConcepts: nameConcepts, postingStarts: starts, postingNames: names,
                postingWeights: weights)
        }
    }
}
