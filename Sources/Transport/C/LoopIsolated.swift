/// An actor that lives on an event loop: callbacks reach it with `assumeIsolated`, its calls among neighbours need no
/// switch of threads.
public protocol LoopIsolated: Actor {
    /// The loop it lives on.
    nonisolated var loopExecutor: LoopExecutor { get }
}

extension LoopIsolated {
    /// The loop's executor.
    public nonisolated var unownedExecutor: UnownedSerialExecutor {
        // SAFETY: the actor stores the executor, so it lives as long as the actor.
        unsafe loopExecutor.asUnownedSerialExecutor()
    }
}
