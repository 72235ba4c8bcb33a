/// What an upgrade's head says, and whether it is one of RFC 6455 §4.2.1.
///
/// The library accepts other versions, methods and keys, so they are checked before it answers.
public struct UpgradeFraming: Sendable, Equatable {
    /// The request line's last word.
    public var version: String
    /// The method.
    public var method: String
    /// `Host`, each value.
    public var hosts: [String]
    /// `Sec-WebSocket-Version`, each value.
    public var socketVersions: [String]
    /// `Sec-WebSocket-Key`, each value.
    public var keys: [String]
    /// Whether the head announces a body.
    public var hasBody: Bool

    /// The visible parts of an upgrade's head.
    public init(
        version: String = "HTTP/1.1",
        method: String = "GET",
        hosts: [String] = ["localhost"],
        socketVersions: [String] = ["13"],
        keys: [String] = ["dGhlIHNhbXBsZSBub25jZQ=="],
        hasBody: Bool = false
    ) {
        self.version = version
        self.method = method
        self.hosts = hosts
        self.socketVersions = socketVersions
        self.keys = keys
        self.hasBody = hasBody
    }

    /// Why to refuse, nil to go on.
    public var refusal: Refusal? {
        let head = RequestFraming(version: version, method: "GET", hosts: hosts)
        if case .refuse(let refusal) = head.verdict { return refusal }
        guard version == "HTTP/1.1", method == "GET", !hasBody, socketVersions == ["13"] else {
            return .badRequest
        }
        // 16 bytes in base64 are 22 characters and two signs of equality.
        guard keys.count == 1, keys[0].utf8.count == 24, keys[0].hasSuffix("==") else { return .badRequest }
        return nil
    }
}
