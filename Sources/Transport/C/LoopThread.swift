import Glibc

/// A thread of its own for one loop.
enum LoopThread {
    private final class Body {
        let run: @Sendable () -> Void
        init(run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// Runs the body on a new thread, which ends with it.
    static func start(_ run: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        // SAFETY: the new thread takes the one reference that is passed here.
        let body = unsafe Unmanaged.passRetained(Body(run: run)).toOpaque()
        let status = unsafe pthread_create(
            &thread,
            nil,
            { pointer in
                if let pointer = unsafe pointer {
                    unsafe Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().run()
                }
                return nil
            },
            body
        )
        precondition(status == 0, "pthread_create failed: raise the process's limit of threads")
        pthread_detach(thread)
    }
}
