import StateGraph

extension InterruptSelection {
    /// The engine's stop points.
    func stopPoints<State: GraphState>() -> CompileOptions<State>.StopPoints {
        switch self {
        case .all: .all
        case .nodes(let names): .nodes(names.map { NodeName($0) })
        }
    }
}
