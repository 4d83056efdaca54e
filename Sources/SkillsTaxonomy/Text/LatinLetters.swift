/// The plain letters behind the accented ones of Latin-1 and Latin Extended-A and -B.
enum LatinLetters {
    /// Latin-1 letters from U+00C0 to U+00FF and Extended-A from U+0100 to U+017F, one plain letter each; `.` for none.
    private static let table: [UInt8] = Array(
        ("aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllllllllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs")
            .utf8)

    /// The plain letter, or 0 where there is none.
    static func plain(_ value: UInt32) -> UInt8 {
        let place = Int(value) - 0xC0
        guard place >= 0, place < table.count, table[place] != 0x2E else { return 0 }
        return table[place]
    }
}
