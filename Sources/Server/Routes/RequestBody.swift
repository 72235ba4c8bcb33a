import HTTPTypes
import JSON
import Web

/// Reads the JSON object in a request's body as the first generation did (spec 1.1).
enum RequestBody {
    private static let parser = JSONParser(limits: JSONLimits(duplicateKeys: .lastWins))
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The object in the body; a byte order mark before it is passed over.
    ///
    /// - Throws: ``ValidationError`` when there is no body, no JSON, or no object.
    static func object(of request: Request) throws(ValidationError) -> JSONObject {
        guard !request.body.isEmpty else { throw .missing }
        guard isJSON(request) else {
            throw .notAnObject(.string(String(decoding: request.body, as: UTF8.self)))
        }
        let isMarked = request.body.starts(with: byteOrderMark)
        let text = isMarked ? Array(request.body.dropFirst(byteOrderMark.count)) : request.body
        let value: JSONValue
        do throws(JSONError) {
            value = try parser.parse(text)
        } catch {
            throw .invalidJSON(describe(error, of: text))
        }
        guard case .object(let object) = value else { throw .notAnObject(value) }
        return object
    }

    /// What CPython says of the text; where it would read what our limits refuse, what our parser says.
    private static func describe(_ error: JSONError, of text: [UInt8]) -> PythonJSONError {
        if error.code != .invalidUTF8, let known = PythonJSONError(readingLike: text) { return known }
        let offset = min(max(0, error.offset ?? 0), text.count)
        return PythonJSONError(
            message: error.message,
            position: PythonJSONError.characters(in: text[..<offset])
        )
    }

    private static func isJSON(_ request: Request) -> Bool {
        guard let type = request.headers[.contentType] else { return false }
        let essence = type.split(separator: ";").first.map { $0.lowercased() } ?? ""
        let trimmed = essence.filter { $0 != " " }
        return trimmed == "application/json"
            || (trimmed.hasPrefix("application/") && trimmed.hasSuffix("+json"))
    }
}
