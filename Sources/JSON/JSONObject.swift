private import OrderedCollections

/// The members of a JSON object, in the order in which they were written.
///
/// The order shows when the object is iterated and printed; two objects with the same members in another
/// order are equal, as RFC 8259 §4 has it.
public struct JSONObject: Sendable {
    private var members: OrderedDictionary<String, JSONValue>

    /// An object without members.
    public init() { members = [:] }

    /// An object of these members; of equal names the last one wins, at the place of the first.
    public init(_ members: some Sequence<(String, JSONValue)>) {
        self.members = OrderedDictionary(members, uniquingKeysWith: { $1 })
    }

    /// The value of that name.
    ///
    /// Setting a new name puts it last; setting nil removes the member.
    public subscript(name: String) -> JSONValue? {
        get { members[name] }
        set { members[name] = newValue }
    }

    /// The names, in order.
    public var names: [String] { Array(members.keys) }

    /// Makes room for that many members.
    mutating func reserveCapacity(_ count: Int) { members.reserveCapacity(count) }

    /// Sets a member.
    ///
    /// - Returns: whether the name was new.
    mutating func insert(_ value: JSONValue, for name: String) -> Bool {
        members.updateValue(value, forKey: name) == nil
    }
}

extension JSONObject: RandomAccessCollection {
    /// A name and its value.
    public typealias Element = (key: String, value: JSONValue)

    /// The position of the first member.
    public var startIndex: Int { 0 }

    /// The number of members.
    public var endIndex: Int { members.count }

    /// The member at a position.
    public subscript(position: Int) -> Element {
        let element = members.elements[position]
        return (element.key, element.value)
    }
}

extension JSONObject: Hashable {
    /// Whether both hold the same members, in any order.
    public static func == (left: Self, right: Self) -> Bool {
        left.count == right.count && left.allSatisfy { right[$0.key] == $0.value }
    }

    /// Feeds the members into the hasher so that their order does not matter.
    public func hash(into hasher: inout Hasher) {
        var sum = 0
        for (name, value) in self {
            var member = Hasher()
            member.combine(name)
            member.combine(value)
            sum &+= member.finalize()
        }
        hasher.combine(sum)
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// An object, written as a dictionary; its order is kept, and of equal names the last one wins.
    public init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(elements) }
}
