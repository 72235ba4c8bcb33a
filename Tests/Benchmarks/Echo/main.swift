// An echo of WebSocket messages and one HTTP route over Router and Transport, to be measured from outside.
// Usage: EchoBenchmark PORT [libev|poll [CERTIFICATE KEY]]
import HTTPTypes
import Logging
import Transport
import Web

var configuration = TransportConfiguration()
configuration.port = UInt16(CommandLine.arguments.dropFirst().first ?? "") ?? 0
if CommandLine.arguments.dropFirst(2).first == "poll" { configuration.backend = .poll }
if CommandLine.arguments.count == 5 {
    configuration.tls = TransportConfiguration.TLSFiles(
        certificatePath: CommandLine.arguments[3],
        privateKeyPath: CommandLine.arguments[4]
    )
}

var router = Router()
router.on(.get, "/health") { _, _ in .json(bytes: Array(#"{"status":"ok","service":"meetingmuse"}"#.utf8)) }
router.onSocket("/ws/{client}") { socket, _ in
    do {
        for await message in socket.messages { try await socket.send(message) }
    } catch {
        // The connection is gone; so is the need to answer.
    }
}

let server = HTTPServer(configuration: configuration, router: router, logger: Logger(label: "echo"))
print("listening on \(try await server.start())")
// Until the process is killed.
while true { try await Task.sleep(for: .seconds(3600)) }
