import JSON
import Language

/// Writes entities as JSON.
///
///     {"kind":"datetime","text":"next tuesday at 3pm","start":0,"length":19,
///      "values":[{"value":"2013-02-19T15:00:00"}]}
struct EntityEncoder {
    private let scalars: [Unicode.Scalar]
    private let isExplaining: Bool

    /// An encoder for the entities of a text.
    init(text: String, isExplaining: Bool) {
        scalars = Array(text.unicodeScalars)
        self.isExplaining = isExplaining
    }

    /// An entity with its words, its place and its readings.
    func value(of entity: Entity) -> JSONValue {
        var object = JSONObject()
        object["kind"] = .string(entity.kind.rawValue)
        object["text"] = .string(words(entity.span))
        object["start"] = .integer(Int64(entity.span.lowerBound))
        object["length"] = .integer(Int64(entity.span.count))
        object["values"] = .array(entity.values.map { .object(Self.object(of: $0)) })
        if isExplaining {
            object["confidence"] = .double(entity.confidence)
            object["rules"] = .array(entity.rules.map { .string($0) })
        }
        return .object(object)
    }

    /// The words of a span as typed.
    func words(_ span: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[span.clamped(to: 0..<scalars.count)])
        return String(view)
    }

    /// One reading.
    static func object(of value: EntityValue) -> JSONObject {
        switch value {
        case .temporal(let value): TemporalEncoder.object(of: value)
        case .quantity(let value): object(of: value)
        case .text(let text): ["value": .string(text)]
        }
    }

    private static func object(of quantity: QuantityValue) -> JSONObject {
        var object = JSONObject()
        object["value"] = quantity.value.map { .string($0) }
        object["from"] = quantity.lowerBound.map { .string($0) }
        object["to"] = quantity.upperBound.map { .string($0) }
        object["unit"] = quantity.unit.map { .string($0) }
        object["iso"] = quantity.currencyCode.map { .string($0) }
        return object
    }
}
