import HTTPTypes
import Testing
import Web

@testable import Server

struct `The handshake of a chat` {
    private func decision(
        _ path: String,
        _ headers: HTTPFields = HTTPFields(),
        origins: [String] = []
    ) async throws -> SocketDecision? {
        var decision: SocketDecision?
        try await RouteHarness.run({ $0.server.allowedOrigins = origins }) { harness in
            decision = harness.decision(path, headers: headers)
        }
        return decision
    }

    private func isAccepted(_ decision: SocketDecision?, subprotocol: String? = nil) -> Bool {
        guard case .accept(let selected) = decision else { return false }
        return selected == subprotocol
    }

    private func rejection(_ decision: SocketDecision?) -> Response? {
        if case .reject(let response) = decision { response } else { nil }
    }

    @Test(arguments: ["/ws/abc", "/ws/user-123_test", "/ws/" + String(repeating: "a", count: 100)])
    func `a client id is accepted without a subprotocol`(path: String) async throws {
        #expect(isAccepted(try await decision(path)))
    }

    @Test(arguments: ["/ws/ab", "/ws/user@test", "/ws/user.test", "/ws/user test", "/ws/abc\n"])
    func `what is no client id is refused with 403 and an empty body`(path: String) async throws {
        let response = try #require(rejection(try await decision(path)))
        #expect(response.status == .forbidden)
        #expect(response.body.isEmpty)
    }

    @Test(arguments: ["/foo", "/ws", "/ws/", "/ws/abc/def", "/health"])
    func `no other path takes an upgrade`(path: String) async throws {
        #expect(try await decision(path) == nil)
    }

    @Test func `our dialect is selected when it is offered, others are not`() async throws {
        let ours: HTTPFields = [.secWebSocketProtocol: "foo, meetingmuse.legacy"]
        #expect(isAccepted(try await decision("/ws/abc", ours), subprotocol: "meetingmuse.legacy"))
        #expect(isAccepted(try await decision("/ws/abc", [.secWebSocketProtocol: "foo"])))
    }

    @Test func `a page from elsewhere is refused unless its origin is listed`() async throws {
        let headers: HTTPFields = [.origin: "https://elsewhere.example"]
        #expect(rejection(try await decision("/ws/abc", headers))?.status == .forbidden)
        let listed = try await decision("/ws/abc", headers, origins: ["https://elsewhere.example"])
        #expect(isAccepted(listed))
    }
}
