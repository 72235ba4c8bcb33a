/// The channels of one graph, found by name.
struct ChannelList<State: GraphState>: Sendable {
    let channels: [any StateChannel<State>]
    let names: [String]
    private let indices: [String: Int]

    /// - Throws: `.duplicateChannel`.
    init(_ channels: [any StateChannel<State>]) throws(GraphError) {
        var indices: [String: Int] = [:]
        for (index, channel) in channels.enumerated() {
            guard indices.updateValue(index, forKey: channel.name) == nil else {
                throw .duplicateChannel(channel.name)
            }
        }
        self.channels = channels
        self.names = channels.map(\.name)
        self.indices = indices
    }

    func index(of name: String) -> Int? {
        // A short list is searched faster than it is hashed.
        names.count <= 8 ? names.firstIndex(of: name) : indices[name]
    }
}
