import CLibWebSockets
import Web

/// The door from the library into Swift, for every connection and the listener.
///
/// - Returns: 0 to go on, -1 to have the library close the connection.
func connectionTrampoline(
    connection: OpaquePointer?,
    reason: lws_callback_reasons,
    user: UnsafeMutableRawPointer?,
    input: UnsafeMutableRawPointer?,
    length: Int
) -> CInt {
    guard let connection = unsafe connection else { return 0 }
    if reason == LWS_CALLBACK_RAW_RX_FILE { return unsafe listenerReadable(connection) }
    guard let box = unsafe ConnectionSlot.box(of: connection) else { return 0 }
    switch reason {
    case LWS_CALLBACK_RECEIVE:
        let kind: SocketMessage.Kind = unsafe lws_frame_is_binary(connection) != 0 ? .binary : .text
        // A piece ends a message only if nothing is left of its frame and its frame is the final one.
        let isLast =
            unsafe lws_remaining_packet_payload(connection) == 0 && lws_is_final_fragment(connection) != 0
        let piece = unsafe copy(input, length)
        return box.received(piece, kind: kind, isLast: isLast)
    case LWS_CALLBACK_SERVER_WRITEABLE: return box.onSocket { $0.writable() }
    case LWS_CALLBACK_HTTP: return box.requested(unsafe HeaderTable(connection))
    case LWS_CALLBACK_HTTP_WRITEABLE: return box.onHTTP { $0.writable() }
    case LWS_CALLBACK_HTTP_BODY:
        let piece = unsafe copy(input, length)
        return box.onHTTP { $0.bodyReceived(piece) }
    case LWS_CALLBACK_HTTP_BODY_COMPLETION: return box.onHTTP { $0.bodyCompleted() }
    case LWS_CALLBACK_HTTP_CONFIRM_UPGRADE:
        // Neither `in` nor a header may be read when `Upgrade` is not there: after an unknown one the library has
        // answered and freed the table, and calls all the same.
        guard unsafe lws_hdr_total_length(connection, WSI_TOKEN_UPGRADE) > 0 else { return -1 }
        return box.upgradeRequested(unsafe HeaderTable(connection))
    case LWS_CALLBACK_FILTER_PROTOCOL_CONNECTION: return box.upgrading()
    case LWS_CALLBACK_ESTABLISHED: return box.onSocket { $0.established() }
    case LWS_CALLBACK_RECEIVE_PONG: return box.onSocket { $0.ponged() }
    case LWS_CALLBACK_WS_PEER_INITIATED_CLOSE: return box.onSocket { $0.peerClosed() }
    // Only CONNECT gets here: the library takes it for the start of a tunnel.
    case LWS_CALLBACK_RAW_RX: return box.onHTTP { $0.tunnelRequested() }
    case LWS_CALLBACK_WSI_DESTROY:
        unsafe ConnectionSlot.empty(connection)
        box.destroyed()
        return 0
    default: return 0
    }
}

private func listenerReadable(_ connection: OpaquePointer) -> CInt {
    unsafe LibraryContext.loop(of: connection)?.assumeIsolated { $0.knocked() }
    return 0
}

/// SAFETY: the library's `in` holds `length` bytes during the callback; they are copied here, once.
private func copy(_ input: UnsafeMutableRawPointer?, _ length: Int) -> [UInt8] {
    unsafe [UInt8](UnsafeRawBufferPointer(start: input, count: length))
}

/// The slot that the library has for us in each connection; it owns one reference to the box.
enum ConnectionSlot {
    /// Fills the slot of a new connection.
    static func fill(_ connection: OpaquePointer, with box: ConnectionBox) {
        // SAFETY: the slot was empty and now owns the reference; `empty` takes it.
        unsafe lws_set_opaque_user_data(connection, Unmanaged.passRetained(box).toOpaque())
    }

    /// Empties the slot, then releases; for WSI_DESTROY only.
    static func empty(_ connection: OpaquePointer) {
        guard let slot = unsafe lws_get_opaque_user_data(connection) else { return }
        unsafe lws_set_opaque_user_data(connection, nil)
        // SAFETY: balances the `passRetained` of `fill`.
        unsafe Unmanaged<ConnectionBox>.fromOpaque(slot).release()
    }

    /// The box of a connection; nil for the library's own and the listener.
    static func box(of connection: OpaquePointer) -> ConnectionBox? {
        guard let slot = unsafe lws_get_opaque_user_data(connection) else { return nil }
        // SAFETY: the slot's reference lasts until WSI_DESTROY.
        return unsafe Unmanaged<ConnectionBox>.fromOpaque(slot).takeUnretainedValue()
    }
}
