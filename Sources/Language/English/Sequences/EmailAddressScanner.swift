/// Finds e-mail addresses: a local part, "@", a domain with a dot or an address in brackets (RFC 5321 §4.1.2).
///
/// RFC 5321 §4.5.3.1 bounds the parts (64 and 255), which also bounds the work at each "@".
struct EmailAddressScanner {
    let scalars: [Unicode.Scalar]

    /// The addresses in order, none overlapping.
    func entities() -> [Entity] {
        var entities: [Entity] = []
        var free = 0
        for at in scalars.indices where scalars[at] == "@" && entities.count < ReadingBounds.entities {
            guard let start = quoted(at, from: free) ?? local(at, from: free),
                let end = literal(at) ?? domain(at)
            else { continue }
            entities.append(
                Entity(
                    .email,
                    span: start..<end,
                    values: [.text(scalars.string(start..<end))],
                    rules: [QuantityRule.email.rawValue]
                )
            )
            free = end
        }
        return entities
    }

    private func local(_ at: Int, from free: Int) -> Int? {
        var start = at
        while start > free, at - start <= 64, isLocal(scalars[start - 1]) {
            if scalars[start - 1] == ".", start == at || scalars[start] == "." { break }
            // "email=bob@example.org" names the address.
            if scalars[start - 1] == "=" { break }
            start -= 1
        }
        while start < at, [".", "'", "\u{2019}", "#", "-"].contains(scalars[start]) { start += 1 }
        return start < at && at - start <= 64 ? start : nil
    }

    /// The start of a local part in quotes: `"j s"@example.org`.
    private func quoted(_ at: Int, from free: Int) -> Int? {
        guard at > free + 2, scalars[at - 1] == "\"" else { return nil }
        var start = at - 2
        while start >= max(free, at - 66) {
            if scalars[start] == "\"" { return start > free && scalars[start - 1] == "\\" ? nil : start }
            if scalars[start] == "\n" { return nil }
            start -= 1
        }
        return nil
    }

    /// The end of an address in brackets: `j@[129.126.118.1]`.
    private func literal(_ at: Int) -> Int? {
        guard at + 1 < scalars.count, scalars[at + 1] == "[" else { return nil }
        var end = at + 2
        while end < min(scalars.count, at + 48),
            scalars[end].isHexadecimal || scalars[end] == "." || scalars[end] == ":"
        {
            end += 1
        }
        return end > at + 4 && end < scalars.count && scalars[end] == "]" ? end + 1 : nil
    }

    private func domain(_ at: Int) -> Int? {
        let limit = min(scalars.count, at + 256)
        var end = at + 1
        var lastDot: Int?
        while end < limit {
            let scalar = scalars[end]
            if scalar == "." {
                guard end > at + 1, scalars[end - 1] != ".", scalars[end - 1] != "-", end + 1 < limit,
                    isLabel(scalars[end + 1]), scalars[end + 1] != "-"
                else { break }
                lastDot = end
            } else if scalar == "-" {
                guard end > at + 1, scalars[end - 1] != ".", end + 1 < limit, isLabel(scalars[end + 1]) else {
                    break
                }
            } else if !isLabel(scalar) {
                break
            }
            end += 1
        }
        guard let lastDot, end - lastDot > 2, scalars[lastDot + 1].isLetter else { return nil }
        return end
    }

    private func isLabel(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCIILetter || scalar.isASCIIDigit || scalar == "-" || (!scalar.isASCII && scalar.isLetter)
    }

    private func isLocal(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "_", "+", "-", "%", "'", "&", "#", "!", "$", "~", "=", "\u{2019}": true
        default: scalar.isASCIILetter || scalar.isASCIIDigit || (!scalar.isASCII && scalar.isLetter)
        }
    }
}
