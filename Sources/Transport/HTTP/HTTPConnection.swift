import HTTPTypes
import Logging
import Web

/// One connection while it speaks HTTP.
///
/// The library's callbacks enter it once each. A request's handler runs as a task on the loop; while it works nothing
/// is read, and each tick looks whether the peer has left. Its life: `HTTPExchangeMachine`.
actor HTTPConnection: LoopIsolated {
    nonisolated let loopExecutor: LoopExecutor
    nonisolated let identifier: UInt64
    nonisolated let readableHeaders: [String]

    private let core: ServerCore
    private let peer: PeerAddress
    private var handle: ConnectionHandle?
    private var machine = HTTPExchangeMachine()
    private var handler: Task<Void, Never>?
    private var response: ResponseWriter?
    private var isLastResponse = false
    private var deadline: Moment?
    private var acknowledgedBytes: UInt64 = 0
    private var isUpgraded = false

    init(identifier: UInt64, handle: ConnectionHandle, peer: PeerAddress, core: ServerCore) {
        self.identifier = identifier
        self.handle = handle
        self.peer = peer
        self.core = core
        loopExecutor = core.loopExecutor
        readableHeaders = core.configuration.readableHeaders
    }

    private nonisolated var configuration: TransportConfiguration { core.configuration }

    /// Whether a request is in the works.
    var isBusy: Bool { machine.isBusy }

    // MARK: - Callbacks

    /// A head is complete, and no byte of a body read.
    func requested(_ head: RequestHead) -> CInt {
        let maximum = configuration.limits.maximumBodyBytes
        let isDraining = core.assumeIsolated { $0.isDraining }
        switch machine.received(head, maximumBodyBytes: maximum, isDraining: isDraining) {
        case .handle(let head, let body):
            start(head, body: body)
            return 0
        case .receive(let isContinueDue):
            guard isContinueDue else { return 0 }
            return handle?.write(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)[...]) == .failed ? -1 : 0
        case .refuse(let refusal):
            return refuse(refusal)
        case .cut:
            return -1
        }
    }

    /// A piece of a body.
    func bodyReceived(_ piece: [UInt8]) -> CInt {
        machine.received(piece) ? 0 : -1
    }

    /// The body is whole.
    func bodyCompleted() -> CInt {
        switch machine.completed() {
        case .handle(let head, let body):
            start(head, body: body)
            return 0
        case .ignore: return 0
        case .cut: return -1
        }
    }

    /// One piece of the response may be written.
    func writable() -> CInt {
        guard machine.isResponding, let handle, response != nil else { return 0 }
        if response?.isFinished == false {
            guard let piece = response?.next(), handle.write(piece) != .failed else { return -1 }
            deadline = Moment.now + configuration.timeouts.responseTimeout
            if response?.isFinished == false {
                handle.requestWritable()
                return 0
            }
        }
        response = nil
        deadline = nil
        if isLastResponse {
            machine.closed()
            return -1
        }
        machine.finished()
        // Next step: the library waits for the next head, or parses the one it has.
        return handle.finishTransaction()
    }

    /// An upgrade is asked for; a refusal is answered here, since the library itself can only hang up.
    ///
    /// - Returns: The socket to be, nil to close.
    func upgradeRequested(_ head: RequestHead) -> WebSocketConnection? {
        guard let handle, !machine.isBusy else { return nil }
        let request = head.request(peer: peer)
        switch decide(head, request) {
        case .accept(let route, let subprotocol):
            isUpgraded = true
            return core.assumeIsolated {
                $0.opened(route, request: request, subprotocol: subprotocol, handle: handle)
            }
        case .reject(let response):
            machine.refusedUpgrade()
            var writer = makeWriter(response, isHead: false, isLast: true)
            _ = handle.write(writer.all())
            return nil
        }
    }

    /// CONNECT: the library takes it for a tunnel's start.
    func tunnelRequested() -> CInt {
        machine.refusedUpgrade()
        var writer = makeWriter(Refusal.notImplemented.response, isHead: false, isLast: true)
        _ = handle?.write(writer.all())
        return -1
    }

    /// The library has destroyed the connection; the handle is void.
    func destroyed() {
        handle = nil
        response = nil
        machine.closed()
        cancelHandler()
        core.assumeIsolated { $0.ended(self) }
    }

    // MARK: - Time

    /// Looks at the deadline and at the peer.
    func tick(_ now: Moment) {
        guard let handle, !isUpgraded else { return }
        if machine.isHandling || machine.isLingering || machine.isResponding, handle.hasPeerLeft {
            return cut()
        }
        guard let deadline, now >= deadline else { return }
        let acknowledged = handle.acknowledgedBytes
        if machine.isResponding, acknowledged > acknowledgedBytes {
            acknowledgedBytes = acknowledged
            self.deadline = now + configuration.timeouts.responseTimeout
        } else {
            cut()
        }
    }

    /// Closes an idle connection; one that works is closed after its answer.
    func drain() {
        if !machine.isBusy, !isUpgraded { cut() }
    }

    /// Ends the handler's task; what it still answers goes nowhere.
    func cancelHandler() { handler?.cancel() }

    private func cut() {
        machine.closed()
        deadline = nil
        cancelHandler()
        handle?.cutSoon()
    }

    // MARK: - Steps

    private enum UpgradeAnswer {
        case accept(SocketRouteMatch, subprotocol: String?)
        case reject(Response)
    }

    private func decide(_ head: RequestHead, _ request: Request) -> UpgradeAnswer {
        if core.assumeIsolated({ $0.isDraining }) { return .reject(Refusal.serviceUnavailable.response) }
        guard head.words(of: .upgrade) == ["websocket"] else { return .reject(.forbidden) }
        if let refusal = head.upgradeFraming.refusal { return .reject(refusal.response) }
        guard UpgradeLimits.areKept(by: head) else { return .reject(Refusal.badRequest.response) }
        guard let route = core.router.matchSocket(path: request.path) else { return .reject(.forbidden) }
        switch route.accept(request, route.parameters) {
        case .accept(let subprotocol): return .accept(route, subprotocol: subprotocol)
        case .reject(let response): return .reject(response)
        }
    }

    private func refuse(_ refusal: Refusal) -> CInt {
        guard let handle else { return -1 }
        var writer = makeWriter(refusal.response, isHead: false, isLast: true)
        guard handle.write(writer.all()) != .failed else { return -1 }
        // Closing at once would reset the connection while the peer still sends, and take the answer from it. A body
        // of known length is read on and thrown away, all else stays in the kernel.
        handle.endSending()
        if refusal != .contentTooLarge, refusal != .expectationFailed {
            handle.clearDeadline()
            handle.setReceiving(false)
        }
        deadline = Moment.now + configuration.timeouts.lingerTimeout
        return 0
    }

    private func start(_ head: RequestHead, body: [UInt8]) {
        // The library's own deadline would kill a slow handler; reading on would spin once the peer has left.
        handle?.clearDeadline()
        handle?.setReceiving(false)
        var request = head.request(peer: peer)
        request.body = body
        core.counters.handlers.increment()
        let router = core.router
        handler = Task(executorPreference: loopExecutor.tasks) { [self, request] in
            let response = await Self.respond(router, request, core.logger)
            await answered(response)
        }
    }

    private static func respond(_ router: Router, _ request: Request, _ logger: Logger) async -> Response {
        do {
            return try await router.respond(to: request)
        } catch {
            // Neither the path nor the error's text: both may hold what a user wrote.
            logger.error(
                "a route failed",
                metadata: ["http.method": "\(request.method)", "error.type": "\(type(of: error))"]
            )
            return .internalServerError
        }
    }

    private func answered(_ response: Response) {
        handler = nil
        defer { core.assumeIsolated { $0.handlerEnded() } }
        let isDraining = core.assumeIsolated { $0.isDraining }
        // Meanwhile the peer may have left.
        guard let handle, let form = machine.answered(isDraining: isDraining) else { return }
        isLastResponse = form.isLast
        self.response = makeWriter(response, isHead: form.isHead, isLast: form.isLast)
        deadline = Moment.now + configuration.timeouts.responseTimeout
        handle.setReceiving(true)
        handle.requestWritable()
    }

    private func makeWriter(_ response: Response, isHead: Bool, isLast: Bool) -> ResponseWriter {
        ResponseWriter(
            response,
            isHead: isHead,
            isLast: isLast,
            date: core.assumeIsolated { $0.dateField },
            server: configuration.serverName
        )
    }
}
