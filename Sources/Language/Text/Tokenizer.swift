/// Cuts a text into words, numbers, signs and e-mail addresses, in one pass over its Unicode scalars.
struct Tokenizer: Sendable {
    /// How many scalars are read at most.
    let maximumScalars: Int

    func tokens(of text: String) -> TokenList {
        let scalars = Array(text.unicodeScalars.prefix(maximumScalars))
        var addresses = EmailScanner(scalars: scalars).spans()[...]
        var tokens: [Token] = []
        var position = 0
        var hasSpaceBefore = true
        while position < scalars.count {
            if let address = addresses.first, address.lowerBound == position {
                addresses.removeFirst()
                tokens.append(token(.email, address, scalars, hasSpaceBefore))
                position = address.upperBound
                hasSpaceBefore = false
                continue
            }
            let scalar = scalars[position]
            if scalar.isBlank {
                hasSpaceBefore = true
                position += 1
                continue
            }
            let kind: Token.Kind = scalar.isASCIIDigit ? .number : scalar.isLetter ? .word : .symbol
            let limit = addresses.first?.lowerBound ?? scalars.count
            let end = self.end(of: kind, from: position, limit: limit, in: scalars)
            tokens.append(token(kind, position..<end, scalars, hasSpaceBefore))
            position = end
            hasSpaceBefore = false
        }
        return TokenList(scalars: scalars, tokens: tokens)
    }

    private func end(
        of kind: Token.Kind,
        from start: Int,
        limit: Int,
        in scalars: [Unicode.Scalar]
    ) -> Int {
        var end = start + 1
        switch kind {
        case .number:
            while end < limit, scalars[end].isASCIIDigit { end += 1 }
        case .word:
            while end < limit {
                if scalars[end].isLetter {
                    end += 1
                } else if scalars[end].isApostrophe, end + 1 < limit, scalars[end + 1].isLetter {
                    end += 2
                } else {
                    break
                }
            }
        case .symbol, .email:
            break
        }
        return end
    }

    private func token(
        _ kind: Token.Kind,
        _ span: Range<Int>,
        _ scalars: [Unicode.Scalar],
        _ hasSpaceBefore: Bool
    ) -> Token {
        var text = String.UnicodeScalarView()
        var number: Int? = kind == .number && span.count <= 9 ? 0 : nil
        for scalar in scalars[span] {
            if kind == .email {
                text.append(scalar)
            } else if scalar.isASCII {
                text.append(scalar.asciiLowercased)
                number = number.map { $0 * 10 + Int(scalar.value) - 48 }
            } else if scalar.isApostrophe {
                text.append("'")
            } else {
                text.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
        }
        return Token(
            kind: kind,
            span: span,
            text: String(text),
            hasSpaceBefore: hasSpaceBefore,
            isCapitalised: kind == .word && scalars[span.lowerBound].isCapital,
            number: number
        )
    }
}
