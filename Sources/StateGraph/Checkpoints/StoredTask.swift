/// A task of a checkpoint as a saver read it.
public struct StoredTask<Coder: PayloadCoder>: CheckpointTask {
    private let record: TaskRecord<Coder.Payload>
    private let coder: Coder

    /// A task that was read.
    public init(_ record: TaskRecord<Coder.Payload>, coder: Coder) {
        self.record = record
        self.coder = coder
    }

    /// The record, for the saver that it was read by.
    public func record<Other: PayloadCoder>(using coder: Other) throws -> TaskRecord<Other.Payload> {
        guard let record = record as? TaskRecord<Other.Payload> else {
            throw GraphError(.foreignThread, "a task that one saver stored was given to another")
        }
        return record
    }

    /// The task as one of a graph.
    public func restore<State: GraphState>(for graph: GraphTasks<State>) throws -> LiveTask<State> {
        let plan = graph.plan
        let name = NodeName(record.node)
        guard let number = plan.number(of: name) else { throw GraphError.lostNode(name) }
        var task = DueTask<State>(number: number, trigger: trigger())
        if let argument = record.argument {
            task.argument = try plan.nodes[number].decoder.decode(argument, using: coder)
        }
        task.timeout = record.timeout?.policy
        task.answers = try record.answers.map { try coder.decode(State.Answer.self, from: $0) }
        task.interrupts = try record.interrupts.map { try interrupt($0) }
        task.failure = record.failure?.error
        task.isHandled = record.isHandled
        task.isBeside = record.isBeside
        task.result = try record.result.map { try command($0, in: plan) }
        task.calls = try record.calls.map { try call($0) }
        return LiveTask(task, plan.names)
    }

    private func call<State: GraphState>(
        _ call: TaskRecord<Coder.Payload>.Call
    ) throws -> CallRecord<State> {
        CallRecord(
            name: call.name,
            answers: try call.answers.map { try coder.decode(State.Answer.self, from: $0) },
            interrupts: try call.interrupts.map { try interrupt($0) },
            output: call.output.map { EncodedArgument(payload: $0, coder: coder) },
            calls: try call.calls.map { try self.call($0) }
        )
    }

    private func trigger<State: GraphState>() -> DueTask<State>.Trigger {
        switch record.trigger {
        case .edge: .edge
        case .send(let index): .send(index)
        case .failure(let index): .failure(of: index)
        case .command: .command
        }
    }

    private func interrupt<State: GraphState>(
        _ question: TaskRecord<Coder.Payload>.Question
    ) throws -> Interrupt<State> {
        Interrupt(
            id: InterruptID(question.id),
            node: NodeName(question.node),
            question: try coder.decode(State.Question.self, from: question.question),
            contract: try question.contract.map {
                try coder.decode(InterruptContract<State.Answer>.self, from: $0)
            }
        )
    }

    /// What the task returned; writes to channels that the graph has no more, and sends to nodes that are gone,
    /// are left out.
    private func command<State: GraphState>(
        _ result: TaskRecord<Coder.Payload>.Result,
        in plan: GraphPlan<State>
    ) throws -> Command<State> {
        var command = Command<State>(goto: result.goto.map { NodeName($0) })
        for write in result.writes {
            guard let index = plan.channels.index(of: write.channel) else { continue }
            let channel = plan.channels.channels[index]
            command.update.writes.append(try channel.decodeWrite(write.content, using: coder))
        }
        for send in result.sends {
            let node = NodeName(send.node)
            guard let number = plan.number(of: node), number != plan.start else { continue }
            command.sends.append(
                Send(
                    node: node,
                    argument: try plan.nodes[number].decoder.decode(send.argument, using: coder),
                    timeout: send.timeout?.policy
                )
            )
        }
        return command
    }
}

/// What a call returned, as a saver read it; its type is known to the caller only.
struct EncodedArgument<Coder: PayloadCoder>: SendArgument, EncodedOutput {
    let payload: Coder.Payload
    let coder: Coder

    func encode<Other: PayloadCoder>(using coder: Other) throws -> Other.Payload {
        guard let payload = payload as? Other.Payload else {
            if let live = payload as? LivePayloadCoder.Payload { return try coder.encode(live.value) }
            throw GraphError(.foreignThread, "what one saver stored was given to another")
        }
        return payload
    }

    func decode<Output: Codable & Sendable>(_ type: Output.Type) throws -> Output {
        try coder.decode(type, from: payload)
    }
}

/// A payload that is decoded once its type is known.
protocol EncodedOutput: Sendable {
    func decode<Output: Codable & Sendable>(_ type: Output.Type) throws -> Output
}
