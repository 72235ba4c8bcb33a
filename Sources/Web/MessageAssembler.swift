/// Joins the pieces in which a connection delivers a message, RFC 6455 §5.4.
///
/// A piece may be part of a frame, a whole frame of several, or of length 0. Text is not checked here: the
/// transport's library does so while it reads.
public struct MessageAssembler: Sendable {
    /// What a piece completed.
    public enum Outcome: Sendable, Equatable {
        /// More must come.
        case incomplete
        /// A whole message.
        case message(SocketMessage)
        /// The message is over the bound; nothing more is taken. Close with 1009.
        case tooBig
    }

    /// The largest message, in bytes.
    public let maximumBytes: Int

    private var pending: [UInt8] = []
    private var isRefusing = false

    /// An assembler for one connection.
    public init(maximumBytes: Int) {
        self.maximumBytes = maximumBytes
    }

    /// The bytes of an unfinished message.
    public var pendingBytes: Int { pending.count }

    /// Takes one piece.
    ///
    /// - Parameters:
    ///   - piece: The payload. A message of one piece keeps this array as it is.
    ///   - kind: What the message's first frame said.
    ///   - isLast: Whether it ends the final frame of the message.
    /// - Returns: What it completed.
    public mutating func receive(
        _ piece: consuming [UInt8],
        kind: SocketMessage.Kind,
        isLast: Bool
    ) -> Outcome {
        // Subtracting can not overflow: pending bytes never exceed the bound.
        if isRefusing || piece.count > maximumBytes - pending.count {
            isRefusing = true
            pending = []
            return .tooBig
        }
        if pending.isEmpty, isLast { return .message(SocketMessage(kind: kind, bytes: piece)) }
        if pending.isEmpty { pending = piece } else { pending.append(contentsOf: piece) }
        guard isLast else { return .incomplete }
        let bytes = pending
        pending = []
        return .message(SocketMessage(kind: kind, bytes: bytes))
    }
}
