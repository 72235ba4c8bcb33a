/// Sums over the connected clients, as the second generation's statistics show them (spec 2.4).
struct ConnectionTotals {
    private static let recentCount = 10

    /// How many clients are connected.
    let count: Int
    /// How many messages they have sent.
    let messages: Int
    /// When the ten newest of them connected, oldest first.
    let recent: [String]

    init(_ clients: [(id: String, client: RegisteredClient)]) {
        count = clients.count
        messages = clients.reduce(0) { $0 + $1.client.messageCount }
        recent = clients.suffix(Self.recentCount).map(\.client.connectedAt)
    }

    /// Messages per client, with two decimals.
    var averageMessages: Double {
        guard count > 0 else { return 0 }
        return (Double(messages) / Double(count) * 100).rounded() / 100
    }
}
