/// The task that runs now.
enum CurrentTask {
    /// A number by which a task knows itself, while it lives; 0 outside of tasks.
    static var identity: Int {
        // SAFETY: the handle is hashed within the call and not kept.
        unsafe withUnsafeCurrentTask { task in unsafe task?.hashValue ?? 0 }
    }
}
