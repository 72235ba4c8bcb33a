/// Finds IP addresses of versions 4 and 6 (RFC 4291 §2.2).
struct IPAddressScanner {
    let scalars: [Unicode.Scalar]

    /// The addresses in order.
    func entities() -> [Entity] {
        var entities: [Entity] = []
        var index = 0
        while index < scalars.count, entities.count < ReadingBounds.entities {
            guard isPart(scalars[index]), index == 0 || !isPart(scalars[index - 1]) else {
                index += 1
                continue
            }
            var end = index
            while end < scalars.count, isPart(scalars[end]) { end += 1 }
            let isFree =
                (index == 0 || !isName(scalars[index - 1])) && (end == scalars.count || !isName(scalars[end]))
            // "::" alone is an address only where nothing touches it.
            let isTouched = index > 0 && !scalars[index - 1].isBlank && scalars[index - 1] != "("
            // A stop or colon that ends the sentence is no part of it.
            var last = end
            while last > index, scalars[last - 1] == "." { last -= 1 }
            if last > index + 1, scalars[last - 1] == ":", scalars[last - 2] != ":" { last -= 1 }
            if isFree, last > index, last - index <= 45, last - index > 2 || !isTouched,
                isVersion4(index..<last) || isVersion6(index..<last)
            {
                entities.append(
                    Entity(
                        .ipAddress,
                        span: index..<last,
                        values: [.text(scalars.string(index..<last))],
                        rules: [QuantityRule.ipAddress.rawValue]
                    )
                )
            } else if isFree, let port = scalars[index..<last].firstIndex(of: ":"), isVersion4(index..<port) {
                entities.append(
                    Entity(
                        .ipAddress,
                        span: index..<port,
                        values: [.text(scalars.string(index..<port))],
                        rules: [QuantityRule.ipAddress.rawValue]
                    )
                )
            }
            index = end
        }
        return entities
    }

    private func isPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isHexadecimal || scalar == "." || scalar == ":"
    }

    private func isName(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isWordPart || scalar == "-" || scalar == "@"
    }

    private func isVersion4(_ span: Range<Int>) -> Bool {
        guard (7...15).contains(span.count) else { return false }
        let parts = scalars[span].split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                (1...3).contains(part.count) && part.allSatisfy(\.isASCIIDigit)
                    && part.reduce(0) { $0 * 10 + Int($1.value) - 48 } <= 255
            }
    }

    private func isVersion6(_ span: Range<Int>) -> Bool {
        let parts = scalars[span].split(separator: ":", omittingEmptySubsequences: false)
        guard (3...9).contains(parts.count) else { return false }
        var groups = parts.count
        if let last = parts.last, last.contains(".") {
            guard isVersion4(last.startIndex..<last.endIndex) else { return false }
            groups += 1
        }
        for part in parts.dropLast(parts.last?.contains(".") == true ? 1 : 0) {
            guard part.count <= 4, part.allSatisfy(\.isHexadecimal) else { return false }
        }
        let gaps = parts.indices.dropFirst().dropLast().count { parts[$0].isEmpty }
        let isOpenStart = parts[0].isEmpty
        let isOpenEnd = parts[parts.count - 1].isEmpty
        if isOpenStart, !parts[1].isEmpty { return false }
        if isOpenEnd, !parts[parts.count - 2].isEmpty { return false }
        if parts.count == 3, gaps == 1, isOpenStart, isOpenEnd { return true }
        return gaps == 1 ? groups <= 9 : gaps == 0 && groups == 8
    }
}
