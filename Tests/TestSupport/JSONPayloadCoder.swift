import Foundation
public import StateGraph

/// Payloads as JSON text with sorted keys, for comparing.
public struct JSONPayloadCoder: PayloadCoder {
    /// A coder.
    public init() {}

    /// The value as JSON.
    public func encode<Value: Encodable>(_ value: Value) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// The value that JSON describes.
    public func decode<Value: Decodable>(_ type: Value.Type, from payload: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(payload.utf8))
    }
}
