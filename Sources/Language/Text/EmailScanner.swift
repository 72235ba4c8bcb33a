/// Finds e-mail addresses: a local part, "@", a domain with a dot; a dot or comma after it stays outside.
///
/// RFC 5321 §4.5.3.1 bounds the parts (64 and 255), which also bounds the work at each "@". Quoted local
/// parts and
/// address literals (`"a b"@x.org`, `a@[1.2.3.4]`) are left out: nobody types them into a chat.
struct EmailScanner {
    let scalars: [Unicode.Scalar]

    /// The addresses' spans in order, none overlapping.
    func spans() -> [Range<Int>] {
        var spans: [Range<Int>] = []
        var free = 0
        for at in scalars.indices where scalars[at] == "@" {
            guard let start = localStart(at, from: free), let end = domainEnd(at) else { continue }
            spans.append(start..<end)
            free = end
        }
        return spans
    }

    private func localStart(_ at: Int, from free: Int) -> Int? {
        var start = at
        while start > free, at - start <= 64, isLocal(scalars[start - 1]) {
            if scalars[start - 1] == ".", start == at || scalars[start] == "." { break }
            start -= 1
        }
        while start < at, scalars[start] == "." || scalars[start].isApostrophe { start += 1 }
        return start < at && at - start <= 64 ? start : nil
    }

    private func domainEnd(_ at: Int) -> Int? {
        let limit = min(scalars.count, at + 256)
        var end = at + 1
        var lastDot: Int?
        while end < limit {
            let scalar = scalars[end]
            if scalar == "." {
                guard end > at + 1, scalars[end - 1] != ".", scalars[end - 1] != "-" else { break }
                guard end + 1 < limit, scalars[end + 1].isLetter || scalars[end + 1].isASCIIDigit else {
                    break
                }
                lastDot = end
            } else if scalar == "-" {
                guard end > at + 1, scalars[end - 1] != ".", end + 1 < limit, isLabel(scalars[end + 1]) else {
                    break
                }
            } else if !scalar.isLetter, !scalar.isASCIIDigit {
                break
            }
            end += 1
        }
        guard let lastDot, end - lastDot > 2, scalars[lastDot + 1].isLetter else { return nil }
        return end
    }

    private func isLabel(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isLetter || scalar.isASCIIDigit || scalar == "-"
    }

    private func isLocal(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "_", "+", "-", "%", "'", "&", "\u{2019}": true
        default: scalar.isLetter || scalar.isASCIIDigit
        }
    }
}
