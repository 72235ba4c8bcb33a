import JSON
import Language

/// Writes what was kept of a meeting as JSON.
///
///     {"kind":"action_item","text":"Ann sends the offer by Friday","start":0,"length":29,"confidence":0.9,
///      "name":{"name":"Ann Smith","start":0,"length":3,"known":true},
///      "due":{"kind":"date","text":"Friday","start":23,"length":6,"values":[{"value":"2030-02-01"}]}}
struct ExtractionEncoder {
    private let entities: EntityEncoder
    private let isExplaining: Bool

    /// An encoder for what was kept of a text.
    init(text: String, isExplaining: Bool) {
        entities = EntityEncoder(text: text, isExplaining: isExplaining)
        self.isExplaining = isExplaining
    }

    /// An extraction with the words that are its evidence; `name` and `due` only where there are any.
    func value(of extraction: Extraction) -> JSONValue {
        var object = JSONObject()
        object["kind"] = .string(extraction.kind.rawValue)
        object["text"] = .string(entities.words(extraction.span))
        object["start"] = .integer(Int64(extraction.span.lowerBound))
        object["length"] = .integer(Int64(extraction.span.count))
        object["confidence"] = .double(extraction.confidence)
        object["name"] = extraction.name.map(Self.value(of:))
        object["due"] = extraction.due.map(entities.value(of:))
        if isExplaining { object["rule"] = .string(extraction.rule) }
        return .object(object)
    }

    private static func value(of name: Extraction.Name) -> JSONValue {
        [
            "name": .string(name.name),
            "start": .integer(Int64(name.span.lowerBound)),
            "length": .integer(Int64(name.span.count)),
            "known": .bool(name.isKnown),
        ]
    }
}
