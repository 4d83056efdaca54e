/// Adjusted p-values that control the false discovery rate (Benjamini and Hochberg 1995): for the r-th smallest of m,
/// q = min over ranks j ≥ r of p_j · m / j, at most 1.
///
/// NaN entries are left out of the family and stay NaN.
func benjaminiHochberg(_ values: [Double]) -> [Double] {
    let order = values.indices.filter { !values[$0].isNaN }.sorted { (values[$0], $0) < (values[$1], $1) }
    var adjusted = [Double](repeating: .nan, count: values.count)
    var least = 1.0
    for (place, index) in order.enumerated().reversed() {
        least = min(least, values[index] * Double(order.count) / Double(place + 1))
        adjusted[index] = least
    }
    return adjusted
}
