import Logging
import Synchronization
import Web

/// One WebSocket connection on its loop: the pieces that come become messages, the messages that go become writes.
///
/// The library's callbacks enter it once each, its handler's calls mostly without a switch. A message that finds
/// nothing before it is written at once; else it waits for WRITEABLE.
actor WebSocketConnection: LoopIsolated, Socket {
    nonisolated let loopExecutor: LoopExecutor
    nonisolated let id: UInt64
    nonisolated let request: Request
    /// What is echoed to the client, nil for none.
    nonisolated let subprotocol: String?

    let core: ServerCore
    var handle: ConnectionHandle?
    var inbox: Inbox
    var outbox: Outbox
    var closing: ClosingMachine
    nonisolated let closedFlag: ClosedFlag
    var isReading = true
    /// Whether a message or the end waits in the inbox: asked before the actor is entered.
    nonisolated let isInboxReady = Atomic<Bool>(false)
    /// The handler's own task, which nobody but us can cancel.
    nonisolated let handlerIdentity = Atomic<UInt>(0)
    private let route: SocketRouteMatch
    private var handler: Task<Void, Never>?
    private var assembler: MessageAssembler
    private var keepalive: KeepaliveMachine
    private var pingCount: UInt32 = 0
    /// Whether the library keeps bytes that the kernel has not taken.
    var isBlocked = false
    private var stall = StallDetector()
    var closeWaiters: [CheckedContinuation<Void, Never>] = []

    init(
        id: UInt64,
        request: Request,
        subprotocol: String?,
        route: SocketRouteMatch,
        handle: ConnectionHandle,
        core: ServerCore
    ) {
        self.id = id
        self.request = request
        self.subprotocol = subprotocol
        self.route = route
        self.handle = handle
        self.core = core
        closedFlag = ClosedFlag()
        closing = ClosingMachine(flag: closedFlag)
        loopExecutor = core.loopExecutor
        let limits = core.configuration.limits
        let timeouts = core.configuration.timeouts
        inbox = Inbox(maximumBytes: limits.receiveQueueBytes, maximumCount: limits.receiveQueueMessages)
        outbox = Outbox(maximumBytes: limits.sendQueueBytes, maximumCount: limits.sendQueueMessages)
        assembler = MessageAssembler(maximumBytes: limits.maximumMessageBytes)
        keepalive = KeepaliveMachine(
            interval: timeouts.pingInterval,
            timeout: timeouts.pongTimeout,
            now: Moment.now
        )
    }

    // MARK: - Callbacks

    /// The handshake is done.
    func established() -> CInt {
        core.counters.handlers.increment()
        let route = route
        handler = Task(executorPreference: loopExecutor.tasks) { [self] in
            handlerIdentity.store(CurrentTask.identity, ordering: .relaxed)
            await route.handler(self, route.parameters)
            await handlerEnded()
        }
        return 0
    }

    /// A piece of a message.
    func received(_ piece: consuming [UInt8], kind: SocketMessage.Kind, isLast: Bool) -> CInt {
        guard closing.isOpen else { return 0 }
        switch assembler.receive(piece, kind: kind, isLast: isLast) {
        case .incomplete: return 0
        case .message(let message):
            inbox.append(message)
            noteInbox()
            if inbox.isFull { setReading(false) }
            return 0
        case .tooBig:
            beginClose(.messageTooBig, reason: "message too big")
            return closeIfFlushed()
        }
    }

    /// Something may be written.
    func writable() -> CInt {
        isBlocked = false
        stall.progressed()
        guard let handle, closing.mayWrite else { return 0 }
        while !isBlocked, let message = outbox.popFirst() {
            switch handle.write(message) {
            case .taken: continue
            case .buffered: isBlocked = true
            case .failed: return -1
            }
        }
        return closeIfFlushed()
    }

    /// The peer has answered a ping.
    func ponged() -> CInt {
        keepalive.ponged(Moment.now)
        return 0
    }

    /// The peer has sent a close frame; the library echoes it.
    func peerClosed() -> CInt {
        closing.peerClosed()
        outbox.endNow()
        inbox.end()
        noteInbox()
        return 0
    }

    /// The library has destroyed the connection; the handle is void.
    func destroyed() {
        handle = nil
        closing.gone()
        outbox.endNow()
        inbox.end()
        noteInbox()
        let waiters = closeWaiters
        closeWaiters = []
        for waiter in waiters { waiter.resume() }
        core.assumeIsolated { $0.ended(self) }
    }

    // MARK: - Time

    /// Looks at the deadlines.
    func tick(_ now: Moment) {
        guard let handle else { return }
        let timeouts = core.configuration.timeouts
        if closing.isOverdue(now, timeout: timeouts.closeTimeout) { return handle.cutSoon() }
        // Nothing is read, so the library can not see the peer leave.
        if !isReading, handle.hasPeerLeft { return handle.cutSoon() }
        let isWaiting = isBlocked || !outbox.isEmpty
        if stall.isStalled(
            now,
            isWaiting: isWaiting,
            timeout: timeouts.slowConsumerTimeout,
            handle.acknowledgedBytes
        ) {
            core.logger.debug("a slow consumer is cut", metadata: ["socket.id": "\(id)"])
            return handle.cutSoon()
        }
        guard closing.isOpen else { return }
        switch keepalive.ticked(now, isReading: isReading) {
        case .none: break
        case .ping: ping(handle)
        case .giveUp: beginClose(.internalError, reason: "keepalive ping timeout")
        }
    }

    private func ping(_ handle: ConnectionHandle) {
        pingCount &+= 1
        let payload = (0..<4).map { UInt8(truncatingIfNeeded: pingCount >> (8 * (3 - $0))) }
        // While bytes are blocked the answer says nothing new: the peer does not read.
        guard !isBlocked else { return }
        switch handle.writePing(payload) {
        case .taken: break
        case .buffered: isBlocked = true
        case .failed: handle.cutSoon()
        }
    }

    // MARK: - Steps

    /// Ends the handler's task, also where it waits for a message.
    func cancelHandler() {
        handler?.cancel()
        inbox.cancelWait()
    }

    /// The inbox has changed.
    func noteInbox() { isInboxReady.store(inbox.isReady, ordering: .relaxed) }

    func setReading(_ isReading: Bool) {
        guard isReading != self.isReading else { return }
        self.isReading = isReading
        handle?.setReceiving(isReading)
    }

    /// Takes no more messages either way; the close frame follows what is queued.
    func beginClose(_ code: CloseCode, reason: String) {
        guard closing.begin(code, reason, at: Moment.now) else { return }
        outbox.end()
        inbox.endNow()
        noteInbox()
        setReading(true)
        handle?.requestWritable()
    }

    /// Next step: the library sends the close frame and waits for the peer's, for 5 seconds.
    private func closeIfFlushed() -> CInt {
        guard !isBlocked, outbox.isEmpty, let (code, reason) = closing.flushed() else { return 0 }
        handle?.setCloseReason(code, reason)
        return -1
    }

    private func handlerEnded() {
        handler = nil
        beginClose(.normal, reason: "")
        core.assumeIsolated { $0.handlerEnded() }
    }
}
