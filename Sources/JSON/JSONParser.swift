/// Reads JSON text into values.
public struct JSONParser: Sendable {
    /// What a text may cost.
    public var limits: JSONLimits

    /// A parser with these limits.
    public init(limits: JSONLimits = JSONLimits()) { self.limits = limits }

    /// Reads one text: any value with white space around it, scalars too, in UTF-8 without byte order mark.
    ///
    /// - Throws: what `JSONLimits` forbid, `syntax`, `invalidUTF8`, `unsupportedKey`, and `outOfRange` for
    ///   integers beyond `Int64` and reals beyond `Double`.
    public func parse(_ text: Span<UInt8>) throws(JSONError) -> JSONValue {
        try value(of: JSONDocument(parsing: text, limits: limits).root)
    }

    /// Reads one text given as bytes; see ``parse(_:)-(Span<UInt8>)``.
    public func parse(_ text: [UInt8]) throws(JSONError) -> JSONValue { try parse(text.span) }

    /// Reads one text given as a string; see ``parse(_:)-(Span<UInt8>)``.
    public func parse(_ text: String) throws(JSONError) -> JSONValue { try parse(text.utf8.span) }

    /// Copies a node out of its document.
    func value(of node: JSONNode) throws(JSONError) -> JSONValue {
        switch node.kind {
        case .null: .null
        case .bool: .bool(node.bool == true)
        case .integer: .integer(node.integer ?? 0)
        case .real: .double(node.real ?? 0)
        case .string: .string(node.string ?? "")
        case .array: .array(try elements(of: node))
        case .object: .object(try members(of: node))
        }
    }

    private func elements(of node: JSONNode) throws(JSONError) -> [JSONValue] {
        let count = node.elementCount ?? 0
        var elements: [JSONValue] = []
        elements.reserveCapacity(count)
        for index in 0..<count {
            if let element = node.element(index) { elements.append(try value(of: element)) }
        }
        return elements
    }

    private func members(of node: JSONNode) throws(JSONError) -> JSONObject {
        var object = JSONObject()
        object.reserveCapacity(node.memberCount ?? 0)
        try node.forEachMember { name, child throws(JSONError) in
            // Names that differ in bytes can be the same Swift string: "é" has two spellings in Unicode.
            let isNew = object.insert(try value(of: child), for: name)
            if !isNew, limits.duplicateKeys == .reject {
                throw JSONError(.duplicateKey, "two spellings of one name in an object")
            }
        }
        return object
    }
}
