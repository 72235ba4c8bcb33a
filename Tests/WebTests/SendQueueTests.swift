import Testing
import Web

struct SendQueueTests {
    @Test func `messages leave in the order they came`() {
        var queue = SendQueue(maximumBytes: 100, maximumCount: 10)
        for text in ["a", "b", "c"] { #expect(queue.append(.text(text)) == true) }
        #expect(queue.count == 3)
        #expect(queue.waitingBytes == 3)
        #expect(queue.popFirst() == .text("a"))
        #expect(queue.append(.text("d")) == true)
        #expect(queue.popFirst() == .text("b"))
        #expect(queue.popFirst() == .text("c"))
        #expect(queue.popFirst() == .text("d"))
        #expect(queue.popFirst() == nil)
        #expect(queue.isEmpty)
        #expect(queue.waitingBytes == 0)
    }

    @Test func `bytes and number are bounded`() {
        var queue = SendQueue(maximumBytes: 10, maximumCount: 3)
        #expect(queue.append(.binary([UInt8](repeating: 0, count: 6))) == true)
        #expect(queue.append(.binary([UInt8](repeating: 0, count: 5))) == false)
        #expect(queue.append(.binary([UInt8](repeating: 0, count: 4))) == true)
        #expect(queue.append(.text("")) == true)
        #expect(queue.append(.text("")) == false)
    }

    @Test func `a message over the bound goes into an empty queue only`() {
        var queue = SendQueue(maximumBytes: 10, maximumCount: 3)
        let large = SocketMessage.binary([UInt8](repeating: 0, count: 1000))
        #expect(queue.append(large) == true)
        #expect(queue.append(.text("x")) == false)
        #expect(queue.popFirst() == large)
        #expect(queue.append(.text("x")) == true)
        #expect(queue.append(large) == false)
    }

    @Test func `it can be emptied at once`() {
        var queue = SendQueue(maximumBytes: 10, maximumCount: 3)
        #expect(queue.append(.text("x")) == true)
        queue.removeAll()
        #expect(queue.isEmpty)
        #expect(queue.waitingBytes == 0)
        #expect(queue.popFirst() == nil)
    }
}
