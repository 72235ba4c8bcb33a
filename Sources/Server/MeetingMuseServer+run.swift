import ServiceLifecycle
import UnixSignals

extension MeetingMuseServer {
    /// Serves with a configuration until SIGTERM or SIGINT, then stops politely.
    ///
    /// - Throws: what ``start()`` throws.
    public static func run(configuration: ServerConfiguration) async throws {
        let logger = ServerLog.logger(configuration.log)
        let server = MeetingMuseServer(configuration: configuration, logger: logger)
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [RunningServer(server: server)],
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

    func run() async throws {
        let address = try await server.start()
        StartMessage(address: address).write()
        try await gracefulShutdown()
        await server.stop()
    }
}
