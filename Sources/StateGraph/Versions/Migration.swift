/// What changes in a thread's checkpoint when a graph's version goes up by one.
///
/// ```swift
/// options.version = 3
/// options.migrations = [
///     Migration(from: 1).renamingChannel("titel", to: "title").droppingChannel("scratch"),
///     Migration(from: 2)
///         .transformingChannel("log", from: [String].self) { $0.map { Entry(text: $0) } }
///         .renamingNode("ask", to: "askPlace"),
/// ]
/// ```
///
/// Changes are made in their order, on values in the form in which they were stored, when a thread is read whose
/// checkpoint is of an older version. A read alone changes nothing in the store: what changed is stored with the next
/// checkpoint, or, when pending tasks go on, in the place of the old one; older checkpoints stay as they are.
///
/// Questions and answers that wait must still decode as they are. In the process that made a checkpoint its values are
/// not encoded: there a transformation gets them if they are of the very type that it names.
public struct Migration<State: GraphState>: Sendable {
    /// The version that it leads on from.
    public let version: Int
    var steps: [any MigrationStep] = []

    /// A migration that changes nothing yet.
    ///
    /// - Parameter version: the version that it leads on from, to the next one.
    public init(from version: Int) {
        self.version = version
    }

    private consuming func adding(_ step: any MigrationStep) -> Migration {
        steps.append(step)
        return self
    }
}

extension Migration {
    /// Has a channel's value, and writes to it that are pending, be another channel's.
    public consuming func renamingChannel(_ old: String, to new: String) -> Migration {
        adding(ChannelRenaming(old: old, new: new))
    }

    /// Forgets a channel's value, and writes to it that are pending.
    ///
    /// A channel that the graph no longer has is ignored anyway; say it if the name may come back.
    public consuming func droppingChannel(_ name: String) -> Migration {
        adding(ChannelDropping(name: name))
    }

    /// Gives a channel that was never written a value: other than new threads begin with.
    public consuming func addingChannel<Value: Codable & Sendable>(
        _ name: String,
        _ value: Value
    ) -> Migration {
        adding(ChannelAdding(name: name, value: value))
    }

    /// Makes a channel's value and writes of those of an old type.
    ///
    /// - Parameters:
    ///   - name: the channel, whose value and writes were of one type.
    ///   - type: that type.
    ///   - change: makes the new value of the old one; the same for writes. Where checkpoints store writes, as of
    ///     channels that are appended to, it is given them one by one.
    /// - Returns: the migration with that change.
    public consuming func transformingChannel<Old: Codable & Sendable, New: Codable & Sendable>(
        _ name: String,
        from type: Old.Type,
        _ change: @escaping @Sendable (Old) throws -> New
    ) -> Migration {
        adding(ChannelTransformation(name: name, value: change, write: change))
    }

    /// Makes a channel's value and writes of those of old types.
    ///
    /// - Parameters:
    ///   - name: the channel.
    ///   - value: makes the new value.
    ///   - write: makes a new write.
    /// - Returns: the migration with that change.
    public consuming func transformingChannel<
        Old: Codable & Sendable,
        New: Codable & Sendable,
        OldWrite: Codable & Sendable,
        NewWrite: Codable & Sendable
    >(
        _ name: String,
        value: @escaping @Sendable (Old) throws -> New,
        write: @escaping @Sendable (OldWrite) throws -> NewWrite
    ) -> Migration {
        adding(ChannelTransformation(name: name, value: value, write: write))
    }

    /// Changes values in a way that concerns several channels; writes that are pending stay as they are.
    public consuming func editing(
        _ change: @escaping @Sendable (inout MigratingValues) throws -> Void
    ) -> Migration {
        adding(ValueEdit(change: change))
    }

    /// Has another node do what was pending at a node, and be where the thread came from: for a node that has another
    /// name now, or that is gone and has a successor.
    ///
    /// If both are pending because of edges, the successor runs once. Ids of questions stay as long as they are
    /// not asked again; effects of the pending task get new keys. A node that runs a graph can't be renamed while
    /// it is pending.
    public consuming func renamingNode(_ old: NodeName, to new: NodeName) -> Migration {
        adding(NodeRenaming(old: old, new: new))
    }

    /// Drops tasks that are pending at a node that is gone, their writes as well if they finished.
    ///
    /// Without it, and without a new name, a thread that waits at a node that is gone can't be read.
    public consuming func droppingTasks(of node: NodeName) -> Migration {
        adding(TaskDropping(node: node))
    }

    /// Makes the inputs of pending sends to a node of those of an old type.
    public consuming func transformingInputs<Old: Codable & Sendable, New: Codable & Sendable>(
        of node: NodeName,
        from type: Old.Type,
        _ change: @escaping @Sendable (Old) throws -> New
    ) -> Migration {
        adding(InputTransformation(node: node, change: change))
    }
}
