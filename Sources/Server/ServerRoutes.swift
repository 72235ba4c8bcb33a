import Logging
import Meetings
import SQLiteStore
import Scheduling
import Web

/// All routes of the server, put together from the configuration.
struct ServerRoutes {
    /// What the operator has set.
    let configuration: ServerConfiguration
    /// Keeps everything.
    let store: DurableStore
    /// Runs the conversations.
    let service: SchedulingService
    /// Tells the time.
    let clock: any WallClock
    /// For what goes wrong.
    let logger: Logger

    /// The routes as the transport serves them.
    func router() -> Router {
        let isEngineEnabled = configuration.conversation.isEngineEnabled
        let timestamps = ResponseTimestamps(clock: clock)
        let origins = OriginPolicy(allowedOrigins: configuration.server.allowedOrigins)
        let access = AdminAccess(token: configuration.server.adminToken, origins: origins)
        // The first generation knew no limit of connections.
        let registry = ClientRegistry(
            maximumClients: isEngineEnabled ? configuration.conversation.maximumConcurrent : nil
        )
        var table = RouteTable()
        HealthRoutes(registry: registry, isEngineEnabled: isEngineEnabled, timestamps: timestamps)
            .add(to: &table)
        AdminConnectionRoutes(
            registry: registry,
            announcer: Announcer(registry: registry, clock: clock),
            access: access,
            isEngineEnabled: isEngineEnabled,
            timestamps: timestamps
        ).add(to: &table)
        if isEngineEnabled {
            MetricsRoute(registry: registry, service: service, store: store, timestamps: timestamps)
                .add(to: &table)
            AdminConversationRoutes(
                registry: registry,
                service: service,
                calendar: store.calendar,
                access: access,
                timestamps: timestamps
            ).add(to: &table)
        }
        ChatRoute(
            registry: registry,
            responder: responder,
            origins: origins,
            clock: clock
        ).add(to: &table)
        DocumentationRoutes().add(to: &table)
        return table.router
    }

    private var responder: any MessageResponder {
        guard configuration.conversation.isEngineEnabled else { return EchoResponder() }
        return ConversationResponder(
            service: service,
            isStreamingEnabled: configuration.conversation.isStreamingEnabled,
            logger: logger
        )
    }
}
