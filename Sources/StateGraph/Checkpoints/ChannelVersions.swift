/// For each channel the checkpoint that last changed it; nil for a channel that was never written.
///
/// A saver stores a channel's value under (thread, namespace, name, version): a value that several
/// checkpoints share is stored once.
public struct ChannelVersions: Sendable, Equatable {
    let names: [String]
    var ids: [CheckpointID?]

    init(names: [String]) {
        self.names = names
        ids = Array(repeating: nil, count: names.count)
    }

    /// Versions by name, in the order of a graph's channels; names that it does not have are left out.
    init(names: [String], _ versions: [String: CheckpointID]) {
        self.names = names
        ids = names.map { versions[$0] }
    }

    /// The version of a channel.
    public subscript(name: String) -> CheckpointID? {
        names.firstIndex(of: name).flatMap { ids[$0] }
    }

    /// The versions of the channels that were ever written, by name.
    public var byName: [String: CheckpointID] {
        var result: [String: CheckpointID] = [:]
        for (name, id) in zip(names, ids) { result[name] = id }
        return result
    }

    /// The channels whose version differs from an earlier checkpoint's of the same graph.
    func changes(since earlier: ChannelVersions?) -> [String] {
        var result: [String] = []
        for index in names.indices where ids[index] != earlier?.ids[index] { result.append(names[index]) }
        return result
    }

    /// The same versions in the order of a graph's channels.
    func ordered(as order: [String]) -> ChannelVersions {
        names == order ? self : ChannelVersions(names: order, byName)
    }
}
