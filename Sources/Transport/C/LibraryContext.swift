import CLibWebSockets
import Glibc

/// libwebsockets' context with its one virtual host, and the libev loop it runs on.
///
/// SAFETY of `@unchecked Sendable`: the loop's thread alone uses it, but for `wake`, which may come from anywhere while
/// the executor's lock keeps `destroy` away.
@safe final class LibraryContext: @unchecked Sendable {
    /// Every write is framed here.
    let writeBuffer = WriteBuffer()
    private let settings: LibrarySettings
    private var context: OpaquePointer?
    private var virtualHost: OpaquePointer?
    private var libev: OpaquePointer?

    /// Makes all three.
    ///
    /// - Throws: `.libraryFailed`.
    init(_ configuration: TransportConfiguration) throws(TransportError) {
        signal(SIGPIPE, SIG_IGN)
        settings = LibrarySettings(configuration)
        if configuration.backend == .libev { unsafe libev = unsafe ev_loop_new(0) }
        unsafe context = unsafe settings.makeContext(foreignLoop: libev)
        unsafe virtualHost = unsafe context == nil ? nil : settings.makeVirtualHost(in: context)
        guard unsafe virtualHost != nil else {
            destroy()
            throw .libraryFailed("libwebsockets did not start: is its libev plugin installed?")
        }
    }

    /// Renames the protocol that an upgrade finds and echoes.
    func setSubprotocol(_ name: String) { settings.setSubprotocol(name) }

    /// Has the library tell its warnings and errors to `LibraryLog`.
    static func forwardLog() {
        unsafe lws_set_log_level(LLL_ERR | LLL_WARN) { level, line in
            // SAFETY: a C string that lives during this call; it holds no user text at these levels.
            if let line = unsafe line {
                LibraryLog.take(unsafe String(cString: line), isError: level & LLL_ERR != 0)
            }
        }
    }

    /// Ends a wait, and has the library look at its timers: from any thread.
    func wake() { unsafe lws_cancel_service(context) }

    /// Waits for the network, if that is allowed, and runs the callbacks of what came.
    func turn(mayWait: Bool) {
        if let libev = unsafe libev {
            unsafe ev_run(libev, CInt(mayWait ? EVRUN_ONCE : EVRUN_NOWAIT))
        } else {
            if !mayWait { wake() }
            unsafe lws_service(context, 0)
        }
    }

    /// Has the library watch a listening socket, which it closes from now on.
    func watch(_ listener: CInt, for loop: EventLoop) -> ConnectionHandle? {
        var descriptor = lws_sock_file_fd_type()
        unsafe descriptor.filefd = listener
        let (kind, name) = (LWS_ADOPT_RAW_FILE_DESC, LibrarySettings.protocolName)
        guard let connection = unsafe lws_adopt_descriptor_vhost(virtualHost, kind, descriptor, name, nil)
        else { return nil }
        // SAFETY: read in `loop(of:)`; the loop outlives this context.
        unsafe lws_set_opaque_parent_data(connection, Unmanaged.passUnretained(loop).toOpaque())
        return unsafe ConnectionHandle(connection, buffer: writeBuffer)
    }

    /// The loop that watches with this connection, nil for other connections.
    static func loop(of listener: OpaquePointer) -> EventLoop? {
        guard let loop = unsafe lws_get_opaque_parent_data(listener) else { return nil }
        return unsafe Unmanaged<EventLoop>.fromOpaque(loop).takeUnretainedValue()
    }

    /// Hands an accepted socket to the library; nil when it refused and closed it.
    func adopt(_ socket: CInt, makeConnection: (ConnectionHandle) -> HTTPConnection, counters: LiveCounters) {
        guard let connection = unsafe lws_adopt_socket_vhost(virtualHost, socket) else { return }
        let http = makeConnection(unsafe ConnectionHandle(connection, buffer: writeBuffer))
        let box = ConnectionBox(library: self, http: http, counters: counters)
        unsafe ConnectionSlot.fill(connection, with: box)
    }

    /// Closes every connection, which releases their boxes, and gives everything back.
    func destroy() {
        unsafe lws_context_destroy(context)
        unsafe context = nil
        if let libev = unsafe libev { unsafe ev_loop_destroy(libev) }
        unsafe libev = nil
    }
}
