import Glibc
import HTTPTypes
import Synchronization
import Testing
import Transport
import Web

extension TransportTests {
    @Suite struct Life {
        @Test func `40 quick reconnects each find a server that talks`() async throws {
            try await withServer(echoRouter()) { port, server in
                for index in 0..<40 {
                    let client = try RawClient(port: port)
                    try client.becomeSocket("/echo")
                    try client.sendText("hello \(index)")
                    #expect(try client.message().text == "hello \(index)")
                    if index % 3 == 0 { client.reset() } else { client.close() }
                }
                await until { server.statistics.connections == 0 && server.statistics.handlers == 0 }
                #expect(server.statistics.connections == 0)
                #expect(server.statistics.handlers == 0)
            }
        }

        @Test func `1,000 connections open, talk and close without a trace`() async throws {
            try await withServer(echoRouter()) { port, server in
                let clients = try (0..<1000).map { _ in try RawClient(port: port) }
                for client in clients { try client.becomeSocket("/echo") }
                #expect(server.statistics.sockets == 1000)
                for (index, client) in clients.enumerated() { try client.sendText("m\(index)") }
                for (index, client) in clients.enumerated() {
                    #expect(try client.message().text == "m\(index)")
                }
                for (index, client) in clients.enumerated() {
                    switch index % 3 {
                    case 0: try client.sendClose(1000)
                    case 1: client.close()
                    default: client.reset()
                    }
                }
                await until { server.statistics.sockets == 0 }
                #expect(server.statistics.sockets == 0)
                await until { server.statistics.handlers == 0 }
                #expect(server.statistics.handlers == 0)
                for client in clients { client.close() }
                await until { server.statistics.connections == 0 }
                #expect(server.statistics.connections == 0)
            }
        }

        @Test(arguments: [
            "", "G", "GET /ec", "GET /echo HTTP/1.1\r\nHost: h\r\n",
            "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\nabc",
        ])
        func `a half request releases its box when the peer leaves`(start: String) async throws {
            var router = echoRouter()
            router.on(.post, "/") { _, _ in .text("never") }
            try await withServer(router) { port, server in
                for isReset in [false, true] {
                    let client = try RawClient(port: port)
                    try client.send(start)
                    await until { server.statistics.connections == 1 }
                    if isReset { client.reset() } else { client.close() }
                    await until { server.statistics.connections == 0 }
                    #expect(server.statistics.connections == 0)
                }
            }
        }

        @Test func `a half request is closed when its time is over, and when the server stops`() async throws
        {
            try await withServer(
                echoRouter(),
                configure: { configuration in
                    configuration.timeouts.headTimeout = .seconds(1)
                    configuration.timeouts.networkTimeout = .seconds(1)
                }
            ) { port, server in
                let client = try RawClient(port: port)
                try client.send("GET /echo HTTP/1.1\r\n")
                #expect(try client.hasEnded())
                let silent = try RawClient(port: port)
                #expect(try silent.hasEnded())
                let late = try RawClient(port: port)
                try late.send("GET /ech")
                await until { server.statistics.connections == 1 }
            }
        }

        @Test func `a client that leaves cancels its handler`() async throws {
            let journal = Journal()
            let gate = Gate()
            var router = Router()
            router.on(.get, "/slow") { _, _ in
                await journal.add("begun")
                await withTaskCancellationHandler {
                    await gate.pass()
                } onCancel: {
                    Task { await gate.open() }
                }
                await journal.add(Task.isCancelled ? "cancelled" : "done")
                return .text("late")
            }
            try await withServer(router) { port, server in
                let client = try RawClient(port: port)
                try client.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n")
                await until { await journal.lines == ["begun"] }
                client.close()
                await until { await journal.lines.count == 2 }
                #expect(await journal.lines == ["begun", "cancelled"])
                await until { server.statistics.connections == 0 }
                #expect(server.statistics.connections == 0)
            }
        }

        @Test func `a slow handler outlives the library's own deadline`() async throws {
            var router = Router()
            router.on(.get, "/slow") { _, _ in
                try await Task.sleep(for: .milliseconds(1500))
                return .text("late")
            }
            try await withServer(router, configure: { $0.timeouts.networkTimeout = .seconds(1) }) { port, _ in
                let client = try RawClient(port: port)
                // The second waits in the kernel meanwhile, and is served after.
                try client.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\nGET /none HTTP/1.1\r\nHost: h\r\n\r\n")
                #expect(try client.response().text == "late")
                #expect(try client.response().status == 404)
            }
        }

