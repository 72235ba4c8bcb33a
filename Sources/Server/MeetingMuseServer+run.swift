import ServiceLifecycle
import Transport
import UnixSignals

extension MeetingMuseServer {
    /// Serves with a configuration until SIGTERM or SIGINT, then stops politely.
    ///
    /// - Throws: what ``start()`` throws.
    public static func run(configuration: ServerConfiguration) async throws {
        try await run(configuration: configuration) { StartMessage(address: $0).write() }
    }

    /// The same, telling where the server listens once it does.
    static func run(
        configuration: ServerConfiguration,
        announce: @escaping @Sendable (BoundAddress) -> Void
    ) async throws {
        let logger = ServerLog.logger(configuration.log)
        let server = MeetingMuseServer(configuration: configuration, logger: logger)
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [RunningServer(server: server, announce: announce)],
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger
            )
        )
        try await group.run()
    }
}

/// The server as the service group runs it.
private struct RunningServer: Service {
    let server: MeetingMuseServer
    let announce: @Sendable (BoundAddress) -> Void

    func run() async throws {
        announce(try await server.start())
        // A cancelled task ends the wait by an error, and is no reason to leave the store open. Stopping has time
        // limits of its own, which must run on, so it gets a task that is not cancelled.
        try? await gracefulShutdown()
        await Task { await server.stop() }.value
    }
}
