import Web

/// The socket that accepts, made by us because the library's own binds all interfaces; it lives on the loop.
final class Listener {
    /// Where it listens.
    let address: BoundAddress

    private static let acceptsPerTurn = 16
    private let library: LibraryContext
    private let core: ServerCore
    private let descriptor: CInt
    private var handle: ConnectionHandle?
    /// Kept open so that one connection can be turned away when no descriptor is left.
    private var spareDescriptor: CInt = -1
    private var isPaused = false

    /// Binds, listens, and has the library watch.
    ///
    /// - Throws: `.invalidAddress`, `.cannotBind`, `.libraryFailed`.
    init(library: LibraryContext, core: ServerCore, loop: EventLoop) throws(TransportError) {
        self.library = library
        self.core = core
        let host = core.configuration.host
        descriptor = try SystemSocket.listen(host, core.configuration.port)
        address = BoundAddress(host: host, port: SystemSocket.localPort(of: descriptor))
        handle = library.watch(descriptor, for: loop)
        guard handle != nil else { throw .libraryFailed("libwebsockets did not take the listener") }
        // Not before: a failed initializer runs no `deinit`.
        spareDescriptor = SystemSocket.openSpare()
    }

    deinit { SystemSocket.close(spareDescriptor) }

    /// Stops accepting; those who knock are refused by the system.
    func close() {
        handle?.cutSoon()
        handle = nil
    }

    /// Watches again after a pause.
    func resumeIfPaused() {
        guard isPaused, let handle else { return }
        isPaused = false
        handle.setReceiving(true)
        accept()
    }

    /// Lets some of those in who knock; the others come with the next turn.
    func accept() {
        for _ in 0..<Self.acceptsPerTurn where handle != nil && !isPaused {
            if core.counters.boxes.current >= core.configuration.limits.maximumConnections { return pause() }
            switch SystemSocket.accept(descriptor) {
            case .connection(let socket, let peer): adopt(socket, from: peer)
            case .retry: continue
            case .nobody: return
            case .noDescriptor: return turnOneAway()
            }
        }
    }

    private func adopt(_ socket: CInt, from peer: PeerAddress) {
        let settings = core.configuration.library
        SystemSocket.disableDelay(socket)
        if settings.tcpKeepAliveSeconds > 0 {
            SystemSocket.enableKeepAlive(
                socket,
                idle: settings.tcpKeepAliveSeconds,
                interval: settings.tcpKeepAliveIntervalSeconds,
                probes: settings.tcpKeepAliveProbes
            )
        }
        let core = core
        library.adopt(
            socket,
            makeConnection: { handle in core.assumeIsolated { $0.accepted(handle, from: peer) } },
            counters: core.counters
        )
    }

    /// With no descriptor left accepting would fail for ever, while the kernel keeps saying that somebody knocks.
    private func turnOneAway() {
        SystemSocket.close(spareDescriptor)
        if case .connection(let socket, _) = SystemSocket.accept(descriptor) { SystemSocket.close(socket) }
        spareDescriptor = SystemSocket.openSpare()
        pause()
    }

    /// Until the next tick those who knock wait in the kernel's queue, which costs nothing.
    private func pause() {
        isPaused = true
        handle?.setReceiving(false)
    }
}
