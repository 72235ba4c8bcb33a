/// Prints values as JSON text.
public struct JSONPrinter: Sendable {
    /// How the text is laid out.
    public var style: JSONStyle
    /// How many arrays and objects may lie in each other.
    public var maximumDepth: Int

    /// A printer for a style.
    public init(style: JSONStyle = .compact, maximumDepth: Int = JSONLimits().maximumDepth) {
        self.style = style
        self.maximumDepth = min(maximumDepth, JSONLimits.greatestDepth)
    }

    /// The value as UTF-8.
    ///
    /// - Throws: `tooDeep`; `outOfRange` for a double that is not finite.
    public func bytes(_ value: JSONValue) throws(JSONError) -> [UInt8] { try output(value).finishedBytes() }

    /// The value as a string; see ``bytes(_:)``.
    public func string(_ value: JSONValue) throws(JSONError) -> String { try output(value).finishedString() }

    private func output(_ value: JSONValue) throws(JSONError) -> JSONOutput {
        let output = JSONOutput(style: style, maximumDepth: maximumDepth)
        try output.write(value, place: JSONPlace())
        return output
    }
}
