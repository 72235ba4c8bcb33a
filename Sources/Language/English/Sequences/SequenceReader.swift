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
        let signs = Signs(scalars)
        var found: [Entity] = []
        if signs.longestHexadecimal >= 32 { found += GUIDScanner(scalars: scalars).entities() }
        if signs.hasAt { found += EmailAddressScanner(scalars: scalars).entities() }
        found += SpelledEmailReader(text: text).entities()
        if signs.hasInnerStop || signs.hasScheme || text.hasLocalhost {
            found += WebAddressScanner(scalars: scalars, emails: found.map(\.span)).entities()
        }
        if signs.hasInnerStop || signs.colons > 1 { found += IPAddressScanner(scalars: scalars).entities() }
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

extension SequenceReader {
    /// What a look over the text tells about the addresses that may be in it.
    private struct Signs {
        private(set) var hasAt = false
        /// A stop between two letters or digits.
        private(set) var hasInnerStop = false
        private(set) var hasScheme = false
        private(set) var colons = 0
        /// The longest run of hexadecimal digits and dashes.
        private(set) var longestHexadecimal = 0

        init(_ scalars: [Unicode.Scalar]) {
            var hexadecimal = 0
            var before: Unicode.Scalar = " "
            for scalar in scalars {
                switch scalar {
                case "@": hasAt = true
                case ":": colons += 1
                case "/": if before == ":" { hasScheme = true }
                case " ", ".": break
                default: if before == "." { hasInnerStop = true }
                }
                hexadecimal = scalar.isHexadecimal || scalar == "-" ? hexadecimal + 1 : 0
                longestHexadecimal = max(longestHexadecimal, hexadecimal)
                before = scalar
            }
        }
    }
}

extension Unicode.Scalar {
    var isHexadecimal: Bool { isASCIIDigit || ("a"..."f").contains(self) || ("A"..."F").contains(self) }

    var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

    /// A letter or digit of any script, or an underscore.
    var isWordPart: Bool { isASCIILetter || isASCIIDigit || self == "_" || (!isASCII && isLetter) }
}
