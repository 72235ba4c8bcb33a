import HTTPTypes
import JSON
import TestSupport
import Testing
import Web

@testable import Server

@Suite(.timeLimit(.minutes(1)))
struct `An announcer` {
    private let registry = ClientRegistry(maximumClients: nil)
    private var announcer: Announcer { Announcer(registry: registry, clock: TestClock()) }

    private func join(_ id: String, isStalled: Bool = false) async -> FakeSocket {
        let socket = FakeSocket(Request(method: .get, path: "/ws/\(id)"), isStalled: isStalled)
        _ = await registry.register(socket, as: id, at: "t")
        return socket
    }

    private func frame(_ content: String, of id: String) -> FakeSocket.Event {
        .message(
            .text(#"{"content": \#(content), "timestamp": "2026-11-21T09:00:00", "session_id": "\#(id)"}"#)
        )
    }

    @Test func `each client of a broadcast gets the frame with its own id`() async {
        let one = await join("one")
        let two = await join("two")
        #expect(await announcer.broadcast("hi") == 2)
        #expect(await one.nextEvent() == frame(#""hi""#, of: "one"))
        #expect(await two.nextEvent() == frame(#""hi""#, of: "two"))
    }

    @Test(
        arguments: [
            ("5", 5), ("null", nil), ("[1, 2]", [1, 2]), (#"{"a": true}"#, ["a": true]),
        ] as [(String, JSONValue)]
    )
    func `a broadcast passes any JSON value`(text: String, value: JSONValue) async {
        let one = await join("one")
        #expect(await announcer.broadcast(value) == 1)
        #expect(await one.nextEvent() == frame(text, of: "one"))
    }

    @Test func `a client that does not read holds up nobody, and one that is gone does not count`() async {
        let slow = await join("slow", isStalled: true)
        let gone = await join("gone")
        let quick = await join("quick")
        gone.hangUp()
        let announcer = announcer
        async let sent = announcer.broadcast("hi")
        #expect(await quick.nextEvent() == frame(#""hi""#, of: "quick"))
        slow.hangUp()
        #expect(await sent == 1)
    }

    @Test func `a message goes to one client, and to nobody that is not there`() async {
        let one = await join("one")
        let two = await join("two")
        #expect(await announcer.send("direct", to: "one"))
        #expect(await one.nextEvent() == frame(#""direct""#, of: "one"))
        #expect(await !announcer.send("direct", to: "nobody"))
        two.hangUp()
        #expect(await !announcer.send("direct", to: "two"))
    }

    @Test func `a disconnected client is told why before its connection ends`() async throws {
        let one = await join("one")
        let client = try #require(await registry.remove("one"))
        await announcer.disconnect(client, id: "one")
        let farewell =
            #"{"type": "system", "content": "admin_disconnect", "timestamp": "2026-11-21T09:00:00", "#
            + #""metadata": {"reason": "Administrative disconnect"}}"#
        #expect(await one.nextEvent() == .message(.text(farewell)))
        #expect(await one.nextEvent() == .closed(.normal, reason: "administrative disconnect"))
        #expect(await one.nextEvent() == nil)
    }

    @Test func `everybody is told of maintenance before their connections end`() async {
        let sockets = ["one": await join("one"), "two": await join("two")]
        await announcer.dismiss(await registry.removeAll())
        for (id, socket) in sockets {
            let notice = #""Server maintenance in progress. Please reconnect shortly.""#
            #expect(await socket.nextEvent() == frame(notice, of: id))
            #expect(await socket.nextEvent() == .closed(.serviceRestart, reason: "maintenance"))
        }
    }
}
