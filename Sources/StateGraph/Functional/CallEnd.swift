/// What became of one call.
struct CallEnd<State: GraphState, Output: Codable & Sendable>: Sendable {
    enum Kind: Sendable {
        case finished(Output)
        case failed(any Error)
        /// It asked questions.
        case interrupted([Interrupt<State>])
        /// A subgraph in it stopped at a stop point.
        case stopped
    }

    var kind: Kind
    var record: CallRecord<State>
    /// Why the run is to stop at the next superstep boundary.
    var drainReason: String?
    /// The greatest sequence number of its subgraphs' checkpoints.
    var lastSequence: UInt64 = 0
    /// The ids of messages that it streamed.
    var streamedMessages: Set<String> = []
    /// Why it could not be stored.
    var storeFailure: GraphError?

    var isFailure: Bool { if case .failed = kind { true } else { false } }
}
