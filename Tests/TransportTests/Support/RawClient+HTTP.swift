/// An answer as it came.
struct RawResponse {
    let status: Int
    let head: String
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    /// The first value of a field.
    func field(_ name: String) -> String? {
        for line in head.split(separator: "\r\n").dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2, parts[0].lowercased() == name.lowercased() {
                return String(parts[1].drop { $0 == " " })
            }
        }
        return nil
    }
}

extension RawClient {
    /// Sends a head with `Host`, and a body with its length.
    func request(
        _ method: String,
        _ target: String,
        headers: [String] = [],
        body: String? = nil
    ) throws -> RawResponse {
        var head = "\(method) \(target) HTTP/1.1\r\nHost: localhost\r\n"
        for header in headers { head += header + "\r\n" }
        if let body { head += "Content-Length: \(body.utf8.count)\r\n" }
        try send(head + "\r\n" + (body ?? ""))
        return try response(hasBody: method != "HEAD")
    }

    /// Reads one response by its length.
    func response(hasBody: Bool = true) throws -> RawResponse {
        let head = try receive(through: "\r\n\r\n")
        guard let status = Int(head.split(separator: " ").dropFirst().first ?? "") else {
            throw RawClientError.unexpected(head)
        }
        let bare = RawResponse(status: status, head: head, body: [])
        let length = hasBody ? Int(bare.field("content-length") ?? "") ?? 0 : 0
        return RawResponse(status: status, head: head, body: try receive(length))
    }
}
