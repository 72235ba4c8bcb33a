// Server: everything plugged together. It holds the configuration, the routes with their dialect, the registry of
// connected clients, and the order of starting and stopping. It decides nothing about conversations, frames or
// storage: those are the modules above it.

import Language
public import Logging
import Meetings
import SQLiteStore
import Scheduling
public import Transport
import Web

/// The whole server: store, conversations, routes and transport.
///
/// `start`, then `stop`; ``run(configuration:)`` does both around the signals of an operator.
public actor MeetingMuseServer {
    private let configuration: ServerConfiguration
    private let logger: Logger
    private var transport: HTTPServer?
    private var store: DurableStore?
    private var service: SchedulingService?
    private var sweep: Task<Void, Never>?

    /// How often expired conversations leave the memory.
    private static let sweepInterval = Duration.seconds(60)

    /// A server that does not run yet.
    public init(configuration: ServerConfiguration, logger: Logger) {
        self.configuration = configuration
        self.logger = logger
    }

    /// Opens the store and listens.
    ///
    /// - Returns: the bound address, with the system's choice of a port.
    /// - Throws: `StoreError` when the database cannot be opened; `TransportError` when the address cannot be bound.
    public func start() async throws -> BoundAddress {
        let clock = SystemClock()
        let store = try await DurableStore.open(configuration.storage, logger: logger)
        self.store = store
        do {
            let service = try SchedulingService(
                configuration: configuration.scheduling,
                checkpointer: store.schedulingCheckpointer(
                    retention: .keep(configuration.store.keptCheckpoints),
                    clock: clock
                ),
                calendar: store.calendar,
                understanding: OfflineUnderstanding(
                    reader: RequestReader(conventions: configuration.language.reader)
                ),
                clock: clock,
                logger: logger
            )
            self.service = service
            let routes = ServerRoutes(
                configuration: configuration,
                store: store,
                service: service,
                clock: clock,
                logger: logger
            )
            let transport = HTTPServer(
                configuration: configuration.transport,
                router: routes.router(),
                logger: logger
            )
            let address = try await transport.start()
            self.transport = transport
            sweep = Task { await Self.sweepRegularly(service) }
            return address
        } catch {
            await store.close()
            throw error
        }
    }

    /// Closes every connection politely, lets what is in progress finish, and closes the store last: an answer that
    /// a client received is durable, and one that is not durable was not sent.
    public func stop() async {
        sweep?.cancel()
        if let transport {
            await transport.drain(closeCode: .serviceRestart, timeout: configuration.drain.timeout)
            await transport.stop()
        }
        await store?.close()
    }

    /// What is alive in the transport; nil before the start.
    public var statistics: TransportStatistics? { transport?.statistics }

    private static func sweepRegularly(_ service: SchedulingService) async {
        while (try? await Task.sleep(for: sweepInterval)) != nil {
            await service.expire()
        }
    }
}
