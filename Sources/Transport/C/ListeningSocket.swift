import CLibWebSockets
import Glibc
import Web

/// The socket that accepts, made here because the library's own binds all interfaces.
///
/// Used on the loop's thread only. The library closes the descriptor with its connection.
@safe final class ListeningSocket {
    /// Where it listens.
    let address: BoundAddress

    private static let acceptsPerTurn = 16
    private unowned let loop: EventLoop
    private let maximumConnections: Int
    private let descriptor: CInt
    private var connection: OpaquePointer?
    /// Kept open so that one connection can be turned away when no descriptor is left.
    private var spareDescriptor: CInt = -1
    private var isPaused = false

    /// Binds, listens, and has the library watch.
    ///
    /// - Throws: `.invalidAddress`, `.cannotBind`, `.libraryFailed`.
    init(_ configuration: TransportConfiguration, on loop: EventLoop) throws(TransportError) {
        self.loop = loop
        maximumConnections = configuration.limits.maximumConnections
        descriptor = try Self.listen(configuration.host, configuration.port)
        address = BoundAddress(host: configuration.host, port: SocketAddress.localPort(of: descriptor))
        var wrapped = lws_sock_file_fd_type()
        unsafe wrapped.filefd = descriptor
        unsafe connection = unsafe lws_adopt_descriptor_vhost(
            loop.virtualHost,
            LWS_ADOPT_RAW_FILE_DESC,
            wrapped,
            "meetingmuse:connection",
            nil
        )
        guard unsafe connection != nil else {
            throw .libraryFailed("libwebsockets did not take the listener")
        }
        // Not before: a failed initializer runs no `deinit`.
        spareDescriptor = unsafe open("/dev/null", O_RDONLY | O_CLOEXEC)
    }

    deinit {
        if spareDescriptor >= 0 { Glibc.close(spareDescriptor) }
    }

    private static func listen(_ host: String, _ port: UInt16) throws(TransportError) -> CInt {
        var (storage, length) = try SocketAddress.parse(host, port)
        let kind = CInt(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        let descriptor = socket(CInt(storage.ss_family), kind, 0)
        var yes: CInt = 1
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<CInt>.size))
        let isListening = unsafe withUnsafePointer(to: &storage) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe bind(descriptor, address, length) == 0 && Glibc.listen(descriptor, SOMAXCONN) == 0
            }
        }
        guard isListening else {
            let reason = unsafe String(cString: strerror(errno))
            if descriptor >= 0 { Glibc.close(descriptor) }
            throw .cannotBind(host, port, reason: reason)
        }
        return descriptor
    }

    /// Stops accepting: the library closes the descriptor.
    func close() {
        unsafe lws_set_timeout(connection, PENDING_TIMEOUT_USER_OK, LWS_TO_KILL_ASYNC)
        // Also wakes the library, which kills when it looks at its timers. Not accepting from here on.
        shutdown(descriptor, CInt(SHUT_RD))
        unsafe lws_cancel_service(lws_get_context(connection))
        unsafe connection = nil
    }

    /// Watches again after a pause; called with each tick.
    func resumeIfPaused() {
        guard isPaused, unsafe connection != nil else { return }
        isPaused = false
        unsafe lws_rx_flow_control(connection, 1)
        accept()
    }

    /// A callback of the listener's connection.
    static func readable(_ connection: OpaquePointer) -> CInt {
        guard let listener = unsafe EventLoop.of(lws_get_context(connection))?.listener,
            unsafe listener.connection == connection
        else { return -1 }
        listener.accept()
        return 0
    }

    private func accept() {
        for _ in 0..<Self.acceptsPerTurn {
            guard let core = loop.core, !isPaused else { return }
            if core.counters.boxes.current >= maximumConnections { return pause() }
            var peer = sockaddr_storage()
            var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
            let accepted = unsafe withUnsafeMutablePointer(to: &peer) { pointer in
                unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                    unsafe accept4(
                        descriptor,
                        address,
                        &length,
                        CInt(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
                    )
                }
            }
            if accepted >= 0 {
                adopt(accepted, from: SocketAddress.peer(peer), core: core)
            } else if errno == EMFILE || errno == ENFILE {
                return turnOneAway()
            } else if errno != EINTR && errno != ECONNABORTED {
                return
            }
        }
    }

    private func adopt(_ accepted: CInt, from peer: PeerAddress, core: ServerCore) {
        SocketAddress.configure(accepted, core.configuration.library)
        // Closes the descriptor when it fails.
        guard let adopted = unsafe lws_adopt_socket_vhost(loop.virtualHost, accepted) else { return }
        let handle = unsafe ConnectionHandle(adopted, buffer: loop.writeBuffer)
        let http = core.assumeIsolated { $0.accepted(handle, from: peer) }
        unsafe ConnectionBox.attach(to: adopted, loop: loop, http: http, counters: core.counters)
    }

    /// With no descriptor left, accepting would fail for ever while the kernel keeps saying that somebody waits.
    private func turnOneAway() {
        if spareDescriptor >= 0 { Glibc.close(spareDescriptor) }
        let turnedAway = Glibc.accept(descriptor, nil, nil)
        if turnedAway >= 0 { Glibc.close(turnedAway) }
        spareDescriptor = unsafe open("/dev/null", O_RDONLY | O_CLOEXEC)
        pause()
    }

    /// Until the next tick those who knock wait in the kernel's queue, which costs nothing.
    private func pause() {
        isPaused = true
        unsafe lws_rx_flow_control(connection, 0)
    }
}
