import StateGraph

extension InterruptSelection {
    /// The engine's stop points.
    var stopPoints: CompileOptions<DynamicState>.StopPoints {
        switch self {
        case .all: .all
        case .nodes(let names): .nodes(names.map { NodeName($0) })
        }
    }
}
