import JSON
import StateGraph

/// What the path of a conditional edge sees.
struct BranchView: Sendable {
    let name: String
    let reads: [String]
    let managed: [String: ChannelDefinition.Kind]

    /// The scope of the path for one evaluation.
    func scope(_ state: DynamicState, _ context: BranchContext) -> EvaluationScope {
        var members = state.values(of: reads)
        for name in reads {
            switch managed[name] {
            case .remainingSteps: members[name] = .integer(Int64(context.remainingSteps))
            case .isLastStep: members[name] = .bool(context.remainingSteps == 1)
            default: break
            }
        }
        var scope = EvaluationScope()
        scope.input = .object(members)
        scope.name = name
        scope.step = context.step
        return scope
    }
}
