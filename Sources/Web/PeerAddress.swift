/// The numeric address of the other end of a connection.
public struct PeerAddress: Sendable, Hashable, CustomStringConvertible {
    /// The numeric host, `127.0.0.1` or `::1`; empty when unknown.
    public let host: String
    /// The port, 0 when unknown.
    public let port: UInt16

    /// An address as read from the system.
    public init(host: String, port: UInt16) {
        self.host = host
        self.port = port
    }

    /// Whether the peer is on this machine: 127.0.0.0/8, `::1`, or the former mapped into IPv6.
    public var isLoopback: Bool {
        host.hasPrefix("127.") || host == "::1" || host.hasPrefix("::ffff:127.")
    }

    /// `host:port`, an IPv6 host in brackets.
    public var description: String {
        host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
}
