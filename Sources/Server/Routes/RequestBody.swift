import HTTPTypes
import JSON
import Web

/// Reads the JSON object in a request's body as the first generation did (spec 1.1).
enum RequestBody {
    private static let parser = JSONParser(limits: JSONLimits(duplicateKeys: .lastWins))

    /// The object in the body.
    ///
    /// - Throws: ``ValidationError`` when there is no body, no JSON, or no object.
    static func object(of request: Request) throws(ValidationError) -> JSONObject {
        guard !request.body.isEmpty else { throw .missing }
        guard isJSON(request) else {
            throw .notAnObject(.string(String(decoding: request.body, as: UTF8.self)))
        }
        let value: JSONValue
        do throws(JSONError) {
            value = try parser.parse(request.body)
        } catch {
            throw .invalidJSON(offset: error.offset ?? 0, reason: error.message)
        }
        guard case .object(let object) = value else { throw .notAnObject(value) }
        return object
    }

    private static func isJSON(_ request: Request) -> Bool {
        guard let type = request.headers[.contentType] else { return false }
        let essence = type.split(separator: ";").first.map { $0.lowercased() } ?? ""
        let trimmed = essence.filter { $0 != " " }
        return trimmed == "application/json"
            || (trimmed.hasPrefix("application/") && trimmed.hasSuffix("+json"))
    }
}
