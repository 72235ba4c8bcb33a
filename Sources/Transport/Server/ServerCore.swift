import Logging
import Web

/// What all connections of one server share, on its loop: the routes, the counts, the drain.
actor ServerCore: LoopIsolated {
    nonisolated let loopExecutor: LoopExecutor
    nonisolated let configuration: TransportConfiguration
    nonisolated let router: Router
    nonisolated let logger: Logger
    nonisolated let counters = LiveCounters()

    private var connections: [UInt64: HTTPConnection] = [:]
    private var sockets: [UInt64: WebSocketConnection] = [:]
    private var nextIdentifier: UInt64 = 1
    private var drainCode: CloseCode?
    private var drainDeadline: Moment?
    private var drainWaiters: [CheckedContinuation<Void, Never>] = []
    /// The time of this turn, read at most once a tick.
    private(set) var now = Moment.now
    private var date = HTTPDate()

    init(configuration: TransportConfiguration, router: Router, logger: Logger, executor: LoopExecutor) {
        self.configuration = configuration
        self.router = router
        self.logger = logger
        loopExecutor = executor
    }

    /// Whether nothing new is served.
    var isDraining: Bool { drainCode != nil }

    /// The value of `Date`.
    var dateField: String { date.field }

    /// A connection was accepted.
    func accepted(_ handle: ConnectionHandle, from peer: PeerAddress) -> HTTPConnection {
        let connection = HTTPConnection(identifier: identify(), handle: handle, peer: peer, core: self)
        connections[connection.identifier] = connection
        return connection
    }

    /// A connection is gone.
    func ended(_ connection: HTTPConnection) {
        connections[connection.identifier] = nil
        finishDrainIfQuiet()
    }

    /// A connection becomes a socket.
    func opened(
        _ route: SocketRouteMatch,
        request: Request,
        subprotocol: String?,
        handle: ConnectionHandle
    ) -> WebSocketConnection {
        let socket = WebSocketConnection(
            id: identify(),
            request: request,
            subprotocol: subprotocol,
            route: route,
            handle: handle,
            core: self
        )
        sockets[socket.id] = socket
        counters.sockets.increment()
        return socket
    }

    /// A socket's connection is gone.
    func ended(_ socket: WebSocketConnection) {
        guard sockets.removeValue(forKey: socket.id) != nil else { return }
        counters.sockets.decrement()
        finishDrainIfQuiet()
    }

    /// A handler's task ended.
    func handlerEnded() {
        counters.handlers.decrement()
        finishDrainIfQuiet()
    }

    /// Looks at every deadline.
    func tick() {
        now = Moment.now
        date.refresh()
        let now = now
        for connection in connections.values { connection.assumeIsolated { $0.tick(now) } }
        for socket in sockets.values { socket.assumeIsolated { $0.tick(now) } }
        if let drainDeadline, now >= drainDeadline { endDrain() }
    }

    /// Closes every socket politely, lets handlers end, and returns when all is quiet or the time is over.
    func drain(closeCode: CloseCode, timeout: Duration) async {
        if drainCode == nil {
            drainCode = closeCode
            logger.debug("draining", metadata: ["transport.sockets": "\(sockets.count)"])
        }
        drainDeadline = Moment.now + timeout
        closeAll(closeCode)
        guard !isQuiet else { return endDrain() }
        await withCheckedContinuation { drainWaiters.append($0) }
    }

    /// Accepts no more.
    func stopListening(_ loop: EventLoop) { loop.stopListening() }

    /// Ends the loop with this turn.
    func stop(_ loop: EventLoop) {
        cancelHandlers()
        endDrain()
        loop.stopSoon()
    }

    private func closeAll(_ code: CloseCode) {
        let reason = code == .serviceRestart ? "service restart" : "going away"
        for socket in sockets.values { socket.assumeIsolated { $0.beginClose(code, reason: reason) } }
        for connection in connections.values { connection.assumeIsolated { $0.drain() } }
    }

    /// Ends every task that still runs, before the connections are cut.
    func cancelHandlers() {
        for socket in sockets.values { socket.assumeIsolated { $0.cancelHandler() } }
        for connection in connections.values { connection.assumeIsolated { $0.cancelHandler() } }
    }

    /// Idle connections do not count: they have nothing to lose.
    private var isQuiet: Bool {
        sockets.isEmpty && counters.handlers.current == 0
            && !connections.values.contains { $0.assumeIsolated { $0.isBusy } }
    }

    private func finishDrainIfQuiet() {
        if isDraining, !drainWaiters.isEmpty, isQuiet { endDrain() }
    }

    private func endDrain() {
        drainDeadline = nil
        for waiter in drainWaiters { waiter.resume() }
        drainWaiters = []
    }

    private func identify() -> UInt64 {
        nextIdentifier += 1
        return nextIdentifier - 1
    }
}
