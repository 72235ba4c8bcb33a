import HTTPTypes
import JSON
import Web

extension Response {
    /// A compact JSON body, as all JSON answers of the server have.
    static func json(_ value: JSONValue, status: HTTPResponse.Status = .ok) -> Response {
        do throws(JSONError) {
            return .json(bytes: try JSONPrinter(style: .compact).bytes(value), status: status)
        } catch {
            // Only a value nested deeper than the printer's limit comes here; no route of ours makes one.
            return .internalServerError
        }
    }
}
