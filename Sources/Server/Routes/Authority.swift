/// The host and, where it is given, the port of a URL or of the `Host` field: `chat.example:8000`, `[::1]`.
struct Authority: Equatable {
    /// The whole in lower case.
    let text: String

    init(_ text: some StringProtocol) {
        self.text = text.lowercased()
    }

    /// The host without the port, an IPv6 address in brackets.
    var host: String {
        let port = text.utf8.lastIndex(of: UInt8(ascii: ":"))
        guard let port, text[text.index(after: port)...].utf8.allSatisfy(Self.isDigit) else { return text }
        return String(text[..<port])
    }

    /// Whether the host is a usual name of this machine, or one of its addresses that lead nowhere else.
    var isLoopback: Bool { ["localhost", "127.0.0.1", "[::1]"].contains(host) }

    /// Whether the host is an address in numbers, which no name server can turn elsewhere.
    var isNumeric: Bool {
        let isBracketed = host.hasPrefix("[") && host.hasSuffix("]")
        return isBracketed
            || !host.isEmpty && host.utf8.allSatisfy { Self.isDigit($0) || $0 == UInt8(ascii: ".") }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
