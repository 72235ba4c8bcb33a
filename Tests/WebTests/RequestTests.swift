import HTTPTypes
import Testing
import Web

struct RequestTests {
    @Test func `a query is decoded, in order, with repeated and empty parts`() {
        let query = QueryParameters(query: "a=1&b=x%20y+z&c&&d=%zz&a=2&=e&f=%C3%A9&g=%ff")
        #expect(query.map(\.name) == ["a", "b", "c", "d", "a", "", "f", "g"])
        #expect(query.map(\.value) == ["1", "x y z", "", "%zz", "2", "e", "é", "\u{FFFD}"])
        #expect(query["a"] == "1")
        #expect(query.values(of: "a") == ["1", "2"])
        #expect(query["nothing"] == nil)
    }

    @Test func `parts that are decoded already are not decoded again`() {
        let query = QueryParameters(decodedFragments: [Array("a=%41+".utf8), [], Array("b".utf8)])
        #expect(query["a"] == "%41+")
        #expect(query["b"] == "")
        #expect(query.map(\.name).count == 2)
    }

    @Test(arguments: [
        ("127.0.0.1", true), ("127.9.9.9", true), ("::1", true), ("::ffff:127.0.0.1", true),
        ("128.0.0.1", false), ("10.127.0.1", false), ("::2", false), ("", false),
    ])
    func `loopback is told from the rest`(host: String, isLoopback: Bool) {
        #expect(PeerAddress(host: host, port: 1).isLoopback == isLoopback)
    }

    @Test func `offered subprotocols keep their order`() {
        var request = Request(method: .get, path: "/")
        #expect(request.offeredSubprotocols.isEmpty)
        request.headers[.secWebSocketProtocol] = " a ,b,\tc.d "
        #expect(request.offeredSubprotocols == ["a", "b", "c.d"])
    }

    @Test(
        arguments: [
            (1000, true), (1005, false), (1006, false), (1012, true), (1015, false), (2999, false),
            (3000, true), (5000, false),
        ] as [(UInt16, Bool)]
    )
    func `only codes of the standard are sent`(code: UInt16, isSendable: Bool) {
        #expect(CloseCode(rawValue: code).isSendable == isSendable)
    }

    @Test func `a message makes its text when asked, and binary has none`() {
        #expect(SocketMessage.text("héllo").text == "héllo")
        #expect(SocketMessage.text("héllo").bytes == Array("héllo".utf8))
        #expect(SocketMessage.text(utf8: [97]) == SocketMessage.text("a"))
        #expect(SocketMessage.binary([97]).text == nil)
        #expect(SocketMessage.binary([97]) != SocketMessage.text("a"))
    }
}
