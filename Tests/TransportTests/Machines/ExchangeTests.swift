import HTTPTypes
import Testing
import Web

@testable import Transport

/// Scripts of the wire against the machine of one HTTP connection.
struct ExchangeTests {
    private func head(
        _ method: String,
        length: String? = nil,
        version: String = "HTTP/1.1",
        _ more: HTTPFields = [:]
    ) -> RequestHead {
        var head = RequestHead()
        head.method = method
        head.version = version
        head.path = "/"
        head.fields = more
        if let name = HTTPField.Name("Host") { head.fields.append(HTTPField(name: name, value: "h")) }
        if let length { head.fields[.contentLength] = length }
        return head
    }

    private func label(_ action: HTTPExchangeMachine.HeadAction) -> String {
        switch action {
        case .handle(_, let body): "handle \(body.count)"
        case .receive(let isContinueDue): isContinueDue ? "continue" : "receive"
        case .refuse(let refusal): "\(refusal)"
        case .cut: "cut"
        }
    }

    @Test func `a request without a body is handled, answered, and the next may come`() {
        var machine = HTTPExchangeMachine()
        for _ in 0..<2 {
            #expect(
                label(machine.received(head("GET"), maximumBodyBytes: 9, isDraining: false)) == "handle 0"
            )
            #expect(machine.isBusy == true)
            #expect(machine.isHandling == true)
            let form = machine.answered(isDraining: false)
            #expect(form?.isHead == false)
            #expect(form?.isLast == false)
            #expect(machine.isResponding == true)
            machine.finished()
            #expect(machine.isBusy == false)
        }
    }

    @Test func `a body is collected, and bytes over its length cut`() {
        var machine = HTTPExchangeMachine()
        #expect(
            label(machine.received(head("POST", length: "3"), maximumBodyBytes: 9, isDraining: false))
                == "receive"
        )
        #expect(machine.received([1, 2]) == true)
        #expect(machine.received([]) == true)
        #expect(machine.received([3]) == true)
        guard case .handle(_, let body) = machine.completed() else {
            Issue.record("not handled")
            return
        }
        #expect(body == [1, 2, 3])
        var greedy = HTTPExchangeMachine()
        _ = greedy.received(head("POST", length: "1"), maximumBodyBytes: 9, isDraining: false)
        #expect(greedy.received([1, 2]) == false)
    }

    @Test func `a body that ends early is cut`() {
        var machine = HTTPExchangeMachine()
        _ = machine.received(head("POST", length: "3"), maximumBodyBytes: 9, isDraining: false)
        _ = machine.received([1])
        guard case .cut = machine.completed() else {
            Issue.record("not cut")
            return
        }
    }

    @Test(
        arguments: [
            ("POST", nil, [:], "lengthRequired"), ("POST", "10", [:], "contentTooLarge"),
            ("POST", "x", [:], "badRequest"),
            ("GET", nil, [.transferEncoding: "chunked"], "notImplemented"),
            ("POST", "1", [.expect: "100-continue"], "continue"),
            ("POST", "1", [.expect: "magic"], "expectationFailed"),
            ("GET", nil, [.expect: "100-continue"], "handle 0"),
        ] as [(String, String?, HTTPFields, String)]
    )
    func `heads are told apart`(method: String, length: String?, fields: HTTPFields, expected: String) {
        var machine = HTTPExchangeMachine()
        let action = machine.received(
            head(method, length: length, fields),
            maximumBodyBytes: 9,
            isDraining: false
        )
        #expect(label(action) == expected)
    }

    @Test func `after a refusal nothing is ever handled`() {
        var machine = HTTPExchangeMachine()
        #expect(
            label(machine.received(head("POST"), maximumBodyBytes: 9, isDraining: false)) == "lengthRequired"
        )
        #expect(machine.isLingering == true)
        #expect(machine.received([1, 2, 3]) == true)
        #expect(label(machine.received(head("GET"), maximumBodyBytes: 9, isDraining: false)) == "cut")
        guard case .cut = machine.completed() else {
            Issue.record("not cut")
            return
        }
    }

    @Test func `while draining a new request is refused and a running one is the last`() {
        var machine = HTTPExchangeMachine()
        #expect(
            label(machine.received(head("GET"), maximumBodyBytes: 9, isDraining: true))
                == "serviceUnavailable"
        )
        var running = HTTPExchangeMachine()
        _ = running.received(head("HEAD"), maximumBodyBytes: 9, isDraining: false)
        let form = running.answered(isDraining: true)
        #expect(form?.isHead == true)
        #expect(form?.isLast == true)
    }

    @Test(
        arguments: [
            ("HTTP/1.1", nil, false), ("HTTP/1.1", "close", true), ("HTTP/1.1", "Keep-Alive, Close", true),
            ("HTTP/1.0", nil, true), ("HTTP/1.0", "keep-alive", false),
        ] as [(String, String?, Bool)]
    )
    func `version and Connection say whether it is the last`(
        version: String,
        connection: String?,
        isLast: Bool
    ) {
        var machine = HTTPExchangeMachine()
        var fields = HTTPFields()
        fields[.connection] = connection
        _ = machine.received(head("GET", version: version, fields), maximumBodyBytes: 9, isDraining: false)
        #expect(machine.answered(isDraining: false)?.isLast == isLast)
    }

    @Test func `nobody answers a connection that is gone`() {
        var machine = HTTPExchangeMachine()
        _ = machine.received(head("GET"), maximumBodyBytes: 9, isDraining: false)
        machine.closed()
        #expect(machine.answered(isDraining: false) == nil)
    }
}
