/// What a request's head says about its body, as far as the transport's library shows it, and whether to refuse it.
///
/// The library reads `Content-Length` with `atoll` and ignores `Transfer-Encoding`, so that a message could be cut
/// differently here than in a proxy in front (request smuggling, RFC 9112 §11.2). Everything that can be seen is
/// checked before a byte of the body is read; a refused connection is closed.
public struct RequestFraming: Sendable, Equatable {
    /// The request line's last word, `HTTP/1.1`.
    public var version: String
    /// The method; empty when the library does not know it.
    public var method: String
    /// Each value of `Host`, nil when the field is missing.
    public var hosts: [String]
    /// Each value of `Content-Length`.
    public var contentLengths: [String]
    /// Whether there is a `Transfer-Encoding`.
    public var hasTransferEncoding: Bool
    /// Whether a field's name ends in white space or is otherwise no token.
    public var hasMalformedFieldName: Bool
    /// The most bytes a body may have.
    public var maximumBodyBytes: Int

    /// The visible parts of a request's head.
    public init(
        version: String = "HTTP/1.1",
        method: String,
        hosts: [String] = ["localhost"],
        contentLengths: [String] = [],
        hasTransferEncoding: Bool = false,
        hasMalformedFieldName: Bool = false,
        maximumBodyBytes: Int = 1 << 20
    ) {
        self.version = version
        self.method = method
        self.hosts = hosts
        self.contentLengths = contentLengths
        self.hasTransferEncoding = hasTransferEncoding
        self.hasMalformedFieldName = hasMalformedFieldName
        self.maximumBodyBytes = maximumBodyBytes
    }

    /// What to do with a request.
    public enum Verdict: Sendable, Equatable {
        /// Read a body of this many bytes, 0 for none.
        case proceed(bodyBytes: Int)
        /// Answer this and close the connection.
        case refuse(Refusal)
    }

    /// Checks everything, the worst first.
    public var verdict: Verdict {
        guard version == "HTTP/1.1" || version == "HTTP/1.0" else { return .refuse(.badRequest) }
        if method.isEmpty { return .refuse(.notImplemented) }
        if hasMalformedFieldName { return .refuse(.badRequest) }
        if hasTransferEncoding { return .refuse(.notImplemented) }
        if !isHostValid { return .refuse(.badRequest) }
        if contentLengths.isEmpty { return lengthMissing }
        guard contentLengths.count == 1, let length = Self.parse(length: contentLengths[0]) else {
            return .refuse(.badRequest)
        }
        if length > maximumBodyBytes { return .refuse(.contentTooLarge) }
        return .proceed(bodyBytes: length)
    }

    /// Methods that must say how long their body is.
    static let methodsWithBody: Set<String> = ["POST", "PUT", "PATCH"]

    private var lengthMissing: Verdict {
        Self.methodsWithBody.contains(method) ? .refuse(.lengthRequired) : .proceed(bodyBytes: 0)
    }

    /// RFC 9112 §3.2: exactly one in HTTP/1.1; a list or blanks inside can be no host.
    private var isHostValid: Bool {
        if hosts.isEmpty { return version == "HTTP/1.0" }
        guard hosts.count == 1 else { return false }
        return !hosts[0].utf8.contains { $0 <= 0x20 || $0 == UInt8(ascii: ",") || $0 >= 0x7F }
    }

    /// RFC 9110 §8.6: decimal digits only, so no sign, list, hexadecimal or blank; nil too when it overflows.
    static func parse(length text: String) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") })
        else {
            return nil
        }
        return Int(text)
    }
}
