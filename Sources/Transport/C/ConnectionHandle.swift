import CLibWebSockets
import Glibc
import Web

/// What may be done with one connection of the library.
///
/// SAFETY of `@unchecked Sendable`: an actor on the connection's loop holds it, drops it when the library says that
/// the connection is destroyed, and so uses it on the loop's thread within the connection's life only.
@safe struct ConnectionHandle: @unchecked Sendable {
    private let connection: OpaquePointer
    private let buffer: WriteBuffer

    init(_ connection: OpaquePointer, buffer: WriteBuffer) {
        unsafe self.connection = connection
        self.buffer = buffer
    }

    /// Writes, only when nothing is buffered.
    func write(_ bytes: ArraySlice<UInt8>, as kind: WriteKind) -> WriteOutcome {
        let kind: lws_write_protocol =
            switch kind {
            case .raw: LWS_WRITE_HTTP
            case .text: LWS_WRITE_TEXT
            case .binary: LWS_WRITE_BINARY
            case .ping: LWS_WRITE_PING
            }
        let result = unsafe bytes.withUnsafeBytes { source in
            unsafe buffer.with(source) { unsafe lws_write(connection, $0, $1, kind) }
        }
        if result < 0 { return .failed }
        return isBuffered ? .buffered : .taken
    }

    /// Whether the library still keeps bytes that the kernel did not take.
    var isBuffered: Bool { unsafe lws_partial_buffered(connection) != 0 }

    /// Asks for WRITEABLE.
    func requestWritable() { unsafe lws_callback_on_writable(connection) }

    /// Whether bytes are read from the peer.
    func setReceiving(_ isReceiving: Bool) { unsafe lws_rx_flow_control(connection, isReceiving ? 1 : 0) }

    /// Says what the close frame will hold; the caller then returns -1 to the library.
    func setCloseReason(_ code: CloseCode, _ reason: [UInt8]) {
        var reason = reason
        let status = lws_close_status(UInt32(code.rawValue))
        unsafe reason.withUnsafeMutableBufferPointer { bytes in
            unsafe lws_close_reason(connection, status, bytes.baseAddress, bytes.count)
        }
    }

    /// Cuts the connection soon, outside of the calling callback.
    func cutSoon() {
        unsafe lws_set_timeout(connection, PENDING_TIMEOUT_USER_OK, LWS_TO_KILL_ASYNC)
        // Has the library look at its timers: nothing else may wake it.
        unsafe lws_cancel_service(lws_get_context(connection))
    }

    /// Takes the library's own deadline away while a handler works.
    func clearDeadline() { unsafe lws_set_timeout(connection, NO_PENDING_TIMEOUT, 0) }

    /// Whether the peer has closed its side or is gone; sees behind data that was not read.
    var hasPeerLeft: Bool {
        let events = shim_pollrdhup()
        var descriptor = unsafe pollfd(fd: lws_get_socket_fd(connection), events: events, revents: 0)
        guard unsafe poll(&descriptor, 1, 0) == 1 else { return false }
        return descriptor.revents & (events | Int16(POLLHUP) | Int16(POLLERR)) != 0
    }

    /// The bytes that the peer's kernel has taken since the beginning.
    var acknowledgedBytes: UInt64 { unsafe shim_acknowledged_bytes(lws_get_socket_fd(connection)) }

    /// Closes our side; the peer reads what was sent, then an end.
    func endSending() { unsafe shutdown(lws_get_socket_fd(connection), CInt(SHUT_WR)) }

    /// Ends a request whose answer is written: the next may come.
    ///
    /// - Returns: What the callback must return to the library.
    func finishTransaction() -> CInt { unsafe lws_http_transaction_completed(connection) == 0 ? 0 : -1 }
}
