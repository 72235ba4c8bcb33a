import OrderedCollections
import Web

/// Who is connected now: for each client id the newest socket (spec 1.7).
///
/// Only the socket that is registered can unregister an id, so the end of a replaced connection never mutes
/// the new one. It is a plain actor: called from a connection's task, which prefers its loop, it runs there and a
/// call is no hop.
actor ClientRegistry {
    /// What came of a registration.
    enum Registration: Sendable {
        /// The socket is the newest of its id; `replaced` was it before and should be closed.
        case registered(replaced: (any Socket)?)
        /// As many distinct ids as allowed are connected, and this is not one of them.
        case full
    }

    private var clients: OrderedDictionary<String, RegisteredClient> = [:]
    private let maximumClients: Int?

    /// - Parameter maximumClients: how many distinct ids may be connected at a time; nil for no limit.
    init(maximumClients: Int?) {
        self.maximumClients = maximumClients
    }

    /// Makes `socket` the one that answers for `id`, with a message count of 0.
    func register(_ socket: any Socket, as id: String, at connectedAt: String) -> Registration {
        let replaced = clients[id]?.socket
        if replaced == nil, let maximumClients, clients.count >= maximumClients { return .full }
        clients[id] = RegisteredClient(socket: socket, connectedAt: connectedAt)
        return .registered(replaced: replaced)
    }

    /// Forgets `id` if `socket` is still the one registered for it; otherwise does nothing.
    func unregister(_ socket: any Socket, from id: String) {
        guard clients[id]?.socket === socket else { return }
        clients.removeValue(forKey: id)
    }

    /// Counts a received text frame, on the newest socket only.
    func countMessage(of id: String, on socket: any Socket) {
        guard clients[id]?.socket === socket else { return }
        clients[id]?.messageCount += 1
    }

    /// The socket that replies to `id` go to.
    func socket(of id: String) -> (any Socket)? { clients[id]?.socket }

    /// Forgets `id` whatever its socket is, and hands back what was registered.
    func remove(_ id: String) -> RegisteredClient? { clients.removeValue(forKey: id) }

    /// Forgets everybody, and hands back who was there in the order of connection.
    func removeAll() -> [(id: String, client: RegisteredClient)] {
        defer { clients.removeAll() }
        return snapshot
    }

    /// Who is connected, in the order of connection.
    var snapshot: [(id: String, client: RegisteredClient)] { clients.map { (id: $0.key, client: $0.value) } }

    /// How many distinct ids are connected.
    var count: Int { clients.count }
}
