// Transport: the libwebsockets room. It turns a peer's bytes into Web's requests and messages and back, on one
// thread that is a Swift executor. It knows no routes and no JSON. Only `C/` touches pointers; see `Transport.docc`.
import CLibWebSockets
import Glibc
import Logging

/// A thread that serves the network with libwebsockets and runs Swift's jobs in between.
///
/// Several may live in one process; each has its own context.
///
/// SAFETY of `@unchecked Sendable`: what changes after `start` is touched by the loop's own thread only.
@safe public final class EventLoop: @unchecked Sendable {
    /// Runs the jobs of actors and tasks that live on this loop. Jobs wait until the loop is started.
    public let executor = LoopExecutor()

    private var context: OpaquePointer?
    private var library: OpaquePointer?
    private var isStopDue = false
    private let ending = Ending()
    private var settings: LibrarySettings?
    private(set) var listener: ListeningSocket?
    private var timer: UnsafeMutablePointer<shim_timer>?
    private var tickMicroseconds: lws_usec_t = 1_000_000
    /// The virtual host that adopted sockets belong to.
    private(set) var virtualHost: OpaquePointer?
    /// What the callbacks serve.
    private(set) var core: ServerCore?
    /// Every write is framed here, with room for the library's header in front.
    let writeBuffer = WriteBuffer()

    /// A loop that is not running yet.
    public init() {}

    /// Starts the thread; returns when it listens.
    ///
    /// - Throws: `TransportError` when the library, the address or the descriptors say no.
    func start(
        configuration: TransportConfiguration,
        core: ServerCore
    ) async throws(TransportError) -> BoundAddress {
        let result: Result<BoundAddress, TransportError> = await withCheckedContinuation { continuation in
            let body = ThreadBody { [self] in
                run(configuration: configuration, core: core) { continuation.resume(returning: $0) }
            }
            var thread = pthread_t()
            // SAFETY: the new thread takes the one reference that is passed here.
            let status = unsafe pthread_create(
                &thread,
                nil,
                EventLoop.threadEntry,
                Unmanaged.passRetained(body).toOpaque()
            )
            precondition(status == 0, "pthread_create failed: raise the process's limit of threads")
            pthread_detach(thread)
        }
        return try result.get()
    }

    /// Stops accepting; those who knock are refused by the system. Called on the loop's thread.
    func stopListening() {
        executor.checkIsolated()
        listener?.close()
        listener = nil
    }

    /// The name by which an upgrade's protocol is found.
    var subprotocol: SubprotocolName? { settings?.subprotocol }

    /// Asks the loop to end after this turn; called on its thread.
    func stopSoon() {
        executor.checkIsolated()
        isStopDue = true
    }

    /// Returns when the thread has let go of everything.
    func ended() async {
        await withCheckedContinuation { ending.wait($0) }
    }

    private final class ThreadBody {
        let run: () -> Void
        init(run: @escaping () -> Void) { self.run = run }
    }

    private static let threadEntry: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
        pointer in
        if let pointer = unsafe pointer {
            // SAFETY: balances the `passRetained` of `start`.
            unsafe Unmanaged<ThreadBody>.fromOpaque(pointer).takeRetainedValue().run()
        }
        return nil
    }

    private func run(
        configuration: TransportConfiguration,
        core: ServerCore,
        started: (Result<BoundAddress, TransportError>) -> Void
    ) {
        self.core = core
        var failure: TransportError?
        do throws(TransportError) {
            try createContext(configuration)
            let listener = try ListeningSocket(configuration, on: self)
            self.listener = listener
            executor.started { [self] in unsafe lws_cancel_service(context) }
            started(.success(listener.address))
            serve()
            executor.willStop()
        } catch {
            failure = error
        }
        destroyContext()
        executor.stopped()
        ending.happened()
        // Last, so that nothing is left of a server that did not start.
        if let failure { started(.failure(failure)) }
    }

    /// One turn: the jobs, then the network. The thread sleeps only when no job waits.
    private func serve() {
        var hasJobs = executor.drain()
        while !isStopDue {
            if let library = unsafe library {
                unsafe ev_run(library, CInt(hasJobs ? EVRUN_NOWAIT : EVRUN_ONCE))
            } else {
                if hasJobs { unsafe lws_cancel_service(context) }
                unsafe lws_service(context, 0)
            }
            hasJobs = executor.drain()
        }
    }

    private func createContext(_ configuration: TransportConfiguration) throws(TransportError) {
        signal(SIGPIPE, SIG_IGN)
        if configuration.backend == .libev {
            unsafe library = ev_loop_new(0)
            if unsafe library == nil { throw .libraryFailed("libev has no way to wait on this system") }
        }
        let settings = LibrarySettings(configuration)
        self.settings = settings
        unsafe context = settings.makeContext(
            foreignLoop: library,
            user: Unmanaged.passUnretained(self).toOpaque()
        )
        guard unsafe context != nil else {
            throw .libraryFailed("libwebsockets did not start; is libwebsockets-evlib-ev installed?")
        }
        unsafe virtualHost = settings.makeVirtualHost(in: context)
        guard unsafe virtualHost != nil else {
            throw .libraryFailed("libwebsockets refused its settings or the TLS certificate")
        }
        startTicking(every: configuration.timeouts.tickInterval)
    }

    /// libev's plugin forgets a deadline that is earlier than the one it waits for; the tick bounds the delay.
    private func startTicking(every interval: Duration) {
        tickMicroseconds = lws_usec_t(interval / .microseconds(1))
        let timer = UnsafeMutablePointer<shim_timer>.allocate(capacity: 1)
        unsafe timer.initialize(to: shim_timer())
        // SAFETY: the timer is cancelled and freed by this object's thread before this object goes.
        unsafe timer.pointee.owner = Unmanaged.passUnretained(self).toOpaque()
        unsafe self.timer = timer
        scheduleTick()
        // Has the library look at its timers, now that there is one.
        unsafe lws_cancel_service(context)
    }

    private func scheduleTick() {
        guard let timer = unsafe timer else { return }
        unsafe lws_sul_schedule(
            context,
            0,
            &timer.pointee.sul,
            { entry in
                guard let entry = unsafe entry else { return }
                // SAFETY: `sul` is the first member of `shim_timer`; the owner is the loop that runs this callback.
                unsafe entry.withMemoryRebound(to: shim_timer.self, capacity: 1) { timer in
                    guard let owner = unsafe timer.pointee.owner else { return }
                    unsafe Unmanaged<EventLoop>.fromOpaque(owner).takeUnretainedValue().tick()
                }
            },
            tickMicroseconds
        )
    }

    private func tick() {
        listener?.resumeIfPaused()
        core?.assumeIsolated { $0.tick() }
        scheduleTick()
    }

    private func destroyContext() {
        if let timer = unsafe timer {
            unsafe lws_sul_cancel(&timer.pointee.sul)
            unsafe timer.deallocate()
        }
        unsafe timer = nil
        listener = nil
        // Closes every connection; the boxes go with WSI_DESTROY.
        unsafe lws_context_destroy(context)
        unsafe context = nil
        unsafe virtualHost = nil
        if let library = unsafe library { unsafe ev_loop_destroy(library) }
        unsafe library = nil
        settings = nil
        core = nil
    }

    /// The loop whose context this is.
    static func of(_ context: OpaquePointer?) -> EventLoop? {
        guard let user = unsafe lws_context_user(context) else { return nil }
        // SAFETY: set by `createContext`; the loop outlives its context.
        return unsafe Unmanaged<EventLoop>.fromOpaque(user).takeUnretainedValue()
    }
}
