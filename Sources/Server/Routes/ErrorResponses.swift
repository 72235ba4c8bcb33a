import HTTPTypes
import JSON
import Web

/// The bodies that the first generation's clients know for HTTP errors (spec 1.1).
enum ErrorResponses {
    /// `{"detail":"…"}` with a status.
    static func detail(_ text: String, _ status: HTTPResponse.Status) -> Response {
        .json(.object(["detail": .string(text)]), status: status)
    }

    /// 422 with one validation error: `{"detail":[{"type","loc","msg","input"[,"ctx"]}]}`.
    static func validation(_ error: ValidationError) -> Response {
        .json(.object(["detail": .array([error.value])]), status: .unprocessableContent)
    }
}
