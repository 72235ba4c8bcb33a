import HTTPTypes
import Web

/// What the library refuses in an upgrade by hanging up, so that we answer before it looks.
enum UpgradeLimits {
    /// The most bytes of `Connection` and of `Sec-WebSocket-Protocol`, and of one name in the latter.
    private static let maximumFieldBytes = 126
    private static let maximumNameBytes = 62

    /// Whether the library will go through with it.
    static func areKept(by head: RequestHead) -> Bool {
        guard head.words(of: .connection).contains("upgrade"),
            head.fields[.connection, default: ""].utf8.count <= maximumFieldBytes
        else { return false }
        guard let offer = head.fields[.secWebSocketProtocol] else { return true }
        guard offer.utf8.count <= maximumFieldBytes, let first = head.offeredSubprotocols.first else {
            return false
        }
        return !first.isEmpty && first.utf8.count <= maximumNameBytes && first.utf8.allSatisfy(isPlain)
    }

    /// Letters, digits, point, minus and underscore: what the library's tokenizer takes for one word.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}

extension HTTPFields {
    fileprivate subscript(_ name: HTTPField.Name, default fallback: String) -> String {
        self[name] ?? fallback
    }
}
