import CLibWebSockets
import Web

/// The door from the library into Swift, for every connection and the listener.
///
/// - Returns: 0 to go on, -1 to have the library close the connection, 1 where it stands for "answered".
func connectionTrampoline(
    connection: OpaquePointer?,
    reason: lws_callback_reasons,
    user: UnsafeMutableRawPointer?,
    input: UnsafeMutableRawPointer?,
    length: Int
) -> CInt {
    guard let connection = unsafe connection else { return 0 }
    switch reason {
    case LWS_CALLBACK_RECEIVE: return unsafe Callbacks.received(connection, input, length)
    case LWS_CALLBACK_SERVER_WRITEABLE: return unsafe Callbacks.socket(connection) { $0.writable() }
    case LWS_CALLBACK_HTTP: return unsafe Callbacks.requested(connection)
    case LWS_CALLBACK_HTTP_WRITEABLE: return unsafe Callbacks.http(connection) { $0.writable() }
    case LWS_CALLBACK_HTTP_BODY: return unsafe Callbacks.bodyReceived(connection, input, length)
    case LWS_CALLBACK_HTTP_BODY_COMPLETION: return unsafe Callbacks.http(connection) { $0.bodyCompleted() }
    case LWS_CALLBACK_HTTP_CONFIRM_UPGRADE: return unsafe Callbacks.confirmUpgrade(connection)
    case LWS_CALLBACK_FILTER_PROTOCOL_CONNECTION: return unsafe Callbacks.upgrading(connection)
    case LWS_CALLBACK_ESTABLISHED: return unsafe Callbacks.socket(connection) { $0.established() }
    case LWS_CALLBACK_RECEIVE_PONG: return unsafe Callbacks.socket(connection) { $0.ponged() }
    case LWS_CALLBACK_WS_PEER_INITIATED_CLOSE: return unsafe Callbacks.socket(connection) { $0.peerClosed() }
    case LWS_CALLBACK_RAW_RX_FILE: return unsafe ListeningSocket.readable(connection)
    case LWS_CALLBACK_RAW_RX: return unsafe Callbacks.raw(connection)
    case LWS_CALLBACK_WSI_DESTROY: return unsafe Callbacks.destroyed(connection)
    default: return 0
    }
}

/// The steps behind the door: pointers become values, then the actor is entered once.
private enum Callbacks {
    static func http(_ connection: OpaquePointer, _ body: (isolated HTTPConnection) -> CInt) -> CInt {
        guard let box = unsafe ConnectionBox.of(connection) else { return -1 }
        return box.http.assumeIsolated(body)
    }

    static func socket(
        _ connection: OpaquePointer,
        _ body: (isolated WebSocketConnection) -> CInt
    ) -> CInt {
        guard let socket = unsafe ConnectionBox.of(connection)?.socket else { return -1 }
        return socket.assumeIsolated(body)
    }

    static func received(
        _ connection: OpaquePointer,
        _ input: UnsafeMutableRawPointer?,
        _ length: Int
    ) -> CInt {
        guard let socket = unsafe ConnectionBox.of(connection)?.socket else { return -1 }
        // SAFETY: `input` holds `length` bytes during this call; they are copied here, once.
        let piece = unsafe [UInt8](UnsafeRawBufferPointer(start: input, count: length))
        let isBinary = unsafe lws_frame_is_binary(connection) != 0
        // A piece ends a message only if nothing is left of its frame and its frame is the final one.
        let isLast =
            unsafe lws_remaining_packet_payload(connection) == 0 && lws_is_final_fragment(connection) != 0
        return socket.assumeIsolated {
            $0.received(piece, kind: isBinary ? .binary : .text, isLast: isLast)
        }
    }

    static func bodyReceived(
        _ connection: OpaquePointer,
        _ input: UnsafeMutableRawPointer?,
        _ length: Int
    ) -> CInt {
        // SAFETY: `input` holds `length` bytes during this call; they are copied here.
        let piece = unsafe [UInt8](UnsafeRawBufferPointer(start: input, count: length))
        return unsafe http(connection) { $0.bodyReceived(piece) }
    }

    static func requested(_ connection: OpaquePointer) -> CInt {
        guard let box = unsafe ConnectionBox.of(connection) else { return -1 }
        let head = unsafe HeadReader(connection).head(readable: box.http.readableHeaders)
        return box.http.assumeIsolated { $0.requested(head) }
    }

    /// Neither `in` nor any header may be read when `Upgrade` is not there: after an unknown `Upgrade` the library
    /// has answered and freed the table, and calls all the same.
    static func confirmUpgrade(_ connection: OpaquePointer) -> CInt {
        guard unsafe lws_hdr_total_length(connection, WSI_TOKEN_UPGRADE) > 0,
            let box = unsafe ConnectionBox.of(connection)
        else { return -1 }
        let head = unsafe HeadReader(connection).head(readable: box.http.readableHeaders)
        guard let socket = box.http.assumeIsolated({ $0.upgradeRequested(head) }) else { return -1 }
        box.socket = socket
        // Next step: the library looks for a protocol of the first name that the client offers.
        box.loop.subprotocol?.set(head.offeredSubprotocols.first ?? ":none")
        return 0
    }

    /// Next step: the library writes 101, with the protocol's name unless it is empty.
    static func upgrading(_ connection: OpaquePointer) -> CInt {
        guard let box = unsafe ConnectionBox.of(connection), let socket = box.socket else { return -1 }
        box.loop.subprotocol?.set(socket.subprotocol ?? "")
        return 0
    }

    /// Only CONNECT gets here: the library takes it for the start of a tunnel.
    static func raw(_ connection: OpaquePointer) -> CInt {
        guard let box = unsafe ConnectionBox.of(connection) else { return 0 }
        return box.http.assumeIsolated { $0.tunnelRequested() }
    }

    static func destroyed(_ connection: OpaquePointer) -> CInt {
        guard let box = unsafe ConnectionBox.detach(from: connection) else { return 0 }
        box.socket?.assumeIsolated { $0.destroyed() }
        box.http.assumeIsolated { $0.destroyed() }
        return 0
    }
}
