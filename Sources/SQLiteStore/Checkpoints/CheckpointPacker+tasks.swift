import StateGraph

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
    static let isBeside: UInt64 = 1 << 10
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
        if record.isBeside { flags |= TaskFlags.isBeside }
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
