/// A JSON value inside a document of the long-term store.
///
/// Numbers compare by value: `.integer(1) == .double(1)`. Truth values are no numbers.
public enum DocumentValue: Sendable {
    /// `null`
    case null
    /// `true` or `false`
    case bool(Bool)
    /// A number without fraction.
    case integer(Int)
    /// Any other number; stores refuse it if it is not finite.
    case double(Double)
    /// A text.
    case string(String)
    /// A list of values.
    case array([DocumentValue])
    /// Values by name, without an order.
    case object([String: DocumentValue])
}

extension DocumentValue {
    /// Whether this is `null`.
    public var isNull: Bool {
        if case .null = self { true } else { false }
    }

    /// The truth value, nil for any other kind.
    public var boolValue: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The integer, also one that is kept as a double; nil for any other kind.
    public var integerValue: Int? {
        switch self {
        case .integer(let value): value
        case .double(let value): Int(exactly: value)
        default: nil
        }
    }

    /// The number, the nearest double for an integer beyond 2^53; nil for any other kind.
    public var doubleValue: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .double(let value): value
        default: nil
        }
    }

    /// The text, nil for any other kind.
    public var stringValue: String? {
        if case .string(let value) = self { value } else { nil }
    }

    /// The list, nil for any other kind.
    public var arrayValue: [DocumentValue]? {
        if case .array(let value) = self { value } else { nil }
    }

    /// The object's members, nil for any other kind.
    public var objectValue: [String: DocumentValue]? {
        if case .object(let value) = self { value } else { nil }
    }

    /// The member of that name, nil if there is none or this is no object.
    public subscript(name: String) -> DocumentValue? { objectValue?[name] }

    /// The element at that index, nil if there is none or this is no array.
    public subscript(index: Int) -> DocumentValue? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }
}

extension DocumentValue: ExpressibleByNilLiteral {
    /// `null`, written as `nil`.
    public init(nilLiteral: ()) { self = .null }
}

extension DocumentValue: ExpressibleByBooleanLiteral {
    /// A truth value, written as `true` or `false`.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension DocumentValue: ExpressibleByIntegerLiteral {
    /// An integer, written as digits.
    public init(integerLiteral value: Int) { self = .integer(value) }
}

extension DocumentValue: ExpressibleByFloatLiteral {
    /// A number, written with a fraction.
    public init(floatLiteral value: Double) { self = .double(value) }
}

extension DocumentValue: ExpressibleByStringLiteral {
    /// A text, written between quotes.
    public init(stringLiteral value: String) { self = .string(value) }
}

extension DocumentValue: ExpressibleByArrayLiteral {
    /// A list, written as an array.
    public init(arrayLiteral elements: DocumentValue...) { self = .array(elements) }
}

extension DocumentValue: ExpressibleByDictionaryLiteral {
    /// An object, written as a dictionary; of equal names the last one wins.
    public init(dictionaryLiteral elements: (String, DocumentValue)...) {
        self = .object(Dictionary(elements) { _, last in last })
    }
}
