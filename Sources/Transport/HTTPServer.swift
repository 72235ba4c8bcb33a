public import Logging
public import Web

/// A server of HTTP/1.1 and WebSocket on one event loop.
///
/// `start` once, then `drain` and `stop`. Its handlers run as tasks on the loop.
public actor HTTPServer {
    /// Where actors and tasks run that want to live on this server's loop.
    public nonisolated var executor: LoopExecutor { loop.executor }

    private let loop: EventLoop
    private let core: ServerCore
    private var phase = Phase.new
    private var stopWaiters: [CheckedContinuation<Void, Never>] = []

    private enum Phase {
        case new, running, stopping, stopped
    }

    /// A server that does not run yet.
    ///
    /// - Parameters:
    ///   - configuration: The address, limits and patience.
    ///   - loop: The loop to serve on; make it first when actors of the routes live there.
    ///   - router: What answers.
    ///   - logger: Takes our lines and the library's.
    public init(
        configuration: TransportConfiguration,
        loop: EventLoop = EventLoop(),
        router: Router,
        logger: Logger
    ) {
        self.loop = loop
        core = ServerCore(
            configuration: configuration,
            router: router,
            logger: logger,
            executor: loop.executor
        )
    }

    /// Listens and serves.
    ///
    /// - Returns: The bound address, with the system's choice of a port.
    /// - Throws: `TransportError`: `.invalidAddress`, `.cannotBind`, `.tooFewDescriptors`, `.libraryFailed`,
    ///   `.invalidIdentity`, `.alreadyStarted`.
    public func start() async throws(TransportError) -> BoundAddress {
        guard phase == .new else { throw .alreadyStarted }
        phase = .running
        do throws(TransportError) {
            if let tls = core.configuration.tls { try TLSIdentity.check(tls) }
            try DescriptorLimit.raise(for: core.configuration.limits.maximumConnections)
            LibraryLog.send(to: core.logger)
            return try await loop.start(configuration: core.configuration, core: core)
        } catch {
            phase = .stopped
            throw error
        }
    }

    /// Stops accepting, closes every socket politely, and lets handlers end.
    ///
    /// - Parameters:
    ///   - closeCode: What sockets are told.
    ///   - timeout: After this it returns with whatever is left.
    public func drain(closeCode: CloseCode = .serviceRestart, timeout: Duration) async {
        guard phase == .running else { return }
        await core.stopListening(loop)
        await core.drain(closeCode: closeCode, timeout: timeout)
    }

    /// Cuts what is left, ends the loop and returns when its thread has let go of everything.
    public func stop() async {
        switch phase {
        case .new, .stopped:
            phase = .stopped
        case .stopping:
            await withCheckedContinuation { stopWaiters.append($0) }
        case .running:
            phase = .stopping
            await core.stop(loop)
            await loop.ended()
            phase = .stopped
            for waiter in stopWaiters { waiter.resume() }
            stopWaiters = []
        }
    }

    /// What is alive now.
    public nonisolated var statistics: TransportStatistics { TransportStatistics(core.counters) }
}
