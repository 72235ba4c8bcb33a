/// What is alive in a server; everything is 0 after `stop`.
public struct TransportStatistics: Sendable, Equatable {
    /// Connections of any kind.
    public let connections: Int
    /// Connections that are WebSockets.
    public let sockets: Int
    /// Handlers that run, of requests and of sockets.
    public let handlers: Int
    /// Tasks that wait for a message or for room to send.
    public let waiters: Int

    init(_ counters: LiveCounters) {
        connections = counters.boxes.current
        sockets = counters.sockets.current
        handlers = counters.handlers.current
        waiters = counters.waiters.current
    }
}
