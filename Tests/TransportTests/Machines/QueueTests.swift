import Testing
import Web

@testable import Transport

/// The inbox and the outbox own the tasks that wait: each is resumed exactly once.
struct QueueTests {
    /// A queue in an actor, so that tasks can wait in it.
    private actor Mailbox {
        private var inbox = Inbox(maximumBytes: 10, maximumCount: 3)
        private var outbox = Outbox(maximumBytes: 10, maximumCount: 3)
        var isFull: Bool { inbox.isFull }
        var hasWaiter: Bool { inbox.hasWaiter }
        var senders: Int { outbox.senderCount }

        func put(_ text: String) { inbox.append(.text(text)) }
        func end() { inbox.end() }
        func endNow() { inbox.endNow() }
        func cancel() { inbox.cancelWait() }
        func next() async -> SocketMessage? { await Suspension.wait { inbox.wait($0) } }

        func send(_ text: String, as identifier: UInt64) async -> Result<Void, SocketError> {
            await Suspension.wait { outbox.wait(.text(text), identifier: identifier, suspension: $0) }
        }
        func pop() -> SocketMessage? { outbox.popFirst() }
        func cancelSend(_ identifier: UInt64) { outbox.cancel(identifier) }
        func endSending() { outbox.end() }
    }

    @Test func `messages that are here are taken before the end`() async {
        let box = Mailbox()
        await box.put("a")
        await box.put("b")
        await box.end()
        await box.put("late")
        #expect(await box.next() == .text("a"))
        #expect(await box.next() == .text("b"))
        #expect(await box.next() == nil)
        #expect(await box.next() == nil)
    }

    @Test func `it is full by number or bytes`() async {
        let box = Mailbox()
        await box.put("a")
        await box.put("b")
        #expect(await !box.isFull)
        await box.put("c")
        #expect(await box.isFull)
        _ = await box.next()
        #expect(await !box.isFull)
        await box.put("0123456789")
        #expect(await box.isFull)
    }

    @Test func `a waiter gets the next message, the end, or nothing when cancelled`() async {
        let box = Mailbox()
        for action in ["message", "end", "cancel"] {
            async let received = box.next()
            await until { await box.hasWaiter }
            switch action {
            case "message": await box.put("now")
            case "cancel": await box.cancel()
            default: await box.cancel()
            }
            #expect(await received == (action == "message" ? .text("now") : nil))
            #expect(await !box.hasWaiter)
        }
        async let last = box.next()
        await until { await box.hasWaiter }
        await box.endNow()
        #expect(await last == nil)
    }

    @Test func `senders get in by their order when there is room`() async {
        let box = Mailbox()
        #expect((try? await box.send("0123456789", as: 1).get()) != nil)
        async let second = box.send("second", as: 2)
        await until { await box.senders == 1 }
        async let third = box.send("third", as: 3)
        await until { await box.senders == 2 }
        #expect(await box.pop() == .text("0123456789"))
        #expect((try? await second.get()) != nil)
        #expect(await box.senders == 1, "the third does not fit beside the second")
        #expect(await box.pop() == .text("second"))
        #expect((try? await third.get()) != nil)
        #expect(await box.pop() == .text("third"))
        #expect(await box.pop() == nil)
    }

    @Test func `a sender that is cancelled, or told of the end, was not sent`() async {
        let box = Mailbox()
        #expect((try? await box.send("0123456789", as: 1).get()) != nil)
        async let second = box.send("second", as: 2)
        await until { await box.senders == 1 }
        async let third = box.send("third", as: 3)
        await until { await box.senders == 2 }
        await box.cancelSend(2)
        await box.cancelSend(2)
        #expect(await second.error == .cancelled)
        await box.endSending()
        #expect(await third.error == .closed)
        #expect(await box.pop() == .text("0123456789"))
        #expect(await box.pop() == nil)
    }
}

extension Result where Success == Void {
    /// What went wrong, nil when nothing did.
    fileprivate var error: Failure? {
        if case .failure(let failure) = self { failure } else { nil }
    }
}
