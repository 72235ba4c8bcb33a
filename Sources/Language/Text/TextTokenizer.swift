/// Cuts a text into words, numbers and signs in one pass over its UTF-8 bytes, without a string of its own.
///
/// Letters and digits that touch are tokens apart ("9am", "14april"): whether they belong together is the
/// readers' decision, who see by `TextToken.Traits.spaced` that they touch.
struct TextTokenizer {
    private let bytes: [UInt8]
    private var index = 0
    private var scalar: Int32 = 0
    private var traits: TextToken.Traits = .spaced
    private var tokens: [TextToken] = []

    /// The tokens of a text in order.
    static func tokens(of text: String) -> [TextToken] {
        var tokenizer = TextTokenizer(Array(text.utf8))
        tokenizer.run()
        return tokenizer.tokens
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 4 + 4)
    }

    private mutating func run() {
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case 0x20, 0x09, 0x0d:
                index += 1
                scalar &+= 1
                traits.insert(.spaced)
            case 0x0a:
                index += 1
                scalar &+= 1
                traits.formUnion([.spaced, .newLine])
            case 0x30...0x39: number()
            case 0x41...0x5a, 0x61...0x7a: word()
            case 0x00...0x7f: sign(UInt32(byte), width: 1)
            default: wide()
            }
        }
    }

    private mutating func number() {
        let start = scalar
        var value: UInt64 = 0
        while index < bytes.count, 0x30...0x39 ~= bytes[index] {
            let digit = UInt64(bytes[index] &- 0x30)
            value = scalar &- start < 18 ? value &* 10 &+ digit : .max
            index += 1
            scalar &+= 1
        }
        append(value, from: start, .number, traits)
    }

    private mutating func word() {
        let start = scalar
        var key = WordKey()
        var traits = traits
        traits.insert(.shouted)
        if bytes[index] < 0x5b || bytes[index] > 0x7f { traits.insert(.capitalised) }
        while index < bytes.count {
            let byte = bytes[index]
            if 0x61...0x7a ~= byte {
                key.add(byte)
                traits.remove(.shouted)
                index += 1
            } else if 0x41...0x5a ~= byte {
                key.add(byte | 0x20)
                index += 1
            } else if byte == 0x27, isLetter(at: index + 1) {
                traits.insert(.apostrophe)
                index += 1
            } else if byte > 0x7f {
                let (value, width) = decoded(at: index)
                if WideScalars.isApostrophe(value), isLetter(at: index + width) {
                    traits.insert(.apostrophe)
                } else if WideScalars.isLetter(value) {
                    for offset in 0..<width { key.add(bytes[index + offset]) }
                } else {
                    break
                }
                index += width
            } else {
                break
            }
            scalar &+= 1
        }
        append(key.value, from: start, .word, traits)
    }

    private mutating func wide() {
        let (value, width) = decoded(at: index)
        if WideScalars.isBlank(value) {
            index += width
            scalar &+= 1
            traits.insert(.spaced)
        } else if WideScalars.isLetter(value) {
            word()
        } else {
            sign(WideScalars.plain(value), width: width)
        }
    }

    private mutating func sign(_ value: UInt32, width: Int) {
        let start = scalar
        index += width
        scalar &+= 1
        append(UInt64(value), from: start, .sign, traits)
    }

    private mutating func append(
        _ key: UInt64,
        from start: Int32,
        _ kind: TextToken.Kind,
        _ traits: TextToken.Traits
    ) {
        tokens.append(TextToken(key: key, start: start, end: scalar, kind: kind, traits: traits))
        self.traits = []
    }

    private func isLetter(at index: Int) -> Bool {
        guard index < bytes.count else { return false }
        let byte = bytes[index]
        if byte < 0x80 { return 0x61...0x7a ~= (byte | 0x20) }
        return WideScalars.isLetter(decoded(at: index).value)
    }

    /// The scalar that starts at an index, and how many bytes it has.
    ///
    /// A string's UTF-8 is always well formed; the bounds are checked all the same.
    private func decoded(at index: Int) -> (value: UInt32, width: Int) {
        let first = UInt32(bytes[index])
        let width = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
        guard index + width <= bytes.count else { return (0xfffd, bytes.count - index) }
        var value = first & (width == 2 ? 0x1f : width == 3 ? 0x0f : 0x07)
        for offset in 1..<width { value = value << 6 | UInt32(bytes[index + offset] & 0x3f) }
        return (value, width)
    }
}
