import GRDB

extension Row {
    /// A column's value; GRDB's subscript would trap on a damaged row, which must only make us throw.
    func column<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ name: String) throws -> Value
    {
        try decode(Value.self, forColumn: name)
    }

    /// The value of a column that may be empty.
    func optionalColumn<Value: DatabaseValueConvertible & StatementColumnConvertible>(
        _ name: String
    ) throws -> Value? {
        try decode(Value?.self, forColumn: name)
    }
}
