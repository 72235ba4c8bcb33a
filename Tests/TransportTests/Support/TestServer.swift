import Foundation
import Glibc
import Logging
import Testing
import Transport
import Web

/// All tests with sockets, one after the other: each checks at its end that no descriptor is left in the process.
///
/// Tests of other modules open files and use the processor meanwhile, so what looks at the whole process is checked
/// only where `MEETINGMUSE_TESTS_ALONE` says that these tests have it for themselves, as `Tests/run` does.
@Suite(.serialized) struct TransportTests {}

/// Whether these tests have their process for themselves.
let isAlone = ProcessInfo.processInfo.environment["MEETINGMUSE_TESTS_ALONE"] != nil

/// Runs a server on a free port of 127.0.0.1 while the body runs, then stops it and looks for leftovers.
func withServer(
    _ router: Router,
    configure: (inout TransportConfiguration) -> Void = { _ in },
    body: (UInt16, HTTPServer) async throws -> Void
) async throws {
    var configuration = TransportConfiguration()
    configuration.port = 0
    configuration.limits.maximumConnections = 1500
    configuration.timeouts.tickInterval = .milliseconds(20)
    configure(&configuration)
    let before = openDescriptors()
    let server = HTTPServer(configuration: configuration, router: router, logger: quietLogger)
    let address = try await server.start()
    do {
        try await body(address.port, server)
    } catch {
        await server.stop()
        throw error
    }
    await server.stop()
    #expect(server.statistics.connections == 0, "a connection's box is left")
    #expect(server.statistics.sockets == 0, "a socket is left")
    await until { server.statistics.handlers == 0 }
    #expect(server.statistics.handlers == 0, "a handler still runs")
    guard isAlone else { return }
    // A client of another server may have left just now.
    await until { openDescriptors() == before }
    #expect(openDescriptors() == before, "a descriptor is left")
}

/// A log that goes nowhere.
let quietLogger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })

/// What this process has open, but for the timers that Dispatch opens when it likes.
func openDescriptors() -> [String] {
    var open: [String] = []
    for descriptor in 0..<4096 {
        var target = [CChar](repeating: 0, count: 256)
        guard unsafe readlink("/proc/self/fd/\(descriptor)", &target, 255) > 0 else { continue }
        let name = String(decoding: target.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        if name.contains("timerfd") { continue }
        open.append(name.hasPrefix("socket:") ? "socket" : name)
    }
    return open.sorted()
}

/// Gives way until something is true, for at most ten seconds.
func until(_ isTrue: () async -> Bool) async {
    let end = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < end {
        if await isTrue() { return }
        await Task.yield()
    }
}

/// Routes that echo.
func echoRouter() -> Router {
    var router = Router()
    router.onSocket("/echo") { socket, _ in
        do {
            for await message in socket.messages { try await socket.send(message) }
        } catch {
            // The connection ended while we answered.
        }
    }
    return router
}
