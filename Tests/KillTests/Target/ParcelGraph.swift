import StateGraph

/// The graph: one node, three beside each other of which two ask, a join, a fan of sends, two more nodes.
struct ParcelGraph: Sendable {
    let world: World

    private static let piece = NodeKey<Parcel, Piece>("piece")

    /// - Throws: `GraphError`.
    func compiled(
        _ checkpointer: any Checkpointer,
        _ journal: any EffectJournal
    ) throws -> CompiledGraph<Parcel> {
        var builder = GraphBuilder<Parcel>()
        addOpening(&builder)
        addPieces(&builder)
        builder.addEdge(from: .start, to: "prepare")
        for node: NodeName in ["plain", "asks", "asks first"] { builder.addEdge(from: "prepare", to: node) }
        builder.addEdge(from: ["plain", "asks", "asks first"], to: "split")
        builder.addEdge(from: "piece", to: "gather")
        builder.addEdge(from: "gather", to: "close")
        var options = CompileOptions<Parcel>()
        options.effects = journal
        return try builder.compile(checkpointer: checkpointer, options: options)
    }

    private func addOpening(_ builder: inout GraphBuilder<Parcel>) {
        let world = world
        builder.addNode("prepare") { parcel, context in
            .append(Parcel.receipts, try await world.have("\(parcel.turn)/prepare/0", context))
                .set(Parcel.total, 10 * parcel.turn)
        }
        builder.addNode("plain") { parcel, context in
            let first = try await world.have("\(parcel.turn)/plain/0", context)
            let second = try await world.have("\(parcel.turn)/plain/1", context)
            return .append(Parcel.receipts, first, second).append(Parcel.log, "plain \(parcel.turn)")
        }
        builder.addNode("asks") { parcel, context in
            let first = try await world.have("\(parcel.turn)/asks/0", context)
            let question = "asks \(parcel.turn) \(parcel.kind)"
            let answer = try await context.interrupt(question)
            let second = try await world.have("\(parcel.turn)/asks/1", context)
            return .append(Parcel.receipts, first, second).append(Parcel.log, "asks \(parcel.turn)")
                .set(Parcel.answers, [question: answer]).set(Parcel.total, answer)
                .set(Parcel.highest, answer)
        }
        builder.addNode("asks first") { parcel, context in
            let question = "asks first \(parcel.turn) \(parcel.kind)"
            let answer = try await context.interrupt(question)
            let receipt = try await world.have("\(parcel.turn)/asks first/0", context)
            return .append(Parcel.receipts, receipt).append(Parcel.log, "asks first \(parcel.turn)")
                .set(Parcel.answers, [question: answer]).set(Parcel.highest, answer)
        }
    }

    private func addPieces(_ builder: inout GraphBuilder<Parcel>) {
        let world = world
        builder.addNode("split") { parcel, _ -> Command<Parcel> in
            Command(
                update: .append(Parcel.log, "split \(parcel.turn)"),
                sends: (0..<4).map { index in
                    Self.piece.send(
                        Piece(turn: parcel.turn, index: index, weight: parcel.total % 97 + index)
                    )
                }
            )
        }
        builder.addNode(Self.piece) { piece, context -> Update<Parcel> in
            let receipt = try await world.have("\(piece.turn)/piece \(piece.index)/0", context)
            return .append(Parcel.pieces, "\(piece.turn).\(piece.index) of \(piece.weight)")
                .append(Parcel.receipts, receipt).set(Parcel.total, piece.weight)
        }
        builder.addNode("gather") { parcel, _ in
            .append(Parcel.log, "gathered \(parcel.pieces.count), \(parcel.total)")
        }
        builder.addNode("close") { parcel, context in
            .append(Parcel.receipts, try await world.have("\(parcel.turn)/close/0", context))
                .set(Parcel.done, parcel.turn)
        }
    }
}
