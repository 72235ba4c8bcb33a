/// A list that is cheap to copy and to append to at once, for channels that grow: a history, a log.
///
/// An array that a checkpoint still holds is copied whole when an element is appended. A growing list shares all
/// but its last few elements with its copies.
///
/// ```swift
/// var messages: GrowingList<Message> = []
/// static let messages = Channel("messages", \Self.messages, reducer: .append)
/// return .set(Conversation.messages, [Message(role: "ai", content: "Noted.")])
/// ```
public struct GrowingList<Element: Sendable>: Sendable {
    /// Full blocks of ``blockLength`` elements, shared between copies.
    private var blocks: [[Element]] = []
    /// The elements behind the blocks, fewer than ``blockLength``.
    private var tail: [Element] = []

    private static var blockLength: Int { 64 }

    /// An empty list.
    public init() {}

    /// Appends an element.
    public mutating func append(_ element: Element) {
        tail.append(element)
        guard tail.count == Self.blockLength else { return }
        blocks.append(tail)
        tail = []
    }
}

extension GrowingList: RandomAccessCollection {
    /// 0; indices are counted from here.
    public var startIndex: Int { 0 }

    /// The number of elements.
    public var endIndex: Int { blocks.count * Self.blockLength + tail.count }

    /// The element at a place.
    public subscript(position: Int) -> Element {
        let block = position / Self.blockLength
        return block < blocks.count
            ? blocks[block][position % Self.blockLength] : tail[position - block * Self.blockLength]
    }
}

extension GrowingList: RangeReplaceableCollection {
    /// Replaces elements; at the end that is appending, elsewhere the rest of the list is built anew.
    public mutating func replaceSubrange(
        _ subrange: Range<Int>,
        with newElements: some Collection<Element>
    ) {
        if subrange.lowerBound == endIndex {
            for element in newElements { append(element) }
            return
        }
        let rest = Array(self[subrange.upperBound...])
        let kept = subrange.lowerBound / Self.blockLength
        let beginning = Array(self[(kept * Self.blockLength)..<subrange.lowerBound])
        blocks.removeLast(blocks.count - Swift.min(kept, blocks.count))
        tail = []
        for element in beginning { append(element) }
        for element in newElements { append(element) }
        for element in rest { append(element) }
    }

    /// Appends elements.
    public mutating func append(contentsOf newElements: some Sequence<Element>) {
        for element in newElements { append(element) }
    }
}

extension GrowingList: ExpressibleByArrayLiteral {
    /// A list of these elements.
    public init(arrayLiteral elements: Element...) {
        append(contentsOf: elements)
    }
}

extension GrowingList: Equatable where Element: Equatable {
    /// Whether two lists have equal elements in the same order.
    public static func == (left: GrowingList, right: GrowingList) -> Bool {
        left.count == right.count && left.elementsEqual(right)
    }
}

extension GrowingList: Hashable where Element: Hashable {
    /// Takes the elements into a hash.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for element in self { hasher.combine(element) }
    }
}

extension GrowingList: Encodable where Element: Encodable {
    /// A list is stored as an array is.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        for element in self { try container.encode(element) }
    }
}

extension GrowingList: Decodable where Element: Decodable {
    /// A list is stored as an array is.
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        while !container.isAtEnd { append(try container.decode(Element.self)) }
    }
}

extension Reducer {
    /// Writes are arrays that are appended to a ``GrowingList``; checkpoints store what was appended.
    public static func growing<Element: Sendable>() -> Reducer
    where Value == GrowingList<Element>, Write == [Element] {
        Reducer { value, write in value.append(contentsOf: write) }.storingWrites()
    }
}

extension Update {
    /// An update that appends elements to a growing list.
    public static func append<Element>(
        _ channel: Channel<State, GrowingList<Element>, [Element]>,
        _ elements: Element...
    ) -> Update {
        Update(writes: [TypedWrite(channel, elements)])
    }

    /// This update and elements to append to a growing list.
    public consuming func append<Element>(
        _ channel: Channel<State, GrowingList<Element>, [Element]>,
        _ elements: Element...
    ) -> Update {
        write(channel, elements)
        return self
    }
}
