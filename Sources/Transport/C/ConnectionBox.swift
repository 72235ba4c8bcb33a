import CLibWebSockets

/// What a connection of the library carries in its slot: the actors that serve it.
///
/// Made when the connection is accepted, released when the library destroys it, which it says exactly once.
final class ConnectionBox {
    let loop: EventLoop
    let http: HTTPConnection
    var socket: WebSocketConnection?
    private let counters: LiveCounters

    private init(loop: EventLoop, http: HTTPConnection, counters: LiveCounters) {
        self.loop = loop
        self.http = http
        self.counters = counters
        counters.boxes.increment()
    }

    deinit { counters.boxes.decrement() }

    /// Fills the slot of a new connection.
    static func attach(
        to connection: OpaquePointer,
        loop: EventLoop,
        http: HTTPConnection,
        counters: LiveCounters
    ) {
        let box = ConnectionBox(loop: loop, http: http, counters: counters)
        // SAFETY: the slot was empty and now owns the reference; `detach` takes it.
        unsafe lws_set_opaque_user_data(connection, Unmanaged.passRetained(box).toOpaque())
    }

    /// Empties the slot, then releases; called for WSI_DESTROY only.
    static func detach(from connection: OpaquePointer) -> ConnectionBox? {
        guard let slot = unsafe lws_get_opaque_user_data(connection) else { return nil }
        unsafe lws_set_opaque_user_data(connection, nil)
        // SAFETY: balances the `passRetained` of `attach`.
        return unsafe Unmanaged<ConnectionBox>.fromOpaque(slot).takeRetainedValue()
    }

    /// The box of a connection; nil for the library's own and the listener.
    static func of(_ connection: OpaquePointer) -> ConnectionBox? {
        guard let slot = unsafe lws_get_opaque_user_data(connection) else { return nil }
        // SAFETY: the slot's reference lasts until WSI_DESTROY, which does not come within another callback of it.
        return unsafe Unmanaged<ConnectionBox>.fromOpaque(slot).takeUnretainedValue()
    }
}
