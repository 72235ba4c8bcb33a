import GRDB

/// A write that waits for a transaction, and its caller, who waits for the commit.
///
/// Exactly one of `succeed` (made by `execute`) and `fail` is called, once: they resume the caller.
struct QueuedWrite: Sendable {
    /// Runs the statements; what it returns resumes the caller, to be called after the commit.
    ///
    /// Run again if the transaction was rolled back for another write's sake.
    let execute: @Sendable (Database) throws -> @Sendable () -> Void
    /// Resumes the caller with an error.
    let fail: @Sendable (StoreError) -> Void

    /// A write of `body` on behalf of the caller behind `continuation`.
    init<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value,
        resuming continuation: CheckedContinuation<Result<Value, StoreError>, Never>
    ) {
        execute = { db in
            let value = try body(db)
            return { continuation.resume(returning: .success(value)) }
        }
        fail = { error in continuation.resume(returning: .failure(error)) }
    }
}
