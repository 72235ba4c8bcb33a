/// What a value of a document must be, to be found; a member that is missing counts as `null`.
public indirect enum DocumentCondition: Sendable, Hashable {
    /// The same value; members of objects must be the same too.
    case equal(DocumentValue)
    /// Any other value.
    case notEqual(DocumentValue)
    /// A greater number, or a text that comes later; nothing else is greater than anything.
    case greater(than: DocumentValue)
    /// A number or a text that is not less.
    case greaterOrEqual(to: DocumentValue)
    /// A smaller number, or a text that comes earlier.
    case less(than: DocumentValue)
    /// A number or a text that is not greater.
    case lessOrEqual(to: DocumentValue)
    /// All of these conditions.
    case all([DocumentCondition])
    /// An object whose members match; it may have others.
    case members([String: DocumentCondition])
    /// A list of that length whose elements match, one by one.
    case elements([DocumentCondition])
}

extension DocumentCondition {
    /// The condition that JSON describes: operators by name, objects member by member, lists element by element,
    /// anything else by equality.
    ///
    /// - Throws: `invalidFilter` for an unknown operator, also for a plain name beside operators.
    public init(_ json: DocumentValue) throws(DocumentStoreError) {
        switch json {
        case .object(let members) where members.keys.contains { $0.utf8.first == UInt8(ascii: "$") }:
            var conditions: [DocumentCondition] = []
            for (name, operand) in members { conditions.append(try Self.named(name, operand)) }
            self = .all(conditions)
        case .object(let members):
            var conditions: [String: DocumentCondition] = [:]
            for (name, value) in members { conditions[name] = try DocumentCondition(value) }
            self = .members(conditions)
        case .array(let elements):
            var conditions: [DocumentCondition] = []
            for element in elements { conditions.append(try DocumentCondition(element)) }
            self = .elements(conditions)
        default:
            self = .equal(json)
        }
    }

    private static func named(
        _ name: String,
        _ operand: DocumentValue
    ) throws(DocumentStoreError) -> DocumentCondition {
        switch name {
        case "$eq": .equal(operand)
        case "$ne": .notEqual(operand)
        case "$gt": .greater(than: operand)
        case "$gte": .greaterOrEqual(to: operand)
        case "$lt": .less(than: operand)
        case "$lte": .lessOrEqual(to: operand)
        default: throw .invalidFilter("an operator is none of $eq, $ne, $gt, $gte, $lt and $lte")
        }
    }

    /// Whether a value is what it must be.
    func matches(_ value: DocumentValue) -> Bool {
        switch self {
        case .equal(let operand): value == operand
        case .notEqual(let operand): value != operand
        case .greater(let operand): operand.isLess(than: value) == true
        case .greaterOrEqual(let operand): value.isLess(than: operand) == false
        case .less(let operand): value.isLess(than: operand) == true
        case .lessOrEqual(let operand): operand.isLess(than: value) == false
        case .all(let conditions): conditions.allSatisfy { $0.matches(value) }
        case .members(let conditions): value.objectValue.map { Self.match($0, conditions) } ?? false
        case .elements(let conditions):
            value.arrayValue.map { elements in
                elements.count == conditions.count && zip(elements, conditions).allSatisfy { $1.matches($0) }
            } ?? false
        }
    }

    /// Whether an object's members are what they must be.
    static func match(_ members: [String: DocumentValue], _ conditions: [String: DocumentCondition]) -> Bool {
        conditions.allSatisfy { name, condition in condition.matches(members[name] ?? .null) }
    }
}
