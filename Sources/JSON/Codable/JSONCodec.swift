/// Reads JSON into `Decodable` types and writes `Encodable` types as JSON.
///
/// Reading takes no detour over ``JSONValue``. Numbers are exact: an integer is read from an integer that fits,
/// a `Double` from any number that it holds exactly as written or, with a fraction, as the nearest one.
/// Members come in the order in which a type encodes them; a `Dictionary`'s order is arbitrary. A type that
/// encodes one key twice gets it twice.
public struct JSONCodec: Sendable {
    /// What a text that is read may cost; the depth counts when writing too.
    public var limits: JSONLimits
    /// How text is laid out.
    public var style: JSONStyle

    /// A codec with these limits and this style.
    public init(limits: JSONLimits = JSONLimits(), style: JSONStyle = .compact) {
        self.limits = limits
        self.style = style
    }

    // MARK: Reading

    /// Reads a text: one value with white space around it, in UTF-8 without byte order mark.
    ///
    /// - Throws: what ``JSONParser`` throws; `typeMismatch`, `missingKey`, `missingValue`, `outOfRange` and
    ///   `invalidValue` with path and position.
    public func decode<Value: Decodable>(
        _ type: Value.Type = Value.self,
        from text: Span<UInt8>
    ) throws(JSONError) -> Value {
        let document = try JSONDocument(parsing: text, limits: limits)
        do throws(JSONError) {
            return try decode(type, from: document)
        } catch {
            throw error.located(in: text)
        }
    }

    /// Reads a text given as bytes.
    public func decode<Value: Decodable>(
        _ type: Value.Type = Value.self,
        from text: [UInt8]
    ) throws(JSONError) -> Value {
        try decode(type, from: text.span)
    }

    /// Reads a text given as a string.
    public func decode<Value: Decodable>(
        _ type: Value.Type = Value.self,
        from text: String
    ) throws(JSONError) -> Value {
        try decode(type, from: text.utf8.span)
    }

    /// Reads a value; errors have no position.
    public func decode<Value: Decodable>(
        _ type: Value.Type = Value.self,
        from value: JSONValue
    ) throws(JSONError) -> Value {
        try decode(type, from: JSONDocument(building: value, limits: limits))
    }

    private func decode<Value: Decodable>(
        _ type: Value.Type,
        from document: JSONDocument
    ) throws(JSONError) -> Value {
        do {
            return try Value(from: JSONNodeDecoder(node: document.root))
        } catch {
            throw .wrapping(error)
        }
    }

    // MARK: Writing

    /// The value's JSON as UTF-8.
    ///
    /// - Throws: `tooDeep`, `outOfRange` (integers beyond `Int64`, reals that are not finite), `invalidValue`.
    public func encode(_ value: some Encodable) throws(JSONError) -> [UInt8] {
        try output(value).finishedBytes()
    }

    /// The value's JSON as a string; see ``encode(_:)``.
    public func encodeString(_ value: some Encodable) throws(JSONError) -> String {
        try output(value).finishedString()
    }

    /// The value's JSON as a value; see ``encode(_:)``.
    public func encodeValue(_ value: some Encodable) throws(JSONError) -> JSONValue {
        var limits = limits
        limits.maximumBytes = .max
        limits.maximumValues = .max
        return try JSONParser(limits: limits).parse(output(value).finishedBytes())
    }

    private func output(_ value: some Encodable) throws(JSONError) -> JSONOutput {
        let output = JSONOutput(style: style, maximumDepth: limits.maximumDepth)
        do {
            try value.encode(to: JSONTextEncoder(output: output, place: JSONPlace(), level: 0))
        } catch {
            throw .wrapping(error)
        }
        try output.finish()
        return output
    }
}
