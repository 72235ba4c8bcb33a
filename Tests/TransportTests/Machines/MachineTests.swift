import HTTPTypes
import Testing
import Web

@testable import Transport

struct MachineTests {
    private let start = Moment.now

    // MARK: - Keepalive

    @Test func `a quiet peer is asked, and given up once`() {
        var machine = KeepaliveMachine(interval: .seconds(20), timeout: .seconds(10), now: start)
        #expect(machine.ticked(start + .seconds(19), isReading: true) == .none)
        #expect(machine.ticked(start + .seconds(20), isReading: true) == .ping)
        #expect(machine.ticked(start + .seconds(29), isReading: true) == .none)
        #expect(machine.ticked(start + .seconds(30), isReading: true) == .giveUp)
        #expect(machine.ticked(start + .seconds(90), isReading: true) == .none)
    }

    @Test func `a pong starts the interval anew`() {
        var machine = KeepaliveMachine(interval: .seconds(20), timeout: .seconds(10), now: start)
        #expect(machine.ticked(start + .seconds(20), isReading: true) == .ping)
        machine.ponged(start + .seconds(25))
        #expect(machine.ticked(start + .seconds(44), isReading: true) == .none)
        #expect(machine.ticked(start + .seconds(45), isReading: true) == .ping)
    }

    @Test func `while nothing is read the peer is not to blame`() {
        var machine = KeepaliveMachine(interval: .seconds(20), timeout: .seconds(10), now: start)
        #expect(machine.ticked(start + .seconds(20), isReading: true) == .ping)
        #expect(machine.ticked(start + .seconds(50), isReading: false) == .none)
        #expect(machine.ticked(start + .seconds(59), isReading: true) == .none)
        #expect(machine.ticked(start + .seconds(60), isReading: true) == .giveUp)
    }

    // MARK: - Closing

    @Test func `the first close counts, and goes out when all is flushed`() {
        let flag = ClosedFlag()
        var machine = ClosingMachine(flag: flag)
        #expect(machine.flushed() == nil)
        #expect(machine.begin(.goingAway, "first", at: start) == true)
        #expect(flag.isSet)
        #expect(machine.begin(.normal, "second", at: start) == false)
        #expect(machine.mayWrite == true)
        let frame = machine.flushed()
        #expect(frame?.0 == .goingAway)
        #expect(frame?.1 == Array("first".utf8))
        #expect(machine.mayWrite == false)
        #expect(machine.flushed() == nil)
        #expect(machine.isOverdue(start + .seconds(4), timeout: .seconds(5)) == false)
        #expect(machine.isOverdue(start + .seconds(5), timeout: .seconds(5)) == true)
    }

    @Test func `a peer's close ends writing, and ours does not follow`() {
        var machine = ClosingMachine(flag: ClosedFlag())
        machine.peerClosed()
        #expect(machine.isOpen == false)
        #expect(machine.mayWrite == false)
        #expect(machine.begin(.normal, "", at: start) == false)
        #expect(machine.flushed() == nil)
    }

    @Test(arguments: [
        ("short", "short"), (String(repeating: "x", count: 120), String(repeating: "x", count: 100)),
        (String(repeating: "é", count: 60), String(repeating: "é", count: 50)),
        ("x" + String(repeating: "é", count: 60), "x" + String(repeating: "é", count: 49)),
    ])
    func `a reason is cut between characters`(reason: String, sent: String) {
        var machine = ClosingMachine(flag: ClosedFlag())
        #expect(machine.begin(.normal, reason, at: start) == true)
        #expect(machine.flushed()?.1 == Array(sent.utf8))
    }

    @Test func `a code that may not be sent becomes 1011`() {
        var machine = ClosingMachine(flag: ClosedFlag())
        #expect(machine.begin(.abnormal, "", at: start) == true)
        #expect(machine.flushed()?.0 == .internalError)
    }

    // MARK: - Stall

    @Test func `a peer that takes anything is not stalled`() {
        var detector = StallDetector()
        func isStalled(_ seconds: Int, _ acknowledged: UInt64, isWaiting: Bool = true) -> Bool {
            detector.isStalled(
                start + .seconds(seconds),
                isWaiting: isWaiting,
                timeout: .seconds(10),
                acknowledged
            )
        }
        #expect(isStalled(0, 100) == false)
        #expect(isStalled(9, 100) == false)
        #expect(isStalled(11, 101) == false)
        #expect(isStalled(20, 101) == false)
        #expect(isStalled(21, 101) == true)
        #expect(isStalled(30, 101, isWaiting: false) == false)
        #expect(isStalled(50, 101) == false)
    }

    // MARK: - Date

    @Test(
        arguments: [
            (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"), (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
            (951_782_399, "Mon, 28 Feb 2000 23:59:59 GMT"), (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
            (1_709_251_199, "Thu, 29 Feb 2024 23:59:59 GMT"),
            (4_102_444_799, "Thu, 31 Dec 2099 23:59:59 GMT"),
        ] as [(Int64, String)]
    )
    func `dates are those of the standard`(seconds: Int64, field: String) {
        #expect(HTTPDate.format(seconds) == field)
    }

    // MARK: - Response

    @Test func `a response is cut into pieces, and its own fields are ours`() {
        var response = Response(
            status: .ok,
            headers: [.contentType: "a/b"],
            body: [UInt8](repeating: 9, count: 70_000)
        )
        response.headers[.contentLength] = "1"
        response.headers[.connection] = "keep-alive"
        var writer = ResponseWriter(response, isHead: false, isLast: true, date: "now", server: "us")
        var all: [UInt8] = []
        while !writer.isFinished {
            let piece = writer.next()
            #expect(piece.count <= 65_536)
            all += piece
        }
        let head = String(decoding: all.dropLast(70_000), as: UTF8.self)
        #expect(
            head == "HTTP/1.1 200 OK\r\nContent-Type: a/b\r\ndate: now\r\nserver: us\r\n"
                + "content-length: 70000\r\nconnection: close\r\n\r\n"
        )
    }

    @Test func `204 has neither length nor body`() {
        var writer = ResponseWriter(.empty(), isHead: false, isLast: false, date: "now", server: "")
        let text = String(decoding: writer.all(), as: UTF8.self)
        #expect(text == "HTTP/1.1 204 No Content\r\ndate: now\r\n\r\n")
    }
}
