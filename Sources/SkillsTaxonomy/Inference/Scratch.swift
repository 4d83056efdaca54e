/// A fixed piece of memory for the innermost loops, which arrays in a class slow down: every access is checked twice
/// there.
///
/// Whoever makes one gives it the length of what its places come from (concepts, names, stems of a checked index).
final class Scratch<Element: BitwiseCopyable> {
    let base: UnsafeMutablePointer<Element>
    let count: Int

    init(_ count: Int, repeating value: Element) {
        self.count = max(count, 1)
        base = .allocate(capacity: self.count)
        base.initialize(repeating: value, count: self.count)
    }

    deinit { base.deallocate() }

    @inline(__always)
    subscript(_ place: Int) -> Element {
        get { base[place] }
        set { base[place] = newValue }
    }
}
