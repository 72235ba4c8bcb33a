/// The task that runs now.
enum CurrentTask {
    /// A number by which a task knows itself, while it lives; 0 outside of tasks.
    static var identity: UInt {
        // SAFETY: the handle is one pointer; it is compared, never followed.
        unsafe withUnsafeCurrentTask { task in unsafe unsafeBitCast(task, to: UInt.self) }
    }
}
