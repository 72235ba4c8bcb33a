/// Reads what is written sign by sign: addresses, numbers to call, mentions, hashtags, GUIDs.
///
/// Each scanner goes over the text once and looks at a bounded number of signs from each place.
struct SequenceReader {
    let scalars: [Unicode.Scalar]
    /// The text's words, which tell what a number is for.
    let text: QuantityText

    /// Addresses that numbers and dates must not be read in, in order and not overlapping.
    let addresses: [Entity]

    /// Scans for addresses if the text has a sign that they need.
    init(scalars: [Unicode.Scalar], text: QuantityText) {
        self.scalars = scalars
        self.text = text
        var hasAt = false
        var hasDot = false
        var hasColon = false
        var hexadecimal = 0
        var longest = 0
        for scalar in scalars {
            switch scalar {
            case "@": hasAt = true
            case ".": hasDot = true
            case ":": hasColon = true
            default: break
            }
            hexadecimal = scalar.isHexadecimal || scalar == "-" ? hexadecimal + 1 : 0
            longest = max(longest, hexadecimal)
        }
        var found: [Entity] = []
        if longest >= 32 { found += GUIDScanner(scalars: scalars).entities() }
        if hasAt { found += EmailAddressScanner(scalars: scalars).entities() }
        found += SpelledEmailReader(text: text).entities()
        if hasDot || hasColon || text.hasLocalhost {
            found += WebAddressScanner(scalars: scalars, emails: found.map(\.span)).entities()
        }
        if hasDot || hasColon { found += IPAddressScanner(scalars: scalars).entities() }
        addresses = EntityOverlap.resolved(found)
    }

    /// The sequences of the kinds that are asked for.
    func entities(_ kinds: EntityKindSet) -> [Entity] {
        var entities = addresses.filter { kinds.contains($0.kind) }
        if kinds.contains(.phoneNumber) {
            entities += PhoneScanner(
                scalars: scalars,
                text: text,
                blocked: addresses.filter { $0.kind != .ipAddress }.map(\.span),
                readsBareDigits: !kinds.contains(.number)
            ).entities()
        }
        if kinds.contains(.mention) || kinds.contains(.hashtag) {
            entities += TagScanner(scalars: scalars).entities().filter { kinds.contains($0.kind) }
        }
        return EntityOverlap.resolved(entities)
    }
}

extension Unicode.Scalar {
    var isHexadecimal: Bool { isASCIIDigit || ("a"..."f").contains(self) || ("A"..."F").contains(self) }

    var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

    /// A letter or digit of any script, or an underscore.
    var isWordPart: Bool { isASCIILetter || isASCIIDigit || self == "_" || (!isASCII && isLetter) }
}
