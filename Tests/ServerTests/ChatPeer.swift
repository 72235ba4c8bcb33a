import JSON
import TestSupport
import Testing
import Web

/// The other end of a chat whose connection the server is serving.
struct ChatPeer {
    /// The server would not take the connection.
    struct Refused: Error {}

    let socket: FakeSocket
    /// Ends when the server has done with the connection.
    let serving: Task<Void, Never>

    /// Sends a message of a user.
    func say(_ content: String, more: JSONObject = [:]) throws {
        var message: JSONObject = ["content": .string(content), "session_id": "s"]
        for (name, value) in more { message[name] = value }
        send(try JSONPrinter(style: .compact).string(.object(message)))
    }

    /// Sends any text.
    func send(_ text: String) {
        socket.receive(.text(text))
    }

    /// The text of the next frame; fails when the connection ended instead.
    func text() async throws -> String {
        let event = await socket.nextEvent()
        guard case .message(let message) = event else {
            Issue.record("a frame was expected, not \(String(describing: event))")
            throw Refused()
        }
        return try #require(message.text)
    }

    /// The next frame as JSON.
    func frame() async throws -> JSONValue {
        try JSONParser().parse(try await text())
    }

    /// The `content` of the next frames.
    func contents(_ count: Int) async throws -> [String?] {
        var contents: [String?] = []
        for _ in 0..<count { contents.append(try await frame()["content"]?.stringValue) }
        return contents
    }

    /// Hangs up, and waits until the server has done with the connection.
    ///
    /// - Returns: what was sent and not read yet.
    @discardableResult
    func leave() async -> [FakeSocket.Event] {
        socket.hangUp()
        await serving.value
        var rest: [FakeSocket.Event] = []
        while let event = await socket.nextEvent() { rest.append(event) }
        return rest
    }
}