        @Test(.enabled(if: isAlone, "other tests use the processor as well"))
        func `an idle loop uses no processor time, also while a handler waits for a client that left`()
            async throws
        {
            let gate = Gate()
            var router = echoRouter()
            router.on(.get, "/slow") { _, _ in
                await gate.pass()
                return .text("late")
            }
            try await withServer(router, configure: { $0.timeouts.tickInterval = .seconds(10) }) {
                port,
                server in
                let gone = try RawClient(port: port)
                try gone.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n")
                await until { server.statistics.handlers == 1 }
                gone.close()
                let before = clock()
                try await Task.sleep(for: .milliseconds(500))
                let used = Double(clock() - before) / Double(CLOCKS_PER_SEC)
                #expect(used < 0.25, "\(used) s of processor time in 0.5 s")
                await gate.open()
            }
        }

        @Test(arguments: TransportConfiguration.Backend.allCases)
        func `several servers run at once in one process`(
            backend: TransportConfiguration.Backend
        ) async throws {
            try await withServer(echoRouter(), configure: { $0.backend = backend }) { first, _ in
                try await withServer(echoRouter(), configure: { $0.backend = backend }) { second, _ in
                    try await withServer(echoRouter(), configure: { $0.backend = backend }) { third, _ in
                        let clients = try [first, second, third].map { try RawClient(port: $0) }
                        for client in clients { try client.becomeSocket("/echo") }
                        for (index, client) in clients.enumerated() { try client.sendText("\(index)") }
                        for (index, client) in clients.enumerated() {
                            #expect(try client.message().text == "\(index)")
                        }
                    }
                }
            }
        }

        @Test func `only the configured address is bound`() async throws {
            try await withServer(echoRouter()) { port, _ in
                #expect(listeners(on: port) == ["0100007F"], "127.0.0.1 and nothing else")
            }
            try await withServer(echoRouter(), configure: { $0.host = "127.0.0.2" }) { port, _ in
                #expect(listeners(on: port) == ["0200007F"])
            }
        }

        @Test func `more connections than allowed wait until one leaves`() async throws {
            try await withServer(echoRouter(), configure: { $0.limits.maximumConnections = 2 }) {
                port,
                server in
                let clients = try (0..<3).map { _ in try RawClient(port: port) }
                for client in clients.prefix(2) { try client.becomeSocket("/echo") }
                try clients[2].send(RawClient.upgrade("/echo"))
                await Task.yield()
                #expect(server.statistics.connections == 2)
                clients[0].close()
                #expect(try clients[2].receive(through: "\r\n\r\n").hasPrefix("HTTP/1.1 101"))
            }
        }

        @Test func `a taken port and a bad address are told apart`() async throws {
            try await withServer(echoRouter()) { port, _ in
                var configuration = TransportConfiguration()
                configuration.port = port
                let taken = HTTPServer(configuration: configuration, router: Router(), logger: quietLogger)
                let error = await #expect(throws: TransportError.self) { try await taken.start() }
                #expect(error?.code == .cannotBind)
                await taken.stop()
                configuration.host = "no.such.host"
                let unknown = HTTPServer(configuration: configuration, router: Router(), logger: quietLogger)
                #expect(
                    await #expect(throws: TransportError.self) { try await unknown.start() }?.code
                        == .invalidAddress
                )
            }
        }

        /// The local addresses of listening sockets on a port, as the system lists them.
        private func listeners(on port: UInt16) -> [String] {
            let suffix = ":" + String(port, radix: 16, uppercase: true)
            return ["/proc/net/tcp", "/proc/net/tcp6"].flatMap { path in
                readLines(path).compactMap { line in
                    let fields = line.split(separator: " ")
                    guard fields.count > 3, fields[3] == "0A", fields[1].hasSuffix(suffix) else { return nil }
                    return String(fields[1].dropLast(suffix.count))
                }
            }
        }

        private func readLines(_ path: String) -> [Substring] {
            guard let file = unsafe fopen(path, "r") else { return [] }
            defer { unsafe fclose(file) }
            var text = ""
            var buffer = [CChar](repeating: 0, count: 4096)
            while unsafe fgets(&buffer, 4096, file) != nil {
                text += String(
                    decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) },
                    as: UTF8.self
                )
            }
            return text.split(separator: "\n")
        }
    }
}
