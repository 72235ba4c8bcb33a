/// What a setting may hold; with the bounds, where there are any.
enum SettingType: Sendable, Equatable {
    /// Any text.
    case text
    /// A text that may come from the environment only and is never shown.
    case secret
    /// A numeric IPv4 or IPv6 address.
    case address
    /// The path of a file.
    case path
    /// An IANA time zone name.
    case timeZone
    /// One of these words.
    case choice([String])
    /// Yes or no.
    case boolean
    /// A whole number within bounds.
    case integer(ClosedRange<Int>)
    /// A number within bounds; fractions allowed.
    case decimal(ClosedRange<Double>)
    /// A list of texts; in the environment and in flags separated by commas.
    case list

    /// The type's name as messages and the README show it.
    var name: String {
        switch self {
        case .text: "text"
        case .secret: "secret text"
        case .address: "address"
        case .path: "path"
        case .timeZone: "time zone"
        case .choice: "word"
        case .boolean: "boolean"
        case .integer: "whole number"
        case .decimal: "number"
        case .list: "list of texts"
        }
    }

    /// What is allowed beyond the type, as the README shows it; empty when everything is.
    var bounds: String {
        switch self {
        case .choice(let words): words.joined(separator: ", ")
        case .boolean: "true, false"
        case .integer(let range): Self.text(Double(range.lowerBound), Double(range.upperBound))
        case .decimal(let range): Self.text(range.lowerBound, range.upperBound)
        case .text, .secret, .address, .path, .timeZone, .list: ""
        }
    }

    private static func text(_ lower: Double, _ upper: Double) -> String {
        "\(DecimalText.of(lower)) to \(DecimalText.of(upper))"
    }
}
