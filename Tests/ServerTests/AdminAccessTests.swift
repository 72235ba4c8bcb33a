import HTTPTypes
import JSON
import Testing
import Web

@testable import Server

struct `Access to the administration` {
    /// A request's peer, its `Authorization` and its `Host`, whether there is a token, and the status of a refusal.
    typealias Sample = (peer: String, offer: String?, host: String, hasToken: Bool, refusal: Int?)

    static let samples: [Sample] = [
        ("127.0.0.1", nil, "localhost:8000", false, nil),
        ("127.8.9.1", nil, "127.8.9.1:8000", false, nil),
        ("::1", nil, "[::1]:8000", false, nil),
        ("::ffff:127.0.0.1", nil, "127.0.0.1", true, 401),
        ("::ffff:127.0.0.1", nil, "127.0.0.1", false, nil),
        ("127.0.0.1", "Bearer anything", "localhost:8000", false, nil),
        ("127.0.0.1", "Bearer right", "localhost:8000", true, nil),
        ("127.0.0.1", "Bearer wrong", "localhost:8000", true, 401),
        ("203.0.113.9", nil, "chat.example", false, 403),
        ("203.0.113.9", "Bearer right", "chat.example", false, 403),
        ("203.0.113.9", nil, "chat.example", true, 401),
        ("203.0.113.9", "Bearer right", "chat.example", true, nil),
        ("203.0.113.9", "bearer right", "chat.example", true, nil),
        ("203.0.113.9", "Bearer wrong", "chat.example", true, 401),
        ("203.0.113.9", "Bearer", "chat.example", true, 401),
        ("203.0.113.9", "Bearer ", "chat.example", true, 401),
        ("203.0.113.9", "Basic right", "chat.example", true, 401),
        ("203.0.113.9", "right", "chat.example", true, 401),
        ("2001:db8::9", nil, "[2001:db8::1]", false, 403),
        ("", nil, "localhost", false, 403),
        // A page of another site whose name leads here (DNS rebinding) sends that name.
        ("127.0.0.1", nil, "evil.example:8000", false, 403),
        ("127.0.0.1", nil, "evil.example:8000", true, 401),
        ("127.0.0.1", nil, "127.0.0.1.evil.example", false, 403),
        ("127.0.0.1", nil, "[::1].evil.example", false, 403),
        ("127.0.0.1", nil, "evil.example:127.0.0.1", false, 403),
        ("127.0.0.1", nil, "192.168.0.7:8000", false, nil),
        ("127.0.0.1", "Bearer right", "meet.example", true, nil),
        ("127.0.0.1", nil, "LOCALHOST", false, nil),
    ]

    private func access(hasToken: Bool) -> AdminAccess {
        AdminAccess(token: hasToken ? Secret("right") : nil, origins: OriginPolicy(allowedOrigins: []))
    }

    private func request(
        peer: String,
        host: String? = "localhost:8000",
        _ more: [String: String] = [:]
    ) -> Request {
        var headers = HTTPFields()
        var fields = more
        fields["Host"] = host
        for (name, value) in fields {
            if let name = HTTPField.Name(name) { headers[name] = value }
        }
        return Request(
            method: .get,
            path: "/admin/connections",
            headers: headers,
            peer: PeerAddress(host: peer, port: 1)
        )
    }

    @Test(arguments: samples)
    func `is for programs on this machine until there is a token, then for its bearers`(sample: Sample) {
        let offer = sample.offer.map { ["Authorization": $0] } ?? [:]
        let request = request(peer: sample.peer, host: sample.host, offer)
        let refusal = access(hasToken: sample.hasToken).refusal(of: request)
        #expect(refusal?.status.code == sample.refusal)
        #expect(refusal?.headers[.wwwAuthenticate] == (sample.refusal == 401 ? "Bearer" : nil))
    }

    @Test(arguments: [
        "Forwarded", "X-Forwarded-For", "x-real-ip", "Via", "X-Forwarded-Proto", "CF-Connecting-IP",
    ])
    func `needs the token when a proxy on this machine forwards`(header: String) {
        let forwarded = request(peer: "127.0.0.1", [header: "203.0.113.9"])
        #expect(access(hasToken: false).refusal(of: forwarded)?.status == .forbidden)
        #expect(access(hasToken: true).refusal(of: forwarded)?.status == .unauthorized)
        let bearing = request(peer: "127.0.0.1", [header: "203.0.113.9", "Authorization": "Bearer right"])
        #expect(access(hasToken: true).refusal(of: bearing) == nil)
    }

    @Test func `is not for pages from elsewhere, even with the token`() throws {
        let headers = ["Origin": "https://evil.example", "Authorization": "Bearer right"]
        let refusal = try #require(
            access(hasToken: true).refusal(of: request(peer: "127.0.0.1", headers))
        )
        #expect(refusal.status == .forbidden)
        #expect(try refusal.json == ["detail": "Origin not allowed"])
    }

    @Test func `is open to a program on this machine that names no host`() {
        #expect(access(hasToken: false).refusal(of: request(peer: "127.0.0.1", host: nil)) == nil)
    }

    @Test func `tells why it is refused`() throws {
        let stranger = request(peer: "203.0.113.9", host: "chat.example")
        #expect(try access(hasToken: false).refusal(of: stranger)?.json == ["detail": "Forbidden"])
        #expect(try access(hasToken: true).refusal(of: stranger)?.json == ["detail": "Not authenticated"])
    }
}
