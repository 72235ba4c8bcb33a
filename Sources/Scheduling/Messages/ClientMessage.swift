public import JSON
import Meetings

/// A message from a client in the legacy dialect.
///
/// ```json
/// {"type":"user_message","content":"tomorrow at 3pm","session_id":"a1x","timestamp":"2026-11-21T09:00:00Z",
///  "message_id":"m-4","timezone":"Europe/Berlin","metadata":{"stream":true}}
/// ```
///
/// `content` and `session_id` are required strings; `type` and `timestamp`, where they are there, must be strings, of
/// any content. The last three are additions: they are ignored unless they are well formed, since old clients may send
/// anything there. Every other member is ignored. Of a name that comes twice the last one counts.
public struct ClientMessage: Sendable, Hashable {
    /// What the user wrote.
    public let content: String
    /// What the client calls its session; nothing depends on it.
    public let sessionID: String
    /// The client's id for this message, 1 to 128 characters: sent again, the message is answered as before.
    public let messageID: String?
    /// The user's IANA time zone.
    public let timeZone: String?
    /// Whether the client asks for processing steps (`"metadata":{"stream":true}`).
    public let wantsSteps: Bool

    private static let maximumMessageIDCharacters = 128

    /// A message with all its parts.
    public init(
        content: String,
        sessionID: String,
        messageID: String? = nil,
        timeZone: String? = nil,
        wantsSteps: Bool = false
    ) {
        self.content = content
        self.sessionID = sessionID
        self.messageID = messageID
        self.timeZone = timeZone
        self.wantsSteps = wantsSteps
    }

    /// Reads the text of a frame.
    ///
    /// - Throws: ``SchedulingError`` `.invalidMessage`, to be answered with ``ServerMessage/invalidMessageFormat``.
    public init(decoding text: String, limits: JSONLimits = Self.limits) throws(SchedulingError) {
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONParser(limits: limits).parse(text)
        } catch {
            throw .invalidMessage("not a JSON text: \(error.code)")
        }
        try self.init(value)
    }

    /// Reads the bytes of a text frame.
    ///
    /// - Throws: ``SchedulingError`` `.invalidMessage`, to be answered with ``ServerMessage/invalidMessageFormat``.
    public init(decoding bytes: [UInt8], limits: JSONLimits = Self.limits) throws(SchedulingError) {
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONParser(limits: limits).parse(bytes)
        } catch {
            throw .invalidMessage("not a JSON text: \(error.code)")
        }
        try self.init(value)
    }

    /// The limits under which a frame is read: the reference's size limit, and its rule for names that come twice.
    public static var limits: JSONLimits { JSONLimits(duplicateKeys: .lastWins) }

    private init(_ value: JSONValue) throws(SchedulingError) {
        guard let object = value.objectValue else { throw .invalidMessage("not an object") }
        content = try Self.string("content", in: object)
        sessionID = try Self.string("session_id", in: object)
        for name in ["type", "timestamp"] where object[name] != nil { _ = try Self.string(name, in: object) }
        messageID = object["message_id"]?.stringValue.flatMap { id in
            (1...Self.maximumMessageIDCharacters).contains(id.count) ? id : nil
        }
        timeZone = object["timezone"]?.stringValue.flatMap { MeetingZone(named: $0)?.name }
        wantsSteps = object["metadata"]?["stream"]?.boolValue ?? false
    }

    private static func string(_ name: String, in object: JSONObject) throws(SchedulingError) -> String {
        guard let value = object[name]?.stringValue else { throw .invalidMessage("\(name) is no string") }
        return value
    }
}
