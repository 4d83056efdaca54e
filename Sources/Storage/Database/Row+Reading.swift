import GRDB

extension Row {
    /// The value of a column.
    ///
    /// - Throws: an error where a damaged file has something else there, which the subscript would stop the program for.
    func read<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ column: String) throws -> Value {
        try decode(forColumn: column)
    }
}
