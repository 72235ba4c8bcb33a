import StateGraph

/// Packs what a checkpoint is made of, with numbers in place of names.
struct CheckpointPacker {
    private let names: NameBook
    /// Names without a number: what was packed is of no use until they have one.
    private(set) var missing: Set<String> = []
    var writer = ColumnWriter()

    init(_ names: NameBook) {
        self.names = names
    }

    /// The number of a name.
    mutating func number(of name: String) -> Int {
        if let number = names.number(of: name) { return number }
        missing.insert(name)
        return 0
    }

    /// A name as its number.
    mutating func write(name: String) {
        writer.write(count: number(of: name))
    }

    /// A name that may be anything: as its number if it has one, else as 0 and text.
    mutating func write(anyName name: String) {
        if let number = names.number(of: name) { return writer.write(count: number) }
        writer.write(0)
        writer.write(text: name)
    }

    private mutating func write(names: [NodeName]) {
        writer.write(count: names.count)
        for name in names { write(name: name.text) }
    }

    /// What the closure writes.
    mutating func pack(_ body: (inout CheckpointPacker) throws -> Void) rethrows -> [UInt8] {
        writer = ColumnWriter()
        try body(&self)
        return writer.bytes
    }
}

/// The flags of a checkpoint's header; the two low bits are its source.
enum HeaderFlags {
    static let hasParent: UInt64 = 1 << 2
    static let hasBase: UInt64 = 1 << 3
    static let isBaseParent: UInt64 = 1 << 4
    static let hasOuter: UInt64 = 1 << 5
    static let hasFrontier: UInt64 = 1 << 6
    /// By their number; the order never changes.
    static let sources: [CheckpointSource] = [.input, .loop, .update, .fork]
}

extension CheckpointPacker {
    /// Everything of a checkpoint but its id, place, time, channels and tasks.
    ///
    /// - Throws: `unstorable` for ids beyond the number of rows that a thread may have.
    mutating func header(of checkpoint: Checkpoint) throws(StoreError) -> [UInt8] {
        let ids = [checkpoint.id, checkpoint.parentID, checkpoint.base] + Array(checkpoint.parents.values)
        guard ids.allSatisfy({ ($0?.sequence ?? 0) <= UInt64(UInt32.max) }) else {
            throw .unstorable("a thread has more checkpoints than the store can count")
        }
        return pack { $0.write(headerOf: checkpoint) }
    }

    private mutating func write(headerOf checkpoint: Checkpoint) {
        var flags = UInt64(HeaderFlags.sources.firstIndex(of: checkpoint.source) ?? 0)
        if checkpoint.parentID != nil { flags |= HeaderFlags.hasParent }
        let isBaseParent = checkpoint.base == checkpoint.parentID
        if checkpoint.base != nil { flags |= isBaseParent ? HeaderFlags.isBaseParent : HeaderFlags.hasBase }
        if !checkpoint.parents.isEmpty { flags |= HeaderFlags.hasOuter }
        if !checkpoint.frontier.isEmpty { flags |= HeaderFlags.hasFrontier }
        writer.write(flags)
        writer.write(signed: Int64(checkpoint.step))
        writer.write(signed: Int64(checkpoint.graphVersion))
        writer.write(signed: Int64(checkpoint.format))
        if let parent = checkpoint.parentID { write(parent, from: checkpoint.id) }
        if let base = checkpoint.base, !isBaseParent { write(base, from: checkpoint.id) }
        if !checkpoint.parents.isEmpty {
            writer.write(count: checkpoint.parents.count)
            for (namespace, id) in checkpoint.parents.sorted(by: { $0.key < $1.key }) {
                write(outer: namespace, of: checkpoint.namespace)
                write(id, from: checkpoint.id)
            }
        }
        if !checkpoint.frontier.isEmpty { write(checkpoint.frontier) }
    }

    /// An id by its distance from another one, which nearly always is of the same run.
    private mutating func write(_ id: CheckpointID, from own: CheckpointID) {
        let distance = Int64(own.sequence) - Int64(id.sequence)
        writer.write(signed: distance << 1 | (id.nonce == own.nonce ? 0 : 1))
        if id.nonce != own.nonce { writer.write(random: id.nonce) }
    }

    /// A namespace by its length if another one begins with it, else as 0 and text.
    private mutating func write(outer namespace: String, of own: String) {
        if own.utf8.starts(with: namespace.utf8) {
            writer.write(count: namespace.utf8.count + 1)
        } else {
            writer.write(0)
            writer.write(text: namespace)
        }
    }

    private mutating func write(_ frontier: Frontier) {
        let isMore = !(frontier.joins.isEmpty && frontier.waiting.isEmpty && frontier.released.isEmpty)
        writer.write(UInt64(frontier.lastRan.count) << 1 | (isMore ? 1 : 0))
        for name in frontier.lastRan { write(name: name.text) }
        guard isMore else { return }
        write(names: frontier.waiting)
        write(names: frontier.released)
        writer.write(count: frontier.joins.count)
        for join in frontier.joins {
            write(name: join.target.text)
            write(names: join.sources)
            write(names: join.arrived)
            writer.write(join.isReleased ? 1 : 0)
        }
    }
}
