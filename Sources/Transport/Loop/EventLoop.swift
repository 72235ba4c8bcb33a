// Transport: the libwebsockets room. It turns a peer's bytes into Web's requests and messages and back, on one
// thread that is a Swift executor. It knows no routes and no JSON. Only `C/` touches pointers; see `Transport.docc`.

/// A thread that serves the network with libwebsockets and runs Swift's jobs in between.
///
/// Several may live in one process; each has its own context. It is itself an actor that lives on its thread.
public actor EventLoop: LoopIsolated {
    /// Runs the jobs of actors and tasks that live on this loop; they wait until it is started.
    public nonisolated let executor = LoopExecutor()
    /// The same.
    public nonisolated var loopExecutor: LoopExecutor { executor }

    private var library: LibraryContext?
    private var listener: Listener?
    private var core: ServerCore?
    private var isStopDue = false
    private var ticking: Task<Void, Never>?
    private nonisolated let end = AsyncStream<Never>.makeStream()

    /// A loop that is not running yet.
    public init() {}

    /// Starts the thread; returns when it listens.
    ///
    /// - Throws: `TransportError` when the library or the address says no; then nothing is left of the thread.
    nonisolated func start(_ core: ServerCore) async throws(TransportError) -> BoundAddress {
        let result: Result<BoundAddress, TransportError> = await withCheckedContinuation { continuation in
            LoopThread.start { [self] in
                executor.attach()
                let failure = assumeIsolated { loop in
                    loop.run(core) { continuation.resume(returning: .success($0)) }
                }
                executor.detach()
                end.continuation.finish()
                if let failure { continuation.resume(returning: .failure(failure)) }
            }
        }
        return try result.get()
    }

    /// Stops accepting.
    func stopListening() {
        listener?.close()
        listener = nil
    }

    /// Asks the loop to end after this turn.
    func stopSoon() { isStopDue = true }

    /// Returns when the thread has let go of everything.
    nonisolated func ended() async {
        for await _ in end.stream {}
    }

    /// Somebody knocks.
    func knocked() { listener?.accept() }

    private func run(_ core: ServerCore, started: (BoundAddress) -> Void) -> TransportError? {
        do throws(TransportError) {
            let library = try LibraryContext(core.configuration)
            self.library = library
            self.core = core
            let listener = try Listener(library: library, core: core, loop: self)
            self.listener = listener
            executor.setWake { library.wake() }
            startTicking(every: core.configuration.timeouts.tickInterval)
            started(listener.address)
            serve(library)
        } catch {
            letGo()
            return error
        }
        letGo()
        return nil
    }

    /// One turn: the jobs, then the network; the thread sleeps only when no job waits.
    private func serve(_ library: LibraryContext) {
        while true {
            let hasJobs = executor.drain()
            if isStopDue { return }
            library.turn(mayWait: !hasJobs)
        }
    }

    private func startTicking(every interval: Duration) {
        ticking = Task(executorPreference: executor) { [weak self] in
            while (try? await Task.sleep(for: interval)) != nil { await self?.tick() }
        }
    }

    private func tick() {
        listener?.resumeIfPaused()
        core?.assumeIsolated { $0.tick() }
        // libev's plugin misses a timer that is set to an earlier time than the one it waits for.
        library?.wake()
    }

    private func letGo() {
        ticking?.cancel()
        executor.setWake(nil)
        listener = nil
        library?.destroy()
        library = nil
        core = nil
    }
}
