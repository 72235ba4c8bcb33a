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

    /// What became of a write.
    enum Outcome {
        /// The kernel took all of it.
        case taken
        /// The library keeps the rest; WRITEABLE comes when that has gone.
        case buffered
        /// The connection is lost.
        case failed
    }

    /// Writes one whole message as one frame. Only when nothing is buffered.
    func write(_ message: SocketMessage) -> Outcome {
        write(message.bytes[...], as: message.kind == .text ? LWS_WRITE_TEXT : LWS_WRITE_BINARY)
    }

    /// Writes a ping; an empty one's answer would not be reported.
    func writePing(_ payload: [UInt8]) -> Outcome {
        write(payload[...], as: LWS_WRITE_PING)
    }

    /// Writes bytes of a response as they are.
    func write(_ bytes: ArraySlice<UInt8>) -> Outcome {
        write(bytes, as: LWS_WRITE_HTTP)
    }

    private func write(_ bytes: ArraySlice<UInt8>, as kind: lws_write_protocol) -> Outcome {
        let result = unsafe bytes.withUnsafeBytes { source in
            unsafe buffer.with(source) { unsafe lws_write(connection, $0, $1, kind) }
        }
        if result < 0 { return .failed }
        return isBuffered ? .buffered : .taken
    }

    /// Whether the library still keeps bytes that the kernel did not take.
    var isBuffered: Bool { unsafe lws_partial_buffered(connection) != 0 }

    /// Asks for WRITEABLE.
    func requestWritable() {
        unsafe lws_callback_on_writable(connection)
    }

    /// Whether bytes are read from the peer.
    func setReceiving(_ isReceiving: Bool) {
        unsafe lws_rx_flow_control(connection, isReceiving ? 1 : 0)
    }

    /// Says what the close frame will hold; the caller then returns -1 to the library.
    func setCloseReason(_ code: CloseCode, _ reason: [UInt8]) {
        var reason = reason
        unsafe reason.withUnsafeMutableBufferPointer { bytes in
            unsafe lws_close_reason(
                connection,
                lws_close_status(UInt32(code.rawValue)),
                bytes.baseAddress,
                bytes.count
            )
        }
    }

    /// Cuts the connection soon, outside of the calling callback.
    func cutSoon() {
        unsafe lws_set_timeout(connection, PENDING_TIMEOUT_USER_OK, LWS_TO_KILL_ASYNC)
        // Has the library look at its timers: nothing else may wake it.
        unsafe lws_cancel_service(lws_get_context(connection))
    }

    /// Takes the library's own deadline away while a handler works.
    func clearDeadline() {
        unsafe lws_set_timeout(connection, NO_PENDING_TIMEOUT, 0)
    }

    /// Whether the peer has closed its side or is gone; sees behind data that was not read.
    var hasPeerLeft: Bool {
        var descriptor = unsafe pollfd(
            fd: lws_get_socket_fd(connection),
            events: shim_pollrdhup(),
            revents: 0
        )
        guard unsafe poll(&descriptor, 1, 0) == 1 else { return false }
        return descriptor.revents & (shim_pollrdhup() | Int16(POLLHUP) | Int16(POLLERR)) != 0
    }

    /// The bytes that the peer's kernel has taken since the beginning.
    var acknowledgedBytes: UInt64 {
        unsafe shim_acknowledged_bytes(lws_get_socket_fd(connection))
    }

    /// Closes our side; the peer reads what was sent, then an end.
    func endSending() {
        unsafe shutdown(lws_get_socket_fd(connection), CInt(SHUT_WR))
    }

    /// Ends a request whose answer is written: the next may come.
    ///
    /// - Returns: What the callback must return to the library.
    func finishTransaction() -> CInt {
        unsafe lws_http_transaction_completed(connection) == 0 ? 0 : -1
    }
}
