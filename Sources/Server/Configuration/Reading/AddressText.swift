/// Tells addresses from names.
enum AddressText {
    /// True for an IPv4 address in four decimal parts and for an IPv6 address (RFC 4291 §2.2) without a zone.
    static func isNumeric(_ text: String) -> Bool {
        text.contains(":") ? isVersion6(text) : isVersion4(text)
    }

    private static func isVersion4(_ text: some StringProtocol) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                // A leading zero means octal to some readers and nothing to others.
                (1...3).contains(part.count) && part.allSatisfy(\.isASCIIDigit)
                    && Int(part).map { $0 < 256 } == true
                    && (part.count == 1 || part.first != "0")
            }
    }

    private static func isVersion6(_ text: String) -> Bool {
        // "::" stands for one or more groups of zeros, once.
        let halves = text.split(separator: "::", omittingEmptySubsequences: false)
        guard halves.count <= 2 else { return false }
        var groups = 0
        for (number, half) in halves.enumerated() where !half.isEmpty {
            let parts = half.split(separator: ":", omittingEmptySubsequences: false)
            for (position, part) in parts.enumerated() {
                let isLast = number == halves.count - 1 && position == parts.count - 1
                if isLast, part.contains(".") {
                    guard isVersion4(part) else { return false }
                    groups += 2
                } else {
                    guard (1...4).contains(part.count), UInt16(part, radix: 16) != nil, part.first != "+"
                    else {
                        return false
                    }
                    groups += 1
                }
            }
        }
        return halves.count == 2 ? groups <= 7 : groups == 8
    }
}

extension Character {
    /// True for 0 to 9, not for the digits of other scripts.
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
