import HTTPTypes
import Web

/// One connection's requests, one after the other: what may come next, and what to do about it.
///
/// It does no I/O and knows no clock; `HTTPConnection` asks, then acts. The ways out of each state:
/// idle → receiving, handling, lingering, tunnelled; receiving → handling, closed; handling → responding, closed;
/// responding → idle, closed; lingering → closed.
struct HTTPExchangeMachine: ~Copyable {
    private enum State {
        case idle
        case receiving(RequestHead, expected: Int, body: [UInt8])
        case handling(isPersistent: Bool, isHead: Bool)
        case responding
        /// Refused and answered: what still comes is thrown away.
        case lingering
        case closed
    }

    /// What a head asks for.
    enum HeadAction {
        /// Run the handler.
        case handle(RequestHead, body: [UInt8])
        /// Read the body; first tell a client that waits for it to go on.
        case receive(isContinueDue: Bool)
        /// Answer this, then close.
        case refuse(Refusal)
        /// The library broke its word: cut.
        case cut
    }

    /// What a finished body asks for.
    enum BodyAction {
        /// Run the handler.
        case handle(RequestHead, body: [UInt8])
        /// It was empty and its request is handled already, or it is thrown away.
        case ignore
        /// Close the connection.
        case cut
    }

    private var state = State.idle
    /// Whether the library has said of the present request that its body is whole.
    private var isBodyWhole = false

    /// Whether a request is in the works.
    var isBusy: Bool {
        switch state {
        case .idle, .lingering, .closed: false
        case .receiving, .handling, .responding: true
        }
    }

    /// Whether a handler runs.
    var isHandling: Bool {
        if case .handling = state { true } else { false }
    }

    /// Whether a response is being written.
    var isResponding: Bool {
        if case .responding = state { true } else { false }
    }

    /// Whether a refused connection waits for its end.
    var isLingering: Bool {
        if case .lingering = state { true } else { false }
    }

    /// A head came.
    mutating func received(_ head: RequestHead, maximumBodyBytes: Int, isDraining: Bool) -> HeadAction {
        guard case .idle = state else {
            state = .closed
            return .cut
        }
        isBodyWhole = false
        if isDraining { return refuse(.serviceUnavailable) }
        let expectations = head.words(of: .expect)
        switch head.framing(maximumBodyBytes: maximumBodyBytes).verdict {
        case .refuse(let refusal): return refuse(refusal)
        case .proceed where expectations.contains { $0 != "100-continue" }: return refuse(.expectationFailed)
        case .proceed(bodyBytes: 0):
            state = .handling(isPersistent: head.isPersistent, isHead: head.method == "HEAD")
            return .handle(head, body: [])
        case .proceed(let expected):
            state = .receiving(head, expected: expected, body: [])
            return .receive(isContinueDue: !expectations.isEmpty)
        }
    }

    private mutating func refuse(_ refusal: Refusal) -> HeadAction {
        state = .lingering
        return .refuse(refusal)
    }

    /// An upgrade was asked for and refused, or a tunnel.
    mutating func refusedUpgrade() { state = .closed }

    /// A piece of a body came.
    ///
    /// - Returns: Whether to go on.
    mutating func received(_ piece: [UInt8]) -> Bool {
        switch state {
        case .receiving(let head, let expected, var body):
            // Takes the buffer out of the state, so that appending does not copy it.
            state = .closed
            guard piece.count <= expected - body.count else { return false }
            body.append(contentsOf: piece)
            state = .receiving(head, expected: expected, body: body)
            return true
        case .handling, .lingering: return piece.isEmpty || isLingering
        case .idle, .responding, .closed: return false
        }
    }

    /// The body is whole.
    ///
    /// Behind another request the library may say so again and again, without end, in one call: the second time cuts.
    mutating func completed() -> BodyAction {
        if isBodyWhole {
            state = .closed
            return .cut
        }
        isBodyWhole = true
        switch state {
        case .receiving(let head, let expected, let body):
            guard body.count == expected else {
                state = .closed
                return .cut
            }
            state = .handling(isPersistent: head.isPersistent, isHead: head.method == "HEAD")
            return .handle(head, body: body)
        case .handling, .responding: return .ignore
        case .idle, .lingering, .closed: return .cut
        }
    }

    /// The handler has answered.
    ///
    /// - Returns: How to write the answer, nil when nobody waits for it.
    mutating func answered(isDraining: Bool) -> (isHead: Bool, isLast: Bool)? {
        guard case .handling(let isPersistent, let isHead) = state else { return nil }
        state = .responding
        return (isHead, !isPersistent || isDraining)
    }

    /// The answer is written and another request may come.
    mutating func finished() { state = .idle }

    /// The connection is cut or gone.
    mutating func closed() { state = .closed }
}
