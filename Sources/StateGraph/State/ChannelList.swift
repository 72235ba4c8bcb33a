/// The channels of one graph, found by name.
struct ChannelList<State: GraphState>: Sendable {
    let channels: [any StateChannel<State>]
    let names: [String]
    let behaviors: [ChannelBehavior]
    /// The channels whose value may end with silence.
    let passing: [Int]
    /// The channels that are never in a checkpoint.
    let untracked: [Int]
    private let indices: [String: Int]

    /// - Throws: `.duplicateChannel`.
    init(_ channels: [any StateChannel<State>]) throws(GraphError) {
        var indices: [String: Int] = [:]
        for (index, channel) in channels.enumerated() {
            guard indices.updateValue(index, forKey: channel.name) == nil else {
                throw .duplicateChannel(channel.name)
            }
        }
        let behaviors = channels.map { $0.behavior }
        self.channels = channels
        self.names = channels.map { $0.name }
        self.behaviors = behaviors
        self.indices = indices
        passing = channels.indices.filter { behaviors[$0].endsWithSilence }
        untracked = channels.indices.filter { !behaviors[$0].isTracked }
    }

    /// The channels of these names, all for nil.
    func set(of names: [String]?) -> BitSet {
        var set = BitSet()
        for (index, name) in self.names.enumerated() where names?.contains(name) ?? true { set.insert(index) }
        return set
    }

    func index(of name: String) -> Int? {
        // A short list is searched faster than it is hashed.
        names.count <= 8 ? names.firstIndex(of: name) : indices[name]
    }
}
