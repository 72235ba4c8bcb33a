import JSON

/// The value of a channel, or that there is none: absent is another thing than `null`.
enum Slot: Sendable, Hashable {
    /// Nothing was written.
    case absent
    /// A value, `null` included.
    case value(JSONValue)

    /// The value, nil if there is none.
    var content: JSONValue? {
        if case .value(let value) = self { value } else { nil }
    }

    /// The slot of a value that may not be there.
    init(_ content: JSONValue?) {
        self = content.map(Slot.value) ?? .absent
    }
}

extension Slot: Codable {
    /// A list of no or one element, so that `null` and absent differ in every format.
    init(from decoder: any Decoder) throws {
        self.init(try [JSONValue](from: decoder).first)
    }

    /// A list of no or one element, so that `null` and absent differ in every format.
    func encode(to encoder: any Encoder) throws {
        try (content.map { [$0] } ?? []).encode(to: encoder)
    }
}
