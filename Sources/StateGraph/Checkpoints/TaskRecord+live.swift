extension TaskRecord {
    /// - Throws: what the coder throws.
    init<State: GraphState, Coder: PayloadCoder>(
        _ task: DueTask<State>,
        _ names: NodeNames,
        using coder: Coder
    ) throws where Coder.Payload == Payload {
        self.init(node: names[task.number].text, trigger: Trigger(task.trigger))
        if let command = task.result { result = try Result(command, using: coder) }
        // Of most tasks nothing else is known, and every array that is looked at costs.
        guard task.notes != nil else { return }
        argument = try task.argument?.encode(using: coder)
        timeout = task.timeout.map { Timeout($0) }
        answers = try task.answers.map { try coder.encode($0) }
        interrupts = try task.interrupts.map { try Question($0, using: coder) }
        failure = task.failure.map { Failure($0) }
        isHandled = task.isHandled
        isBeside = task.isBeside
        calls = try task.calls.map { try Call($0, using: coder) }
    }
}

extension TaskRecord.Call {
    fileprivate init<State: GraphState, Coder: PayloadCoder>(
        _ call: CallRecord<State>,
        using coder: Coder
    ) throws where Coder.Payload == Payload {
        self.init(
            name: call.name,
            answers: try call.answers.map { try coder.encode($0) },
            interrupts: try call.interrupts.map { try TaskRecord.Question($0, using: coder) },
            output: try call.output?.encode(using: coder),
            calls: try call.calls.map { try TaskRecord.Call($0, using: coder) }
        )
    }
}

extension TaskRecord.Trigger {
    fileprivate init<State: GraphState>(_ trigger: DueTask<State>.Trigger) {
        self =
            switch trigger {
            case .edge: .edge
            case .send(let index): .send(index)
            case .failure(let index): .failure(of: index)
            case .command: .command
            }
    }
}

extension TaskRecord.Question {
    fileprivate init<State: GraphState, Coder: PayloadCoder>(
        _ interrupt: Interrupt<State>,
        using coder: Coder
    ) throws where Coder.Payload == Payload {
        self.init(
            id: interrupt.id.text,
            node: interrupt.node.text,
            question: try coder.encode(interrupt.question),
            contract: try interrupt.contract.map { try coder.encode($0) }
        )
    }
}

extension TaskRecord.Result {
    fileprivate init<State: GraphState, Coder: PayloadCoder>(
        _ command: Command<State>,
        using coder: Coder
    ) throws where Coder.Payload == Payload {
        self.init(writes: [], goto: [], sends: [])
        for write in command.update.writes {
            writes.append(
                TaskRecord.Write(channel: write.channelName, content: try write.encode(using: coder))
            )
        }
        if command.goesNowhere { return }
        goto = command.goto.map { $0.text }
        sends = try command.sends.map { send in
            TaskRecord.Sending(
                node: send.node.text,
                argument: try send.argument.encode(using: coder),
                timeout: send.timeout.map { TaskRecord.Timeout($0) }
            )
        }
    }
}

extension TaskRecord.Timeout {
    fileprivate init(_ policy: TimeoutPolicy) {
        self.init(
            run: policy.run.map { $0.wholeMicroseconds },
            idle: policy.idle.map { $0.wholeMicroseconds },
            heartbeatOnly: policy.progress == .heartbeat
        )
    }

    var policy: TimeoutPolicy {
        TimeoutPolicy(
            run: run.map { .microseconds($0) },
            idle: idle.map { .microseconds($0) },
            progress: heartbeatOnly ? .heartbeat : .any
        )
    }
}

extension TaskRecord.Failure {
    fileprivate init(_ error: GraphError) {
        self.init(
            code: error.code.description,
            node: error.node?.text,
            channel: error.channel,
            message: error.message,
            cause: error.underlying.map { StoredFailure($0) }
        )
    }

    var error: GraphError {
        GraphError(
            GraphError.Code(code),
            message,
            node: node.map { NodeName($0) },
            channel: channel,
            underlying: cause
        )
    }
}

extension Duration {
    fileprivate var wholeMicroseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    }
}
