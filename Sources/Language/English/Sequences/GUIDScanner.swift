/// Finds GUIDs: 32 hexadecimal digits, plain or as 8-4-4-4-12, in braces, quotes (`X'…'`) or behind `urn:uuid:`.
struct GUIDScanner {
    let scalars: [Unicode.Scalar]

    /// The GUIDs in order.
    func entities() -> [Entity] {
        var entities: [Entity] = []
        var index = 0
        while index < scalars.count, entities.count < ReadingBounds.entities {
            guard scalars[index].isHexadecimal else {
                index += 1
                continue
            }
            var end = index
            while end < scalars.count, scalars[end].isHexadecimal || scalars[end] == "-" { end += 1 }
            if let start = start(in: index..<end), end - start == 36 || end - start == 32 {
                let span = wrapped(start..<end)
                entities.append(
                    Entity(
                        .guid,
                        span: span,
                        values: [.text(scalars.string(span))],
                        rules: [QuantityRule.guid.rawValue]
                    )
                )
            }
            index = max(end, index + 1)
        }
        return entities
    }

    /// Where the digits start, if the run is a GUID as a whole.
    private func start(in run: Range<Int>) -> Int? {
        if run.lowerBound > 0, scalars[run.lowerBound - 1].isWordPart { return nil }
        if run.upperBound < scalars.count, scalars[run.upperBound].isWordPart { return nil }
        switch run.count {
        case 32:
            return scalars[run].contains("-") ? nil : run.lowerBound
        case 36:
            for (place, scalar) in scalars[run].enumerated() {
                guard (scalar == "-") == [8, 13, 18, 23].contains(place) else { return nil }
            }
            return run.lowerBound
        default: return nil
        }
    }

    private func wrapped(_ digits: Range<Int>) -> Range<Int> {
        let (start, end) = (digits.lowerBound, digits.upperBound)
        if start > 0, end < scalars.count {
            if scalars[start - 1] == "{" && scalars[end] == "}"
                || scalars[start - 1] == "(" && scalars[end] == ")"
            {
                return start - 1..<end + 1
            }
            if start > 1, scalars[start - 1] == "'", scalars[end] == "'",
                scalars[start - 2].asciiLowercased == "x"
            {
                return start - 2..<end + 1
            }
        }
        let prefix = Array("urn:uuid:".unicodeScalars)
        if start >= prefix.count, scalars[start - prefix.count..<start].map(\.asciiLowercased) == prefix {
            return start - prefix.count..<end
        }
        return digits
    }
}

extension [Unicode.Scalar] {
    /// The text of a span.
    func string(_ span: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: self[span.clamped(to: 0..<count)])
        return String(view)
    }
}
