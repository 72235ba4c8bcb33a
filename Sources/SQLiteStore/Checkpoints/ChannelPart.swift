import StateGraph

/// What one checkpoint stores of one channel.
///
/// A channel's value is made of parts: `value` if there is one, or what the part at `back` comes to, and then the
/// lists of writes. A channel that did not change since the parent is a part with nothing but `back`.
struct ChannelPart: Sendable {
    /// The number of the channel's name.
    let channel: Int
    /// Whether the checkpoint's value differs from its parent's.
    var isChanged: Bool
    /// The value before the writes.
    var value: [UInt8]?
    /// The writes, one list for each checkpoint that had them.
    var lists: [[StoredWrite<[UInt8]>]] = []
    /// Where the part is that this one goes on from, nil if the channel was never written before.
    var back: PartHolder?

    /// Whether everything is elsewhere.
    var isReference: Bool { value == nil && lists.isEmpty }

    /// About how many bytes are stored here.
    var size: Int {
        var size = value?.count ?? 0
        for list in lists {
            for write in list {
                switch write {
                case .write(let payload), .overwrite(let payload): size += payload.count + 2
                }
            }
        }
        return size
    }

    /// Takes over what the part at `back` stores, so that it is no longer needed.
    mutating func absorb(_ part: ChannelPart) {
        value = part.value
        lists = part.lists + lists
        back = part.back
    }
}

/// A checkpoint of a place that stores a part of a channel.
struct PartHolder: Hashable, Sendable {
    /// The sequence number of its id: its row.
    let sequence: UInt64
    /// Tells it apart when several checkpoints share the row, nil for the row's first.
    let nonce: UInt64?
}

extension ColumnWriter {
    /// A part of a checkpoint with this sequence number.
    mutating func write(_ part: ChannelPart, of sequence: UInt64) {
        write(count: part.channel)
        var flags = UInt64(part.lists.count) << 3
        if part.isChanged { flags |= 1 }
        if part.value != nil { flags |= 2 }
        if part.back != nil { flags |= 4 }
        write(flags)
        if let value = part.value { write(payload: value) }
        if let back = part.back {
            write((sequence &- back.sequence) << 1 | (back.nonce == nil ? 0 : 1))
            if let nonce = back.nonce { write(random: nonce) }
        }
        for list in part.lists {
            write(count: list.count)
            for one in list { write(one) }
        }
    }
}

extension ColumnReader {
    /// A part of a checkpoint with this sequence number.
    mutating func part(of sequence: UInt64) -> ChannelPart? {
        guard let channel = integer(), let flags = number() else { return nil }
        var part = ChannelPart(channel: channel, isChanged: flags & 1 != 0)
        if flags & 2 != 0 {
            guard let value = payload() else { return nil }
            part.value = value
        }
        if flags & 4 != 0 {
            guard let distance = number(), distance >> 1 <= sequence else { return nil }
            var nonce: UInt64?
            if distance & 1 != 0 {
                nonce = random()
                if nonce == nil { return nil }
            }
            part.back = PartHolder(sequence: sequence - distance >> 1, nonce: nonce)
        }
        guard let count = Int(exactly: flags >> 3),
            let lists = elements(count, { reader in reader.list { $0.storedWrite() } })
        else { return nil }
        part.lists = lists
        return part
    }
}
