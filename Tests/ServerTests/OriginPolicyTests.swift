import HTTPTypes
import Testing
import Web

@testable import Server

struct `Pages that may talk to the server` {
    /// A request with an origin, to a host, from an address, and whether it may go on.
    typealias Sample = (origin: String?, host: String, peer: String, isAllowed: Bool)

    static let samples: [Sample] = [
        (nil, "localhost:8000", "127.0.0.1", true),
        (nil, "chat.example", "203.0.113.9", true),
        ("http://localhost:3000", "localhost:8000", "127.0.0.1", true),
        ("http://LOCALHOST", "localhost:8000", "127.0.0.1", true),
        ("http://127.0.0.1:8000", "127.0.0.1:8000", "127.0.0.1", true),
        ("http://[::1]:3000", "[::1]:8000", "::1", true),
        ("http://[::1]", "[::1]:8000", "::ffff:127.0.0.1", true),
        ("http://localhost:3000", "chat.example", "203.0.113.9", false),
        ("https://chat.example", "chat.example", "203.0.113.9", true),
        ("https://Chat.Example", "chat.EXAMPLE", "203.0.113.9", true),
        ("https://chat.example:8443", "chat.example:8443", "203.0.113.9", true),
        ("https://chat.example:1", "chat.example:2", "203.0.113.9", false),
        ("http://[2001:db8::1]:8000", "[2001:db8::1]:8000", "2001:db8::9", true),
        ("http://[2001:db8::2]:8000", "[2001:db8::1]:8000", "2001:db8::9", false),
        ("https://evil.example", "localhost:8000", "127.0.0.1", false),
        ("https://localhost.evil.example", "localhost:8000", "127.0.0.1", false),
        ("https://localhost@evil.example", "localhost:8000", "127.0.0.1", false),
        ("https://evil.example/localhost", "localhost:8000", "127.0.0.1", false),
        ("http://[::1].evil.example", "[::1]:8000", "::1", false),
        // A page whose own name leads to this machine (DNS rebinding), and one at this machine's address.
        ("http://evil.example:8000", "evil.example:8000", "127.0.0.1", false),
        ("http://192.168.0.7:8000", "192.168.0.7:8000", "127.0.0.1", true),
        ("null", "localhost:8000", "127.0.0.1", false),
        ("", "localhost:8000", "127.0.0.1", false),
        ("://", "localhost:8000", "127.0.0.1", false),
        ("localhost", "localhost:8000", "127.0.0.1", false),
        ("https://listed.example", "localhost:8000", "127.0.0.1", true),
        ("http://listed.example", "localhost:8000", "127.0.0.1", false),
        ("https://listed.example:444", "localhost:8000", "127.0.0.1", false),
    ]

    private func request(_ sample: Sample) -> Request {
        var headers = HTTPFields()
        headers[.origin] = sample.origin
        if let name = HTTPField.Name("Host") { headers[name] = sample.host }
        return Request(
            method: .get,
            path: "/",
            headers: headers,
            peer: PeerAddress(host: sample.peer, port: 1)
        )
    }

    @Test(arguments: samples)
    func `come from this machine, the same host, or the list`(sample: Sample) {
        let policy = OriginPolicy(allowedOrigins: ["https://listed.example"])
        #expect(policy.allows(request(sample)) == sample.isAllowed)
    }

    @Test(arguments: samples)
    func `come from anywhere when the list says so`(sample: Sample) {
        #expect(OriginPolicy(allowedOrigins: ["*"]).allows(request(sample)))
    }

    @Test func `come from the same host when a proxy on this machine forwards`() {
        var request = request(("https://chat.example", "chat.example", "127.0.0.1", false))
        #expect(!OriginPolicy(allowedOrigins: []).allows(request))
        if let name = HTTPField.Name("X-Forwarded-For") { request.headers[name] = "203.0.113.9" }
        #expect(OriginPolicy(allowedOrigins: []).allows(request))
    }

    @Test func `need a host to compare with`() {
        let request = Request(
            method: .get,
            path: "/",
            headers: [.origin: "https://chat.example"],
            peer: PeerAddress(host: "203.0.113.9", port: 1)
        )
        #expect(!OriginPolicy(allowedOrigins: []).allows(request))
    }
}
