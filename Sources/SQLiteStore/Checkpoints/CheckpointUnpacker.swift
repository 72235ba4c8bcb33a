import StateGraph

/// Reads what ``CheckpointPacker`` wrote; every method gives nil for anything else.
struct CheckpointUnpacker {
    /// The name of a number; nil ends the reading.
    private let lookup: (Int) -> String?
    var reader: ColumnReader

    init(_ bytes: [UInt8], name: @escaping (Int) -> String?) {
        reader = ColumnReader(bytes)
        lookup = name
    }

    /// What ``CheckpointPacker/header(of:)`` packed.
    struct Header {
        var source: CheckpointSource
        var step: Int
        var graphVersion: Int
        var format: Int
        var parentID: CheckpointID?
        var base: CheckpointID?
        var parents: [String: CheckpointID] = [:]
        var frontier = Frontier()
    }

    /// A name by its number.
    mutating func name() -> String? { reader.integer().flatMap { lookup($0) } }

    /// A name by its number or as text.
    mutating func anyName() -> String? {
        guard let number = reader.integer() else { return nil }
        return number == 0 ? reader.text() : lookup(number)
    }

    /// As many elements as a count in front of them says.
    mutating func list<Element>(
        _ read: (inout CheckpointUnpacker) -> Element?
    ) -> [Element]? {
        reader.count().flatMap { elements($0, read) }
    }

    /// So many elements.
    mutating func elements<Element>(
        _ count: Int,
        _ read: (inout CheckpointUnpacker) -> Element?
    ) -> [Element]? {
        var elements: [Element] = []
        for _ in 0..<count {
            guard let element = read(&self) else { return nil }
            elements.append(element)
        }
        return elements
    }

    private mutating func nodes() -> [NodeName]? { list { $0.name().map { NodeName($0) } } }
}

extension CheckpointUnpacker {
    /// The header of a checkpoint with this id and namespace.
    mutating func header(of own: CheckpointID, in namespace: String) -> Header? {
        guard let flags = reader.number(), let step = reader.signed(), let version = reader.signed(),
            let format = reader.signed()
        else { return nil }
        var header = Header(
            source: HeaderFlags.sources[Int(flags & 3)],
            step: Int(step),
            graphVersion: Int(version),
            format: Int(format)
        )
        if flags & HeaderFlags.hasParent != 0 {
            guard let parent = id(from: own) else { return nil }
            header.parentID = parent
        }
        if flags & HeaderFlags.isBaseParent != 0 { header.base = header.parentID }
        if flags & HeaderFlags.hasBase != 0 {
            guard let base = id(from: own) else { return nil }
            header.base = base
        }
        if flags & HeaderFlags.hasOuter != 0 {
            guard let count = reader.count() else { return nil }
            for _ in 0..<count {
                guard let outer = outer(of: namespace), let id = id(from: own) else { return nil }
                header.parents[outer] = id
            }
        }
        if flags & HeaderFlags.hasFrontier != 0 {
            guard let frontier = frontier() else { return nil }
            header.frontier = frontier
        }
        return reader.isAtEnd ? header : nil
    }

    private mutating func id(from own: CheckpointID) -> CheckpointID? {
        guard let number = reader.signed() else { return nil }
        let (sequence, isOver) = Int64(clamping: own.sequence).subtractingReportingOverflow(number >> 1)
        guard !isOver, sequence >= 0 else { return nil }
        if number & 1 == 0 { return CheckpointID(sequence: UInt64(sequence), nonce: own.nonce) }
        return reader.random().map { CheckpointID(sequence: UInt64(sequence), nonce: $0) }
    }

    private mutating func outer(of own: String) -> String? {
        guard let length = reader.integer() else { return nil }
        if length == 0 { return reader.text() }
        return length - 1 <= own.utf8.count ? String(own.utf8.prefix(length - 1)) : nil
    }

    private mutating func frontier() -> Frontier? {
        guard let number = reader.number(), let count = Int(exactly: number >> 1),
            let lastRan = elements(count, { $0.name().map { NodeName($0) } })
        else { return nil }
        var frontier = Frontier()
        frontier.lastRan = lastRan
        guard number & 1 != 0 else { return frontier }
        guard let waiting = nodes(), let released = nodes(),
            let joins = list({ unpacker -> JoinProgress? in
                guard let target = unpacker.name(), let sources = unpacker.nodes(),
                    let arrived = unpacker.nodes(), let isReleased = unpacker.reader.number()
                else { return nil }
                return JoinProgress(
                    target: NodeName(target),
                    sources: sources,
                    arrived: arrived,
                    isReleased: isReleased == 1
                )
            })
        else { return nil }
        (frontier.waiting, frontier.released, frontier.joins) = (waiting, released, joins)
        return frontier
    }
}
