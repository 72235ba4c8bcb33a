import JSON
import Language

/// One line that asks for understanding.
///
///     {"id":"a1","text":"next tuesday at 3pm","reference":"2013-02-12T04:30:00-02:00","want":"entities",
///      "scope":["date","time"],"previous_system":"For when?","dialogue":"d7","latent":true,"prefer":"future"}
///
/// Only `text` is demanded; members that are not known are passed over.
struct UnderstandRequest {
    /// Whatever names the request; it is given back with the answer.
    var identifier: JSONValue?
    var text: String
    var want: Want
    var reference: Reference
    var options = EntityOptions()
    var previousSystem: String?
    var dialogue: String?
    var query: String?
    /// The names that are recognised first: `participants`, `accounts`, `competitors`.
    var names = MeetingNames()
    /// Whether a `speaker` said the text.
    var isSpoken: Bool

    /// Reads a line.
    init(line: [UInt8], parser: JSONParser, defaults: RequestDefaults) throws(UnderstandError) {
        let value: JSONValue
        do {
            value = try parser.parse(line)
        } catch {
            throw .notJSON("not JSON: \(error.description)")
        }
        guard case .object(let object) = value else { throw .notJSON("a JSON object is needed") }
        guard let text = object["text"]?.stringValue else { throw .badMember("text", "a string") }
        self.text = text
        identifier = object["id"]
        want = defaults.want ?? .entities
        if let name = try Self.string("want", in: object) {
            guard let known = Want(rawValue: name) else {
                throw .badMember("want", "one of " + Want.allCases.map(\.rawValue).joined(separator: ", "))
            }
            want = known
        }
        reference = try Self.reference(in: object) ?? defaults.reference
        options.kinds = try Self.scope(in: object)
        names.participants = try Self.strings("participants", in: object)
        names.accounts = try Self.strings("accounts", in: object)
        names.competitors = try Self.strings("competitors", in: object)
        options.knownNames = names.known
        options.isAnswer = object["latent"]?.boolValue ?? false
        options.prefersFuture = object["prefer"]?.stringValue == "future"
        previousSystem = try Self.string("previous_system", in: object)
        dialogue = try Self.string("dialogue", in: object)
        query = try Self.string("query", in: object)
        isSpoken = try Self.string("speaker", in: object) != nil
    }

    private static func string(_ name: String, in object: JSONObject) throws(UnderstandError) -> String? {
        guard let value = object[name], !value.isNull else { return nil }
        guard let text = value.stringValue else { throw .badMember(name, "a string") }
        return text
    }

    private static func reference(in object: JSONObject) throws(UnderstandError) -> Reference? {
        guard let text = try string("reference", in: object) else { return nil }
        let zone = try string("timezone", in: object)
        guard let reference = ReferenceText.reference(text, zone: zone) else {
            throw .badMember("reference", "a local date and time, as in 2030-01-31T09:00:00")
        }
        return reference
    }

    private static let kinds = Dictionary(
        uniqueKeysWithValues: EntityKind.allCases.map { ($0.rawValue, $0) }
    )

    /// The kinds that are asked for; names that are not known ask for nothing.
    private static func scope(in object: JSONObject) throws(UnderstandError) -> EntityKindSet {
        guard let value = object["scope"], !value.isNull else { return .all }
        return EntityKindSet(try strings("scope", in: object).compactMap { kinds[$0] })
    }

    /// The strings of a list; none where there is no such member.
    private static func strings(
        _ name: String,
        in object: JSONObject
    ) throws(UnderstandError) -> [String] {
        guard let value = object[name], !value.isNull else { return [] }
        guard let list = value.arrayValue else { throw .badMember(name, "a list of strings") }
        var strings: [String] = []
        for element in list {
            guard let string = element.stringValue else { throw .badMember(name, "a list of strings") }
            strings.append(string)
        }
        return strings
    }
}
