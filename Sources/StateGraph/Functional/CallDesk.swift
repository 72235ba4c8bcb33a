/// What a context keeps of the calls that it makes; made with the first one.
final class CallDesk<State: GraphState> {
    /// Stores calls as they end, nil when nothing is stored before the run ends.
    let keeper: CallKeeper<State>?
    /// The numbers of the calls that the context is in, outermost first; empty for a task.
    let path: [Int]
    /// The calls that were started and nobody has waited for yet.
    var running: [any RunningCall] = []
    /// Why a call could not be stored: the run can't go on.
    var failure: GraphError?

    init(keeper: CallKeeper<State>?, path: [Int]) {
        self.keeper = keeper
        self.path = path
    }
}

/// A ``TaskHandle`` without its types.
protocol RunningCall: AnyObject {
    /// Waits for the end of a call that nobody waits for.
    ///
    /// - Throws: what the call throws.
    func finish() async throws

    /// Waits for the end of a call whose caller is leaving; what it came to is kept, but no longer matters.
    func leave(cancelling: Bool) async
}
