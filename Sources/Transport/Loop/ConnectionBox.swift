import Web

/// What a connection of the library carries in its slot: the actors that serve it.
///
/// Made when the connection is accepted, released when the library destroys it, which it says exactly once. The room
/// turns callbacks into calls here; each enters its actor once and returns what the library is to be told: 0 to go
/// on, -1 to close.
final class ConnectionBox {
    private let library: LibraryContext
    private let http: HTTPConnection
    private var socket: WebSocketConnection?
    private let counters: LiveCounters

    init(library: LibraryContext, http: HTTPConnection, counters: LiveCounters) {
        self.library = library
        self.http = http
        self.counters = counters
        counters.boxes.increment()
    }

    deinit { counters.boxes.decrement() }

    /// A callback of a connection that speaks HTTP.
    func onHTTP(_ body: (isolated HTTPConnection) -> CInt) -> CInt { http.assumeIsolated(body) }

    /// A callback of a connection that is a socket.
    func onSocket(_ body: (isolated WebSocketConnection) -> CInt) -> CInt {
        socket?.assumeIsolated(body) ?? -1
    }

    /// A piece of a message; not through `onSocket`, whose closure would be wrapped twice for each piece.
    func received(_ piece: consuming [UInt8], kind: SocketMessage.Kind, isLast: Bool) -> CInt {
        guard let socket else { return -1 }
        let piece = piece
        return socket.assumeIsolated { $0.received(piece, kind: kind, isLast: isLast) }
    }

    /// A head is complete.
    func requested(_ table: HeaderTable) -> CInt {
        let head = RequestHead(table, readable: http.readableHeaders)
        return onHTTP { $0.requested(head) }
    }

    /// A head with `Upgrade` is complete.
    func upgradeRequested(_ table: HeaderTable) -> CInt {
        let head = RequestHead(table, readable: http.readableHeaders)
        socket = http.assumeIsolated { $0.upgradeRequested(head) }
        // Next step: the library looks for a protocol of the first name that the client offers.
        library.setSubprotocol(head.offeredSubprotocols.first ?? ":none")
        return socket == nil ? -1 : 0
    }

    /// Next step: the library writes 101, with the protocol's name unless it is empty.
    func upgrading() -> CInt {
        library.setSubprotocol(socket?.subprotocol ?? "")
        return socket == nil ? -1 : 0
    }

    /// The connection is destroyed.
    func destroyed() {
        socket?.assumeIsolated { $0.destroyed() }
        http.assumeIsolated { $0.destroyed() }
    }
}
