extension Unicode.Scalar {
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }

    /// A letter, or a mark that belongs to the letter before it.
    var isLetter: Bool {
        if isASCII { return ("a"..."z").contains(asciiLowercased) }
        if properties.isAlphabetic { return true }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark: return true
        default: return false
        }
    }

    var isCapital: Bool {
        isASCII ? ("A"..."Z").contains(self) : properties.isUppercase
    }

    var isApostrophe: Bool { self == "'" || self == "\u{2019}" }

    /// White space other than a line break, which is a token since it ends a phrase; invisible marks too.
    var isBlank: Bool {
        if isASCII { return self == " " || self == "\t" || self == "\r" }
        return (properties.isWhitespace && self != "\u{2028}") || self == "\u{200B}" || self == "\u{FEFF}"
            || self == "\u{200E}" || self == "\u{200F}"
    }

    var asciiLowercased: Unicode.Scalar {
        ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) + 32) : self
    }
}
