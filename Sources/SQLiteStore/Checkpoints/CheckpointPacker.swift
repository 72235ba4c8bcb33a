import StateGraph

/// Packs what a checkpoint is made of, with numbers in place of names.
struct CheckpointPacker {
    private let names: NameBook
    /// Names without a number: what was packed is of no use until they have one.
    private(set) var missing: Set<String> = []
    private var writer = ColumnWriter()

    init(_ names: NameBook) {
        self.names = names
    }

    /// The number of a name.
    mutating func number(of name: String) -> Int {
        if let number = names.number(of: name) { return number }
        missing.insert(name)
        return 0
    }

    private mutating func write(name: String) {
        writer.write(count: number(of: name))
    }

    /// A name that may be anything: as its number if it has one, else as 0 and text.
    private mutating func write(anyName name: String) {
        if let number = names.number(of: name) { return writer.write(count: number) }
        writer.write(0)
        writer.write(text: name)
    }

    private mutating func write(names: [NodeName]) {
        writer.write(count: names.count)
        for name in names { write(name: name.text) }
    }

    private mutating func pack(_ body: (inout CheckpointPacker) throws -> Void) rethrows -> [UInt8] {
        writer = ColumnWriter()
        try body(&self)
        return writer.bytes
    }
}

// MARK: - Header

/// The flags of a checkpoint's header; the two low bits are its source.
enum HeaderFlags {
    static let hasParent: UInt64 = 1 << 2
    static let hasBase: UInt64 = 1 << 3
    static let isBaseParent: UInt64 = 1 << 4
    static let hasOuter: UInt64 = 1 << 5
    static let hasFrontier: UInt64 = 1 << 6
    /// Not in the first byte: most checkpoints have none.
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

// MARK: - Tasks

/// The flags of a packed task; the two low bits are its trigger.
enum TaskFlags {
    static let hasResult: UInt64 = 1 << 2
    static let hasArgument: UInt64 = 1 << 3
    static let hasAnswers: UInt64 = 1 << 4
    static let hasInterrupts: UInt64 = 1 << 5
    static let hasFailure: UInt64 = 1 << 6
    static let isHandled: UInt64 = 1 << 7
    static let hasTimeout: UInt64 = 1 << 8
    static let hasCalls: UInt64 = 1 << 9
}

extension CheckpointPacker {
    /// A task behind its length.
    mutating func task(_ record: TaskRecord<[UInt8]>) -> [UInt8] {
        let packed = pack { $0.write(record) }
        return pack { $0.writer.write(payload: packed) }
    }

    private mutating func write(_ record: TaskRecord<[UInt8]>) {
        let (kind, index) =
            switch record.trigger {
            case .edge: (0 as UInt64, 0)
            case .send(let index): (1, index)
            case .failure(let index): (2, index)
            case .command: (3, 0)
            }
        var flags = kind
        if record.result != nil { flags |= TaskFlags.hasResult }
        if record.argument != nil { flags |= TaskFlags.hasArgument }
        if !record.answers.isEmpty { flags |= TaskFlags.hasAnswers }
        if !record.interrupts.isEmpty { flags |= TaskFlags.hasInterrupts }
        if record.failure != nil { flags |= TaskFlags.hasFailure }
        if record.isHandled { flags |= TaskFlags.isHandled }
        if record.timeout != nil { flags |= TaskFlags.hasTimeout }
        if !record.calls.isEmpty { flags |= TaskFlags.hasCalls }
        writer.write(flags)
        write(name: record.node)
        if kind != 0 { writer.write(signed: Int64(index)) }
        if let result = record.result { write(result) }
        if let argument = record.argument { writer.write(payload: argument) }
        if !record.answers.isEmpty { write(payloads: record.answers) }
        if !record.interrupts.isEmpty { write(questions: record.interrupts) }
        if let failure = record.failure { write(failure) }
        if let timeout = record.timeout { write(timeout) }
        if !record.calls.isEmpty { write(calls: record.calls) }
    }

    private mutating func write(_ result: TaskRecord<[UInt8]>.Result) {
        var flags = UInt64(result.writes.count) << 2
        if !result.goto.isEmpty { flags |= 1 }
        if !result.sends.isEmpty { flags |= 2 }
        writer.write(flags)
        for write in result.writes {
            self.write(name: write.channel)
            writer.write(write.content)
        }
        if !result.goto.isEmpty {
            writer.write(count: result.goto.count)
            for name in result.goto { write(anyName: name) }
        }
        if !result.sends.isEmpty {
            writer.write(count: result.sends.count)
            for send in result.sends {
                write(anyName: send.node)
                writer.write(payload: send.argument)
                writer.write(send.timeout == nil ? 0 : 1)
                if let timeout = send.timeout { write(timeout) }
            }
        }
    }

    private mutating func write(payloads: [[UInt8]]) {
        writer.write(count: payloads.count)
        for payload in payloads { writer.write(payload: payload) }
    }

    private mutating func write(questions: [TaskRecord<[UInt8]>.Question]) {
        writer.write(count: questions.count)
        for question in questions {
            writer.write(text: question.id)
            write(anyName: question.node)
            writer.write(payload: question.question)
            writer.write(question.contract == nil ? 0 : 1)
            if let contract = question.contract { writer.write(payload: contract) }
        }
    }

    private mutating func write(_ timeout: TaskRecord<[UInt8]>.Timeout) {
        var flags: UInt64 = timeout.heartbeatOnly ? 1 : 0
        if timeout.run != nil { flags |= 2 }
        if timeout.idle != nil { flags |= 4 }
        writer.write(flags)
        if let run = timeout.run { writer.write(signed: run) }
        if let idle = timeout.idle { writer.write(signed: idle) }
    }

    private mutating func write(_ failure: TaskRecord<[UInt8]>.Failure) {
        var flags: UInt64 = failure.node == nil ? 0 : 1
        if failure.channel != nil { flags |= 2 }
        if failure.cause != nil { flags |= 4 }
        writer.write(flags)
        writer.write(text: failure.code)
        writer.write(text: failure.message)
        if let node = failure.node { write(anyName: node) }
        if let channel = failure.channel { write(anyName: channel) }
        if let cause = failure.cause {
            writer.write(text: cause.kind)
            writer.write(text: cause.message)
        }
    }

    private mutating func write(calls: [TaskRecord<[UInt8]>.Call]) {
        writer.write(count: calls.count)
        for call in calls {
            writer.write(text: call.name)
            write(payloads: call.answers)
            write(questions: call.interrupts)
            writer.write(call.output == nil ? 0 : 1)
            if let output = call.output { writer.write(payload: output) }
            write(calls: call.calls)
        }
    }
}
