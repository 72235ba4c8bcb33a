import JSON
import StateGraph

/// Channel values as JSON text, so that a stored value outlives changes of the types that read it.
struct StoredJSON: PayloadCoder {
    /// Bounds for what we wrote ourselves: far beyond a message's, since a state gathers many messages.
    private static let codec = JSONCodec(
        limits: JSONLimits(maximumBytes: 256 << 20, maximumDepth: 256, maximumValues: 1 << 24)
    )

    func encode<Value: Encodable>(_ value: Value) throws -> [UInt8] {
        do {
            return try Self.codec.encode(value)
        } catch {
            throw StoreError.unstorable(
                "a \(type(of: value)) has no JSON form (\(error.code))",
                underlying: error
            )
        }
    }

    func decode<Value: Decodable>(_ type: Value.Type, from payload: [UInt8]) throws -> Value {
        do {
            return try Self.codec.decode(type, from: payload)
        } catch {
            throw StoreError.corrupt("what was stored is no \(type) (\(error.code))", underlying: error)
        }
    }
}
