extension WordVectorTable {
    /// The row of a word for ranking: of its stem as a word, else of its stem, else of the word itself; nil for none.
    public func row(of word: WorkWord) -> Int? {
        withFace { face in
            var row = face.row(word.stem, stem: word.stemMark)
            if row < 0 { row = face.row(word.key, stem: word.key) }
            return row < 0 ? nil : Int(row)
        }
    }

    /// How much a word tells: the length of its vector with its weight, about 0.04…1.4.
    ///
    /// - Parameter row: from ``row(of:)``; 0 for a row that the table does not have.
    public func weight(ofRow row: Int) -> Float {
        guard row >= 0, row < wordCount else { return 0 }
        var vector = [Float](repeating: 0, count: dimensions)
        withFace { face in
            vector.withUnsafeMutableBufferPointer { vector in
                if let base = vector.baseAddress { face.add(Int32(row), to: base) }
            }
        }
        return vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }

    /// Adds a multiple of a word's vector to a sum of ``dimensions`` numbers; nothing for a row that it does not have.
    public func add(row: Int, times factor: Float, to sum: inout [Float]) {
        guard row >= 0, row < wordCount, sum.count == dimensions else { return }
        withFace { face in
            sum.withUnsafeMutableBufferPointer { sum in
                if let base = sum.baseAddress { face.add(Int32(row), times: factor, to: base) }
            }
        }
    }
}
