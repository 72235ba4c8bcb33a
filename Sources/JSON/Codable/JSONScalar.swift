/// A type that is read from one scalar and written as one.
protocol JSONScalar {
    /// What the type needs, as a noun for messages.
    static var need: String { get }
    /// The value, or nil if the node is of another kind or does not fit exactly.
    init?(_ node: borrowing JSONNode)
    /// Writes the value.
    func write(to output: JSONOutput, place: JSONPlace, key: (any CodingKey)?) throws(JSONError)
}

extension Bool: JSONScalar {
    static var need: String { "a boolean" }

    init?(_ node: borrowing JSONNode) {
        guard let value = node.bool else { return nil }
        self = value
    }

    func write(to output: JSONOutput, place: JSONPlace, key: (any CodingKey)?) { output.write(self) }
}

extension String: JSONScalar {
    static var need: String { "a string" }

    init?(_ node: borrowing JSONNode) {
        guard let value = node.string else { return nil }
        self = value
    }

    func write(to output: JSONOutput, place: JSONPlace, key: (any CodingKey)?) { output.write(self) }
}

extension Double: JSONScalar {
    static var need: String { "a double" }

    init?(_ node: borrowing JSONNode) {
        if let value = node.real {
            self = value
        } else {
            guard let integer = node.integer, let value = Double(exactly: integer) else { return nil }
            self = value
        }
    }

    func write(to output: JSONOutput, place: JSONPlace, key: (any CodingKey)?) throws(JSONError) {
        try output.write(self, place: place, key: key)
    }
}

extension Float: JSONScalar {
    static var need: String { "a float" }

    /// The nearest float: few decimal fractions are exact floats, so only the range is checked.
    init?(_ node: borrowing JSONNode) {
        guard let double = Double(node) else { return nil }
        self.init(double)
        if !isFinite { return nil }
    }

    func write(to output: JSONOutput, place: JSONPlace, key: (any CodingKey)?) throws(JSONError) {
        // The shortest digits of the float itself: 0.1, not the 0.10000000149011612 of its double.
        guard isFinite, let short = Double(description) else { throw .notFinite(path: place.path(key)) }
        try output.write(short, place: place, key: key)
    }
}

extension JSONScalar where Self: FixedWidthInteger {
    static var need: String { isSigned ? "an integer" : "an integer from 0" }

    init?(_ node: borrowing JSONNode) {
        guard let integer = node.integer else { return nil }
        self.init(exactly: integer)
    }

    func write(to output: JSONOutput, place: JSONPlace, key: (any CodingKey)?) throws(JSONError) {
        // jansson reads no integer beyond Int64, so none is written.
        guard let integer = Int64(exactly: self) else { throw .outOfRange("Int64", path: place.path(key)) }
        output.write(integer)
    }
}

extension Int: JSONScalar {}
extension Int8: JSONScalar {}
extension Int16: JSONScalar {}
extension Int32: JSONScalar {}
extension Int64: JSONScalar {}
extension UInt: JSONScalar {}
extension UInt8: JSONScalar {}
extension UInt16: JSONScalar {}
extension UInt32: JSONScalar {}
extension UInt64: JSONScalar {}

extension JSONNode {
    /// The node as a scalar of that type.
    ///
    /// - Throws: `typeMismatch`, `missingValue`, `outOfRange`.
    @inline(__always)
    func scalar<Value: JSONScalar>(
        _ type: Value.Type,
        key: @autoclosure () -> (any CodingKey)?
    ) throws -> Value {
        guard let value = Value(self) else { throw refusal(of: type, key: key()) }
        return value
    }

    @inline(never)
    private func refusal<Value: JSONScalar>(of type: Value.Type, key: (any CodingKey)?) -> JSONError {
        let path = place.path(key)
        let isNumber = kind == .integer || kind == .real
        if isNumber,
            Value.self is any FloatingPoint.Type
                || kind == .integer && Value.self is any FixedWidthInteger.Type
        {
            return .outOfRange("\(type)", path: path)
        }
        return .typeMismatch(kind, needed: Value.need, path: path)
    }
}
