import Foundation
import Logging
import SQLiteStore
import Testing
import Transport

@testable import Server

@Suite(.serialized, .timeLimit(.minutes(1)))
struct `A server that runs until a signal` {
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

    /// Runs the server, ends it by `end` once it listens, and sees that it let go of the store.
    private func run(endingBy end: (Task<Void, any Error>) -> Void) async throws {
        let (addresses, found) = AsyncStream<BoundAddress>.makeStream()
        let configuration = configuration
        let running = Task {
            try await MeetingMuseServer.run(configuration: configuration) { found.yield($0) }
        }
        var iterator = addresses.makeAsyncIterator()
        let address = try #require(await iterator.next())
        #expect(address.port != 0)
        end(running)
        _ = await running.result
        let store = try await DurableStore.open(configuration.storage)
        await store.close()
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func `stops politely at it`(signal: CInt) async throws {
        try await run { _ in kill(getpid(), signal) }
    }

    @Test func `stops politely when its task is cancelled too`() async throws {
        try await run { $0.cancel() }
    }

    @Test func `ends with the error that kept it from starting`() async throws {
        var broken = configuration
        broken.server.host = "no address"
        let configuration = broken
        let error = await #expect(throws: TransportError.self) {
            try await MeetingMuseServer.run(configuration: configuration) { _ in }
        }
        #expect(error?.code == .invalidAddress)
    }
}
