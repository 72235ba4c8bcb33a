/// A task that waits for one value; its owner resumes it exactly once.
///
/// An unsafe continuation: a checked one costs an allocation for each message. Only `Inbox` and `Outbox` own them, and
/// their tests count the resumptions.
@safe struct Suspension<Value: Sendable>: Sendable {
    private let continuation: UnsafeContinuation<Value, Never>

    /// Suspends the calling task, on its own executor, until the owner resumes it.
    ///
    /// - Parameter body: Hands the suspension to its owner; it may be resumed at once.
    /// - Returns: The value.
    nonisolated(nonsending) static func wait(_ body: (Suspension<Value>) -> Void) async -> Value {
        // SAFETY: the continuation is kept by the owner, which resumes it on a value, on cancellation and at the end.
        unsafe await withUnsafeContinuation { unsafe body(Suspension(continuation: $0)) }
    }

    /// Lets the task go on.
    func resume(_ value: sending Value) {
        unsafe continuation.resume(returning: value)
    }
}
