/// A frame as it came.
struct RawFrame: Equatable {
    let isFinal: Bool
    let opcode: UInt8
    let payload: [UInt8]

    var text: String { String(decoding: payload, as: UTF8.self) }

    /// The code of a close frame.
    var closeCode: Int? { payload.count >= 2 ? Int(payload[0]) << 8 | Int(payload[1]) : nil }
    /// The reason of a close frame.
    var closeReason: String { String(decoding: payload.dropFirst(2), as: UTF8.self) }
}

extension RawClient {
    /// The head of an upgrade.
    static func upgrade(_ path: String, headers: [String] = []) -> String {
        let lines = [
            "GET \(path) HTTP/1.1", "Host: localhost", "Upgrade: websocket", "Connection: Upgrade",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Version: 13",
        ]
        return (lines + headers).map { $0 + "\r\n" }.joined() + "\r\n"
    }

    /// Becomes a WebSocket; returns the answer's head.
    @discardableResult
    func becomeSocket(_ path: String, headers: [String] = []) throws -> String {
        try send(Self.upgrade(path, headers: headers))
        let head = try receive(through: "\r\n\r\n")
        guard head.hasPrefix("HTTP/1.1 101 ") else { throw RawClientError.unexpected(head) }
        return head
    }

    /// A masked frame.
    static func frame(_ opcode: UInt8, _ payload: [UInt8], isFinal: Bool = true) -> [UInt8] {
        let mask: [UInt8] = [0x12, 0x34, 0x56, 0x78]
        var frame: [UInt8] = [(isFinal ? 0x80 : 0) | opcode]
        switch payload.count {
        case 0...125: frame.append(0x80 | UInt8(payload.count))
        case 126...65535:
            frame.append(0x80 | 126)
            frame += [UInt8(payload.count >> 8), UInt8(payload.count & 0xFF)]
        default:
            frame.append(0x80 | 127)
            frame += (0..<8).map { UInt8(truncatingIfNeeded: payload.count >> (8 * (7 - $0))) }
        }
        frame += mask
        frame += payload.enumerated().map { $0.element ^ mask[$0.offset & 3] }
        return frame
    }

    /// Sends a text message in one frame.
    func sendText(_ text: String) throws { try send(Self.frame(1, Array(text.utf8))) }

    /// Sends a close frame.
    func sendClose(_ code: Int, _ reason: String = "") throws {
        try send(Self.frame(8, [UInt8(code >> 8), UInt8(code & 0xFF)] + Array(reason.utf8)))
    }

    /// The next frame.
    func frame() throws -> RawFrame {
        let head = try receive(2)
        var length = Int(head[1] & 0x7F)
        if length > 125 { length = try receive(length == 126 ? 2 : 8).reduce(0) { $0 << 8 | Int($1) } }
        return RawFrame(isFinal: head[0] & 0x80 != 0, opcode: head[0] & 0x0F, payload: try receive(length))
    }

    /// The next frame that is no ping, which is not answered.
    func message() throws -> RawFrame {
        while true {
            let frame = try frame()
            if frame.opcode != 9 { return frame }
        }
    }
}
