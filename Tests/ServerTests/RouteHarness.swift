import HTTPTypes
import JSON
import Logging
import Meetings
import SQLiteStore
import Scheduling
import StateGraph
import TestSupport
import Testing
import Web

@testable import Server

/// The server's routes over a real store in a temporary folder, without a transport: time stands still, and the
/// understanding does what a test tells it to.
struct RouteHarness {
    let clock = TestClock()
    let understanding = ScriptedUnderstanding(isLocal: true)
    let store: DurableStore
    let router: Router

    /// Runs a test on routes that a configuration decides about, then closes the store.
    ///
    /// - Parameters:
    ///   - configure: Changes the default configuration.
    ///   - checkpointer: Keeps the conversations in the store's place.
    ///   - test: The test.
    /// - Throws: what the test throws, and the store when it cannot be opened.
    static func run(
        _ configure: (inout ServerConfiguration) -> Void = { _ in },
        checkpointer: (any Checkpointer)? = nil,
        _ test: (RouteHarness) async throws -> Void
    ) async throws {
        let folder = try TemporaryFolder()
        let store = try await DurableStore.open(StoreConfiguration(path: folder.path("store.sqlite")))
        var configuration = ServerConfiguration()
        configure(&configuration)
        do {
            try await test(RouteHarness(configuration, store, checkpointer))
        } catch {
            await store.close()
            throw error
        }
        await store.close()
    }

    private init(
        _ configuration: ServerConfiguration,
        _ store: DurableStore,
        _ checkpointer: (any Checkpointer)?
    ) throws {
        self.store = store
        var logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        logger.logLevel = .critical
        let service = try SchedulingService(
            configuration: configuration.scheduling,
            checkpointer: checkpointer ?? store.schedulingCheckpointer(clock: clock),
            calendar: store.calendar,
            understanding: understanding,
            clock: clock,
            logger: logger
        )
        router = ServerRoutes(
            configuration: configuration,
            store: store,
            service: service,
            clock: clock,
            logger: logger
        ).router()
    }

    /// What the router answers to a request from this machine.
    func answer(
        _ method: HTTPRequest.Method,
        _ path: String,
        query: String = "",
        headers: HTTPFields = HTTPFields(),
        json: String? = nil,
        peer: String = "127.0.0.1"
    ) async throws -> Response {
        var fields = headers
        if json != nil { fields[.contentType] = "application/json" }
        return try await router.respond(
            to: Request(
                method: method,
                path: path,
                query: QueryParameters(query: query),
                headers: fields,
                body: Array((json ?? "").utf8),
                peer: PeerAddress(host: peer, port: 1)
            )
        )
    }

    /// What the router decides about an upgrade; nil when it knows no such path.
    func decision(_ path: String, headers: HTTPFields = HTTPFields()) -> SocketDecision? {
        let request = Request(method: .get, path: path, headers: headers)
        return router.matchSocket(path: path).map { $0.accept(request, $0.parameters) }
    }

    /// A client that has just connected; its first frame, `connection_established`, was not read yet.
    func connect(_ id: String, query: String = "", isStalled: Bool = false) throws -> ChatPeer {
        let path = "/ws/\(id)"
        let request = Request(method: .get, path: path, query: QueryParameters(query: query))
        let match = try #require(router.matchSocket(path: path))
        guard case .accept = match.accept(request, match.parameters) else { throw ChatPeer.Refused() }
        let socket = FakeSocket(request, isStalled: isStalled)
        return ChatPeer(socket: socket, serving: Task { await match.handler(socket, match.parameters) })
    }

    /// A client that has connected and read `connection_established`.
    func join(_ id: String, query: String = "") async throws -> ChatPeer {
        let peer = try connect(id, query: query)
        #expect(try await peer.frame()["content"] == "connection_established")
        return peer
    }
}

extension Response {
    /// The body as text.
    var text: String { String(decoding: body, as: UTF8.self) }

    /// The body as JSON.
    var json: JSONValue {
        get throws { try JSONParser().parse(body) }
    }
}
