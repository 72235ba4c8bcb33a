/// Finds web addresses: with a scheme (`https://myserver?a=b`), or a domain that ends as domains do (`bit.ly/x`).
struct WebAddressScanner {
    let scalars: [Unicode.Scalar]
    /// Where e-mail addresses stand, whose domains are not addresses of their own.
    let emails: [Range<Int>]

    private static let schemes = ["http", "https", "ftp", "ftps", "ws", "wss"].map {
        Array($0.unicodeScalars)
    }
    private static let localhost = Array("localhost".unicodeScalars)

    /// The addresses in order.
    func entities() -> [Entity] {
        var entities: [Entity] = []
        var index = 0
        var email = 0
        while index < scalars.count, entities.count < ReadingBounds.entities {
            while email < emails.count, emails[email].upperBound <= index { email += 1 }
            if email < emails.count, emails[email].contains(index) {
                index = emails[email].upperBound
                continue
            }
            guard isHost(scalars[index]), index == 0 || !isHost(scalars[index - 1]) else {
                index += 1
                continue
            }
            var end = index
            while end < scalars.count, isHost(scalars[end]) { end += 1 }
            if let scheme = scheme(endingAt: end, from: index) {
                if let whole = address(behindScheme: end + 3) {
                    entities.append(entity(scheme..<whole, .url))
                    end = whole
                }
            } else if index == 0 || scalars[index - 1] != "@", end == scalars.count || scalars[end] != "@",
                let whole = domain(index..<end)
            {
                entities.append(entity(whole, .domain))
                end = max(end, whole.upperBound)
            }
            index = max(end, index + 1)
        }
        return entities
    }

    private func entity(_ span: Range<Int>, _ rule: QuantityRule) -> Entity {
        Entity(.url, span: span, values: [.text(scalars.string(span))], rules: [rule.rawValue])
    }

    private func isHost(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCIILetter || scalar.isASCIIDigit || scalar == "." || scalar == "-" || scalar == "_"
            || (!scalar.isASCII && scalar.isLetter)
    }

    /// Where a scheme starts that ends before "://"; "png)http" and "xhttp" are none.
    private func scheme(endingAt end: Int, from start: Int) -> Int? {
        guard end + 3 < scalars.count, scalars[end] == ":", scalars[end + 1] == "/", scalars[end + 2] == "/"
        else {
            return nil
        }
        let run = scalars[start..<end].map(\.asciiLowercased)
        return Self.schemes.contains(run) ? start : nil
    }

    /// The end of an address whose host starts here.
    private func address(behindScheme start: Int) -> Int? {
        var end = start
        while end < scalars.count, isHost(scalars[end]) { end += 1 }
        let hasPort =
            end < scalars.count && (scalars[end] == ":" || scalars[end] == "/" || scalars[end] == "?")
        var host = start..<end
        while let last = scalars[host].last, last == "." || last == "-", !hasPort {
            // A single name with a stop behind it is cut off somewhere.
            if !scalars[host].dropLast().contains(".") { return nil }
            host = host.lowerBound..<host.upperBound - 1
        }
        let labels = scalars[host].split(separator: ".", omittingEmptySubsequences: false)
        guard !host.isEmpty, labels.allSatisfy({ !$0.isEmpty && $0.count <= 63 }) else { return nil }
        let isNumeric = scalars[host].allSatisfy { $0.isASCIIDigit || $0 == "." }
        guard !isNumeric || labels.count == 4 else { return nil }
        return trimmed(host.upperBound, rest(host.upperBound))
    }

    private func domain(_ run: Range<Int>) -> Range<Int>? {
        var host = run
        while let first = scalars[host].first, first == "." || first == "-" || first == "_" {
            host = host.dropFirst()
        }
        while let last = scalars[host].last, last == "." || last == "-" || last == "_" {
            host = host.dropLast()
        }
        guard !host.isEmpty, host.count <= 255 else { return nil }
        let isWhole = host.upperBound == run.upperBound
        if scalars[host].count == Self.localhost.count, scalars[host].map(\.asciiLowercased) == Self.localhost
        {
            return host
                .lowerBound..<(isWhole ? trimmed(host.upperBound, rest(host.upperBound)) : host.upperBound)
        }
        let labels = scalars[host].split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1,
            labels.allSatisfy({ !$0.isEmpty && $0.count <= 63 && $0.first != "-" && $0.last != "-" })
        else { return nil }
        let ending = scalars.string(labels[labels.count - 1].startIndex..<host.upperBound).lowercased()
        guard TopLevelDomains.contains(ending) else { return nil }
        let hasPath = isWhole && host.upperBound < scalars.count && (scalars[host.upperBound] == "/")
        if TopLevelDomains.isWord(ending), !hasPath, labels.count == 2 {
            // "7.am" is a time and "sure.so" a missing blank; "27.pm" and "s7.am" are neither.
            guard labels[0].contains(where: { $0.isASCIIDigit || $0 == "-" }) else { return nil }
            let number =
                labels[0].allSatisfy(\.isASCIIDigit)
                ? labels[0].prefix(4).reduce(0) { $0 * 10 + Int($1.value) - 48 } : 99
            if number <= 24 { return nil }
        }
        return host.lowerBound..<(isWhole ? trimmed(host.upperBound, rest(host.upperBound)) : host.upperBound)
    }

    /// Behind port, path, query and fragment.
    private func rest(_ start: Int) -> Int {
        guard start < scalars.count else { return start }
        var end = start
        if scalars[end] == ":" {
            end += 1
            while end < scalars.count, scalars[end].isASCIIDigit { end += 1 }
            if end == start + 1 { return start }
        }
        guard end < scalars.count, scalars[end] == "/" || scalars[end] == "?" || scalars[end] == "#" else {
            return end
        }
        while end < scalars.count, isPath(scalars[end]) { end += 1 }
        return end
    }

    private func isPath(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCIILetter || scalar.isASCIIDigit { return true }
        switch scalar {
        case "<", ">", "\"", "`", "{", "}", "|", "\\", "^", "\u{201c}", "\u{201d}", "\u{2028}": return false
        default: return scalar.value > 0x20 && !scalar.isBlank && scalar != "\u{7f}"
        }
    }

    /// Without the signs that belong to the sentence around it; brackets that are opened inside stay.
    private func trimmed(_ least: Int, _ end: Int) -> Int {
        var end = end
        var unopened = [Unicode.Scalar: Int]()
        for (open, close) in [("(", ")"), ("[", "]")] as [(Unicode.Scalar, Unicode.Scalar)] {
            let opened = scalars[least..<end].count { $0 == open }
            unopened[close] = scalars[least..<end].count { $0 == close } - opened
        }
        while end > least {
            let last = scalars[end - 1]
            if let count = unopened[last] {
                if count <= 0 { break }
                unopened[last] = count - 1
            } else if ![".", ",", ";", ":", "!", "?", "'", "\u{2019}", "*"].contains(last) {
                break
            }
            end -= 1
        }
        return end
    }
}
