import HTTPTypes
import TestSupport
import Testing
import Web

@testable import Server

struct `The registry of connected clients` {
    private let registry = ClientRegistry(maximumClients: 2)

    private func socket() -> FakeSocket { FakeSocket(Request(method: .get, path: "/ws/abc")) }

    private func isRegistered(_ registration: ClientRegistry.Registration) -> Bool {
        if case .registered = registration { true } else { false }
    }

    @Test func `the first socket of an id replaces nobody`() async {
        guard case .registered(let replaced) = await registry.register(socket(), as: "abc", at: "t") else {
            Issue.record("the registry was full")
            return
        }
        #expect(replaced == nil)
    }

    @Test func `the newest socket of an id wins, with a count of its own`() async {
        let old = socket()
        let new = socket()
        _ = await registry.register(old, as: "abc", at: "t1")
        await registry.countMessage(of: "abc", on: old)
        guard case .registered(let replaced) = await registry.register(new, as: "abc", at: "t2") else {
            Issue.record("the registry was full")
            return
        }
        #expect(replaced === old)
        #expect(await registry.socket(of: "abc") === new)
        #expect(await registry.count == 1)
        #expect(await registry.snapshot.map(\.client.messageCount) == [0])
        #expect(await registry.snapshot.map(\.client.connectedAt) == ["t2"])
    }

    @Test func `the end of a replaced socket does not unregister the new one`() async {
        let old = socket()
        let new = socket()
        _ = await registry.register(old, as: "abc", at: "t")
        _ = await registry.register(new, as: "abc", at: "t")
        await registry.unregister(old, from: "abc")
        #expect(await registry.socket(of: "abc") === new)
        await registry.unregister(new, from: "abc")
        #expect(await registry.socket(of: "abc") == nil)
    }

    @Test func `messages count on the newest socket only`() async {
        let old = socket()
        let new = socket()
        _ = await registry.register(old, as: "abc", at: "t")
        _ = await registry.register(new, as: "abc", at: "t")
        await registry.countMessage(of: "abc", on: old)
        await registry.countMessage(of: "abc", on: new)
        await registry.countMessage(of: "nobody", on: new)
        #expect(await registry.snapshot.map(\.client.messageCount) == [1])
    }

    @Test func `clients stand in the order in which they connected, a replaced one keeps its place`() async {
        let registry = ClientRegistry(maximumClients: nil)
        for id in ["cc", "aa", "bb", "aa"] { _ = await registry.register(socket(), as: id, at: "t") }
        #expect(await registry.snapshot.map(\.id) == ["cc", "aa", "bb"])
    }

    @Test func `a full registry takes no new id, but a new socket of a known one`() async {
        #expect(isRegistered(await registry.register(socket(), as: "aa", at: "t")))
        #expect(isRegistered(await registry.register(socket(), as: "bb", at: "t")))
        #expect(!isRegistered(await registry.register(socket(), as: "cc", at: "t")))
        #expect(isRegistered(await registry.register(socket(), as: "aa", at: "t")))
        _ = await registry.remove("bb")
        #expect(isRegistered(await registry.register(socket(), as: "cc", at: "t")))
    }

    @Test func `removing hands back who was there`() async {
        let one = socket()
        _ = await registry.register(one, as: "aa", at: "t")
        _ = await registry.register(socket(), as: "bb", at: "t")
        #expect(await registry.remove("aa")?.socket === one)
        #expect(await registry.remove("aa") == nil)
        #expect(await registry.removeAll().map(\.id) == ["bb"])
        #expect(await registry.removeAll().isEmpty)
        #expect(await registry.count == 0)
    }
}
