import Foundation
import FoundationNetworking
import JSON
import Logging
import SQLiteStore
import Testing
import Transport

@testable import Server

@Suite(.timeLimit(.minutes(1)))
struct `The whole server` {
    private let folder: TemporaryFolder
    private let configuration: ServerConfiguration

    init() throws {
        folder = try TemporaryFolder()
        var configuration = ServerConfiguration()
        configuration.server.port = 0
        configuration.store.path = folder.path("store.sqlite")
        configuration.lws.maximumConnections = 64
        configuration.log.level = .critical
        self.configuration = configuration
    }

    private func server(_ configuration: ServerConfiguration? = nil) -> MeetingMuseServer {
        MeetingMuseServer(
            configuration: configuration ?? self.configuration,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    private func health(_ address: BoundAddress) async throws -> JSONValue {
        let url = try #require(URL(string: "http://\(address)/health"))
        let session = URLSession(configuration: .ephemeral)
        defer { session.invalidateAndCancel() }
        return try JSONParser().parse(Array(try await session.data(from: url).0))
    }

    @Test func `serves once it has started, and leaves nothing when it has stopped`() async throws {
        let server = server()
        #expect(await server.statistics == nil)
        let address = try await server.start()
        #expect(address.port != 0)
        #expect(try await health(address)["status"] == "healthy")
        await server.stop()
        let statistics = try #require(await server.statistics)
        #expect(statistics.connections == 0)
        #expect(statistics.sockets == 0)
        #expect(statistics.handlers == 0)
        // Whoever has the store open locks it: now nobody has.
        let store = try await DurableStore.open(configuration.storage)
        await store.close()
    }

    @Test func `starts again on the store that it left`() async throws {
        for _ in 0..<2 {
            let server = server()
            let address = try await server.start()
            #expect(try await health(address)["active_connections"] == 0)
            await server.stop()
        }
    }

    @Test func `does not start on a port that is taken, and lets go of the store`() async throws {
        let first = server()
        let address = try await first.start()
        var other = configuration
        other.server.port = Int(address.port)
        other.store.path = folder.path("other.sqlite")
        let second = server(other)
        let error = await #expect(throws: TransportError.self) { try await second.start() }
        #expect(error?.code == .cannotBind)
        await second.stop()
        let store = try await DurableStore.open(other.storage)
        await store.close()
        await first.stop()
    }

    @Test func `does not start on a store that another server has open`() async throws {
        let first = server()
        let address = try await first.start()
        let second = server()
        let error = await #expect(throws: StoreError.self) { try await second.start() }
        #expect(error?.code == .locked)
        await second.stop()
        #expect(try await health(address)["status"] == "healthy")
        await first.stop()
    }

    @Test func `stops without having started`() async {
        await server().stop()
    }

    @Test func `tells where it listens`() async throws {
        let server = server()
        let address = try await server.start()
        let path = try folder.write("", to: "message")
        let file = try #require(FileHandle(forWritingAtPath: path))
        StartMessage(address: address).write(to: file)
        try file.close()
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        #expect(lines.first == "Listening on http://127.0.0.1:\(address.port)")
        #expect(lines.count == 2)
        await server.stop()
    }
}
