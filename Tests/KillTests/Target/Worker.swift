import StateGraph

/// Brings threads to their end, wherever they stand.
struct Worker: Sendable {
    let graph: CompiledGraph<Parcel>
    let durability: Durability
    let report: Report

    /// Goes on with a thread until its last turn is done; with new input only when nothing is due.
    ///
    /// - Throws: `GraphError`.
    func finish(_ number: Int) async throws {
        let thread = "t\(number)"
        await report.say(Line(about: .thread, thread: thread))
        var runs = number
        while true {
            let snapshot = try await graph.snapshot(thread: thread)
            guard let input = input(for: snapshot, kind: number % Parcel.kinds, runs) else { return }
            runs += 1
            try await run(input, on: thread, from: snapshot)
        }
    }

    /// What a thread is to be given; the answers come one by one, all at once, or after asking again.
    private func input(for snapshot: StateSnapshot<Parcel>?, kind: Int, _ runs: Int) -> RunInput<Parcel>? {
        guard let snapshot else { return .input(Parcel.input(turn: 1, kind: kind)) }
        let waiting = snapshot.interrupts
        if !waiting.isEmpty {
            if runs % 5 == 4 { return .proceed }
            let answered = runs % 2 == 0 ? waiting : Array(waiting.suffix(1))
            let answers = answered.map { ($0.id, Parcel.answer(to: $0.question)) }
            return .answers(Dictionary(uniqueKeysWithValues: answers))
        }
        // Not `next`, which is empty as well when every task has finished and what they wrote is not applied yet.
        if !snapshot.tasks.isEmpty { return .proceed }
        if snapshot.state.done == Parcel.turns { return nil }
        return .input(Parcel.input(turn: snapshot.state.done + 1, kind: kind))
    }

    private func run(
        _ input: RunInput<Parcel>,
        on thread: String,
        from snapshot: StateSnapshot<Parcel>?
    ) async throws {
        let last = LastCheckpoint(snapshot?.id)
        let report = report
        let outcome = try await graph.invoke(
            input,
            thread: thread,
            configuration: RunConfiguration(durability: durability)
        ) { event in
            switch event {
            case .checkpoint(let checkpoint):
                await last.set(checkpoint.id)
                await report.say(
                    Line(
                        about: .checkpoint,
                        thread: thread,
                        id: checkpoint.id.description,
                        step: checkpoint.step,
                        state: checkpoint.state
                    )
                )
            case .effectRepeated(_, let key):
                await report.say(Line(about: .repeated, thread: thread, key: key.text))
            default: break
            }
        }
        await report.say(
            Line(
                about: .returned,
                thread: thread,
                id: await last.id?.description,
                state: outcome.state,
                asking: outcome.interrupts.map(\.node.text)
            )
        )
    }
}

/// Where a run stands.
private actor LastCheckpoint {
    private(set) var id: CheckpointID?

    init(_ id: CheckpointID?) {
        self.id = id
    }

    func set(_ id: CheckpointID) {
        self.id = id
    }
}
