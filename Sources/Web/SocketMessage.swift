/// One whole WebSocket message.
///
/// It holds bytes; a `String` is made only when asked for, since most text goes straight into the JSON parser.
/// Text that came from a peer is valid UTF-8: the transport has checked it.
public struct SocketMessage: Sendable, Hashable {
    /// What the frame's opcode says.
    public enum Kind: Sendable, Hashable {
        /// UTF-8 text.
        case text
        /// Anything.
        case binary
    }

    /// Text or binary.
    public let kind: Kind
    /// The payload.
    public let bytes: [UInt8]

    /// A message of either kind.
    ///
    /// - Parameters:
    ///   - kind: Text or binary.
    ///   - bytes: The payload; valid UTF-8 when it is text.
    public init(kind: Kind, bytes: [UInt8]) {
        self.kind = kind
        self.bytes = bytes
    }

    /// A text message.
    public static func text(_ text: String) -> SocketMessage {
        SocketMessage(kind: .text, bytes: Array(text.utf8))
    }

    /// A text message that is already encoded in UTF-8.
    public static func text(utf8 bytes: [UInt8]) -> SocketMessage {
        SocketMessage(kind: .text, bytes: bytes)
    }

    /// A binary message.
    public static func binary(_ bytes: [UInt8]) -> SocketMessage {
        SocketMessage(kind: .binary, bytes: bytes)
    }

    /// The text, nil when the message is binary.
    public var text: String? {
        kind == .text ? String(decoding: bytes, as: UTF8.self) : nil
    }
}
