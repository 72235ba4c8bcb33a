/// What the tokeniser knows about scalars outside ASCII.
enum WideScalars {
    /// White space, and marks that cannot be seen.
    static func isBlank(_ value: UInt32) -> Bool {
        switch value {
        case 0x85, 0xa0, 0x1680, 0x2000...0x200f, 0x2028, 0x2029, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff: true
        default: false
        }
    }

    /// Whether it is an apostrophe when it stands between letters.
    static func isApostrophe(_ value: UInt32) -> Bool { value == 0x2019 || value == 0x2018 || value == 0x2bc }

    /// Letters and marks on letters; everything beyond the punctuation blocks counts as one.
    static func isLetter(_ value: UInt32) -> Bool {
        switch value {
        case 0x80...0xa9, 0xab...0xb4, 0xb6...0xb9, 0xbb...0xbf, 0xd7, 0xf7: false
        case 0x2000...0x206f, 0x2070...0x209f, 0x20a0...0x20cf, 0x2150...0x218f: false
        case 0x2190...0x2bff, 0x3000...0x3003, 0x3008...0x3020, 0xfe10...0xfe6f: false
        case 0xff00...0xff0f, 0xff1a...0xff20, 0xfff0...0xffff, 0x1f000...0x1faff: false
        default: true
        }
    }

    /// The ASCII sign that means the same: dashes, quotes, a full-width colon.
    static func plain(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x2010...0x2015, 0x2212: 0x2d
        case 0x2018, 0x2019, 0x201b, 0x2032, 0xb4: 0x27
        case 0x201c, 0x201d, 0x201f, 0x2033: 0x22
        case 0xff01...0xff0f, 0xff1a...0xff20: value &- 0xfee0
        default: value
        }
    }
}
