import JSON
import StateGraph

/// A document's value as JSON text.
enum StoredDocumentValue {
    /// Bounds for what was checked when it was stored; its size was the caller's to bound.
    private static let limits = JSONLimits(
        maximumBytes: .max,
        maximumDepth: DocumentRules.maximumDepth,
        maximumValues: .max
    )

    /// The column's text.
    ///
    /// - Throws: `unstorable` for what has no JSON form.
    static func text(_ value: [String: DocumentValue]) throws(StoreError) -> String {
        do {
            return try JSONPrinter(maximumDepth: limits.maximumDepth).string(json(.object(value)))
        } catch {
            throw .unstorable("a document has no JSON form (\(error.code))", underlying: error)
        }
    }

    /// The value of a column.
    ///
    /// - Throws: `corrupt` for anything but an object.
    static func value(_ text: String) throws(StoreError) -> [String: DocumentValue] {
        do {
            guard case .object(let members) = try JSONParser(limits: limits).parse(text) else {
                throw StoreError.corrupt("a document is no object")
            }
            return Self.members(members)
        } catch let error as StoreError {
            throw error
        } catch {
            throw .corrupt("a document's text is no JSON", underlying: error)
        }
    }

    private static func json(_ value: DocumentValue) -> JSONValue {
        switch value {
        case .null: .null
        case .bool(let value): .bool(value)
        case .integer(let value): .integer(Int64(value))
        case .double(let value): .double(value)
        case .string(let value): .string(value)
        case .array(let elements): .array(elements.map(json))
        // Sorted, so that one value has one text.
        case .object(let members):
            .object(JSONObject(members.sorted { $0.key < $1.key }.map { ($0.key, json($0.value)) }))
        }
    }

    private static func value(_ json: JSONValue) -> DocumentValue {
        switch json {
        case .null: .null
        case .bool(let value): .bool(value)
        case .integer(let value): .integer(Int(value))
        case .double(let value): .double(value)
        case .string(let value): .string(value)
        case .array(let elements): .array(elements.map(value))
        case .object(let members): .object(Self.members(members))
        }
    }

    private static func members(_ members: JSONObject) -> [String: DocumentValue] {
        Dictionary(members.map { ($0.key, value($0.value)) }) { _, last in last }
    }
}
