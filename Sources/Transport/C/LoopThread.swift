import Glibc

/// A thread of its own for one loop.
enum LoopThread {
    private final class Body {
        let run: @Sendable () -> Void
        init(run: @escaping @Sendable () -> Void) { self.run = run }
    }

    private static let entry: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
        body in
        if let body = unsafe body { unsafe Unmanaged<Body>.fromOpaque(body).takeRetainedValue().run() }
        return nil
    }

    /// Runs the body on a new thread, which ends with it.
    static func start(_ run: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        // SAFETY: the new thread takes the one reference that is passed here.
        let body = unsafe Unmanaged.passRetained(Body(run: run)).toOpaque()
        let status = unsafe pthread_create(&thread, nil, entry, body)
        precondition(status == 0, "pthread_create failed: raise the process's limit of threads")
        pthread_detach(thread)
    }
}
