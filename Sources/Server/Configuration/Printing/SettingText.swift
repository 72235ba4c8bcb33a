import JSON

/// Values as the file writes them.
enum SettingText {
    /// The JSON of a value.
    static func json(_ value: SettingValue) -> String {
        switch value {
        case .unset: "null"
        case .text(let text): quoted(text)
        case .secret(let secret): quoted(secret.description)
        case .integer(let number): String(number)
        case .decimal(let number): DecimalText.of(number)
        case .boolean(let answer): answer ? "true" : "false"
        case .list(let texts): "[" + texts.map(quoted).joined(separator: ", ") + "]"
        }
    }

    private static func quoted(_ text: String) -> String {
        // Printing fails for depth and for numbers that are not finite; a string has neither.
        (try? JSONPrinter(style: .compact).string(.string(text))) ?? "null"
    }
}
