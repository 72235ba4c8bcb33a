import HTTPTypes
import Web

/// A response on its way out, in pieces of at most one write.
struct ResponseWriter {
    private static let pieceBytes = 65536
    private var bytes: [UInt8]
    private var position = 0

    /// The head and, except in answer to HEAD, the body.
    ///
    /// - Parameters:
    ///   - response: The handler's.
    ///   - isHead: Whether the body stays away.
    ///   - isLast: Whether the connection is closed afterwards.
    ///   - date: The value of `Date`.
    ///   - server: The value of `Server`, empty for none.
    init(_ response: Response, isHead: Bool, isLast: Bool, date: String, server: String) {
        var head = "HTTP/1.1 \(response.status.code) \(response.status.reasonPhrase)\r\n"
        for field in response.headers where !Self.ours.contains(field.name) {
            head += "\(field.name.rawName): \(field.value)\r\n"
        }
        head += "date: \(date)\r\n"
        if !server.isEmpty, !response.headers.contains(.server) { head += "server: \(server)\r\n" }
        // RFC 9110 §8.6: neither 1xx nor 204 has a length.
        if response.status.code != 204 { head += "content-length: \(response.body.count)\r\n" }
        if isLast { head += "connection: close\r\n" }
        head += "\r\n"
        bytes = Array(head.utf8)
        if !isHead, response.status.code != 204, response.status.code != 304 { bytes += response.body }
    }

    /// Whether everything was taken.
    var isFinished: Bool { position == bytes.count }

    /// The next piece, which counts as written.
    mutating func next() -> ArraySlice<UInt8> {
        let piece = bytes[position..<min(bytes.count, position + Self.pieceBytes)]
        position = piece.endIndex
        return piece
    }

    /// Everything, for an answer that is known to be small.
    mutating func all() -> ArraySlice<UInt8> {
        let piece = bytes[position...]
        position = bytes.count
        return piece
    }

    private static let ours: Set<HTTPField.Name> = [
        .contentLength, .connection, .date, .transferEncoding,
    ]
}
