/// The rule for the id in `/ws/{client_id}` (spec 1.2): 3 to 100 of the ASCII letters, digits, `_` and `-`.
enum ClientIdentifier {
    /// Whether a percent-decoded path segment is a client id.
    static func isValid(_ text: String) -> Bool {
        (3...100).contains(text.utf8.count) && text.utf8.allSatisfy(isAllowed)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
