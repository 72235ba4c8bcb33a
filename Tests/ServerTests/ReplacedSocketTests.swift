import HTTPTypes
import JSON
import TestSupport
import Testing
import Web

@testable import Server

@Suite(.timeLimit(.minutes(1)))
struct `A client with two connections` {
    private let registry = ClientRegistry(maximumClients: nil)
    private let arrivals: AsyncStream<String>
    private let departures: AsyncStream<String>
    private let permit: AsyncStream<Void>.Continuation
    private let route: SocketRouteMatch

    init() throws {
        let (arrivals, arrival) = AsyncStream<String>.makeStream()
        let (departures, departure) = AsyncStream<String>.makeStream()
        let (permits, permit) = AsyncStream<Void>.makeStream()
        self.arrivals = arrivals
        self.departures = departures
        self.permit = permit
        var table = RouteTable()
        ChatRoute(
            registry: registry,
            responder: GatedResponder(arrival: arrival, permits: permits, departures: departure),
            origins: OriginPolicy(allowedOrigins: []),
            clock: TestClock()
        ).add(to: &table)
        route = try #require(table.router.matchSocket(path: "/ws/abc"))
    }

    private func join() async throws -> ChatPeer {
        let socket = FakeSocket(Request(method: .get, path: "/ws/abc"))
        let route = route
        let peer = ChatPeer(socket: socket, serving: Task { await route.handler(socket, route.parameters) })
        #expect(try await peer.frame()["content"] == "connection_established")
        return peer
    }

    @Test func `gets the answer to what the older one asked on the newer one`() async throws {
        let old = try await join()
        try old.say("slow")
        #expect(try await old.frame()["content"] == "processing")
        var arrival = arrivals.makeAsyncIterator()
        #expect(await arrival.next() == "slow")
        let new = try await join()
        #expect(await old.socket.nextEvent() == .closed(.replaced, reason: "replaced by a newer connection"))
        permit.yield()
        #expect(try await new.frame()["content"] == "late: slow")
        await old.serving.value
        #expect(await registry.count == 1)
        #expect(await new.leave() == [])
    }

    @Test func `is taken leave of when the newer one ends, once`() async throws {
        let old = try await join()
        let new = try await join()
        await old.serving.value
        await new.leave()
        let last = try await join()
        await last.leave()
        var departure = departures.makeAsyncIterator()
        #expect(await departure.next() == "abc")
        #expect(await departure.next() == "abc")
    }

    @Test func `is not answered any more when both have ended`() async throws {
        let peer = try await join()
        try peer.say("slow")
        var arrival = arrivals.makeAsyncIterator()
        #expect(await arrival.next() == "slow")
        _ = await registry.remove("abc")
        permit.yield()
        peer.socket.hangUp()
        await peer.serving.value
        #expect(try await peer.frame()["content"] == "processing")
        #expect(await peer.leave() == [])
    }
}
