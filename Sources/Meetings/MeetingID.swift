/// The name of a meeting, unique in the whole store.
public struct MeetingID: RawRepresentable, Codable, Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The name as text.
    public let rawValue: String

    /// A name as it was stored.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Reads the name from its bare text.
    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    /// Writes the name as bare text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    /// The name as text.
    public var description: String { rawValue }

    /// Orders by the text.
    public static func < (left: MeetingID, right: MeetingID) -> Bool {
        left.rawValue < right.rawValue
    }
}
