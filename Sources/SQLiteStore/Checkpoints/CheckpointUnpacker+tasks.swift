import StateGraph

extension CheckpointUnpacker {
    typealias Record = TaskRecord<[UInt8]>

    /// A task that ``CheckpointPacker/task(_:)`` packed, without the length in front of it.
    mutating func task() -> Record? {
        guard let flags = reader.number(), let node = name() else { return nil }
        var trigger = Record.Trigger.edge
        if flags & 3 != 0 {
            guard let index = reader.signed() else { return nil }
            trigger =
                switch flags & 3 {
                case 1: .send(Int(index))
                case 2: .failure(of: Int(index))
                default: .command
                }
        }
        var record = Record(node: node, trigger: trigger)
        record.isHandled = flags & TaskFlags.isHandled != 0
        record.isBeside = flags & TaskFlags.isBeside != 0
        guard readParts(of: &record, flags) else { return nil }
        return reader.isAtEnd ? record : nil
    }

    private mutating func readParts(of record: inout Record, _ flags: UInt64) -> Bool {
        if flags & TaskFlags.hasResult != 0 {
            guard let result = result() else { return false }
            record.result = result
        }
        if flags & TaskFlags.hasArgument != 0 {
            guard let argument = reader.payload() else { return false }
            record.argument = argument
        }
        if flags & TaskFlags.hasAnswers != 0 {
            guard let answers = payloads() else { return false }
            record.answers = answers
        }
        if flags & TaskFlags.hasInterrupts != 0 {
            guard let interrupts = list({ $0.question() }) else { return false }
            record.interrupts = interrupts
        }
        if flags & TaskFlags.hasFailure != 0 {
            guard let failure = failure() else { return false }
            record.failure = failure
        }
        if flags & TaskFlags.hasTimeout != 0 {
            guard let timeout = timeout() else { return false }
            record.timeout = timeout
        }
        if flags & TaskFlags.hasCalls != 0 {
            guard let calls = list({ $0.call() }) else { return false }
            record.calls = calls
        }
        return true
    }

    private mutating func payloads() -> [[UInt8]]? { list { $0.reader.payload() } }

    private mutating func result() -> Record.Result? {
        guard let flags = reader.number(), let count = Int(exactly: flags >> 2),
            let writes = elements(
                count,
                { unpacker -> Record.Write? in
                    guard let channel = unpacker.name(), let content = unpacker.reader.storedWrite() else {
                        return nil
                    }
                    return Record.Write(channel: channel, content: content)
                }
            )
        else { return nil }
        var result = Record.Result(writes: writes, goto: [], sends: [])
        if flags & 1 != 0 {
            guard let goto = list({ $0.anyName() }) else { return nil }
            result.goto = goto
        }
        if flags & 2 != 0 {
            guard let sends = list({ $0.sending() }) else { return nil }
            result.sends = sends
        }
        return result
    }

    private mutating func sending() -> Record.Sending? {
        guard let node = anyName(), let argument = reader.payload(), let hasTimeout = reader.number() else {
            return nil
        }
        if hasTimeout == 0 { return Record.Sending(node: node, argument: argument, timeout: nil) }
        return timeout().map { Record.Sending(node: node, argument: argument, timeout: $0) }
    }

    private mutating func question() -> Record.Question? {
        guard let id = reader.text(), let node = anyName(), let question = reader.payload(),
            let hasContract = reader.number()
        else { return nil }
        if hasContract == 0 {
            return Record.Question(id: id, node: node, question: question, contract: nil)
        }
        return reader.payload().map {
            Record.Question(id: id, node: node, question: question, contract: $0)
        }
    }

    private mutating func timeout() -> Record.Timeout? {
        guard let flags = reader.number() else { return nil }
        var timeout = Record.Timeout(run: nil, idle: nil, heartbeatOnly: flags & 1 != 0)
        if flags & 2 != 0 {
            guard let run = reader.signed() else { return nil }
            timeout.run = run
        }
        if flags & 4 != 0 {
            guard let idle = reader.signed() else { return nil }
            timeout.idle = idle
        }
        return timeout
    }

    private mutating func failure() -> Record.Failure? {
        guard let flags = reader.number(), let code = reader.text(), let message = reader.text() else {
            return nil
        }
        var failure = Record.Failure(code: code, node: nil, channel: nil, message: message, cause: nil)
        if flags & 1 != 0 {
            guard let node = anyName() else { return nil }
            failure.node = node
        }
        if flags & 2 != 0 {
            guard let channel = anyName() else { return nil }
            failure.channel = channel
        }
        if flags & 4 != 0 {
            guard let kind = reader.text(), let message = reader.text() else { return nil }
            failure.cause = StoredFailure(kind: kind, message: message)
        }
        return failure
    }

    private mutating func call() -> Record.Call? {
        guard let name = reader.text(), let answers = payloads(), let interrupts = list({ $0.question() }),
            let hasOutput = reader.number()
        else { return nil }
        var call = Record.Call(name: name, answers: answers, interrupts: interrupts, output: nil)
        if hasOutput != 0 {
            guard let output = reader.payload() else { return nil }
            call.output = output
        }
        guard let calls = list({ $0.call() }) else { return nil }
        call.calls = calls
        return call
    }
}
