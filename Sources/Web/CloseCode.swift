/// The reason of a WebSocket close, RFC 6455 §7.4.
public struct CloseCode: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    /// The number on the wire.
    public let rawValue: UInt16

    /// Any code; see ``isSendable``.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// 1000: the purpose is fulfilled.
    public static let normal = CloseCode(rawValue: 1000)
    /// 1001: the page or the server goes away.
    public static let goingAway = CloseCode(rawValue: 1001)
    /// 1002: the peer broke the protocol.
    public static let protocolError = CloseCode(rawValue: 1002)
    /// 1003: a kind of data that is not understood.
    public static let unsupportedData = CloseCode(rawValue: 1003)
    /// 1005: the close frame had no code; never sent.
    public static let noStatus = CloseCode(rawValue: 1005)
    /// 1006: the connection was lost without a close frame; never sent.
    public static let abnormal = CloseCode(rawValue: 1006)
    /// 1007: text that is not UTF-8.
    public static let invalidPayload = CloseCode(rawValue: 1007)
    /// 1008: against a policy.
    public static let policyViolation = CloseCode(rawValue: 1008)
    /// 1009: a message over the limit.
    public static let messageTooBig = CloseCode(rawValue: 1009)
    /// 1011: the server failed, or the peer did not answer pings.
    public static let internalError = CloseCode(rawValue: 1011)
    /// 1012: the server restarts.
    public static let serviceRestart = CloseCode(rawValue: 1012)
    /// 1013: come back later.
    public static let tryAgainLater = CloseCode(rawValue: 1013)
    /// 4009: another connection has taken this client's place.
    public static let replaced = CloseCode(rawValue: 4009)

    /// Whether the code may stand in a close frame, RFC 6455 §7.4.1 and §7.4.2.
    public var isSendable: Bool {
        switch rawValue {
        case 1000...1003, 1007...1014, 3000...4999: true
        default: false
        }
    }

    /// The number.
    public var description: String { String(rawValue) }
}
