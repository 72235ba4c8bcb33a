import Meetings
import Scheduling
import Web

/// `/ws/{client_id}` in the legacy dialect (spec 1 and 2): accepts the client, then answers its messages one after
/// the other.
struct ChatRoute: Sendable {
    /// The subprotocol by which a client can name the dialect; it is selected when offered.
    static let subprotocol = "meetingmuse.legacy"

    /// Who is connected.
    let registry: ClientRegistry
    /// Answers messages.
    let responder: any MessageResponder
    /// Which pages may connect.
    let origins: OriginPolicy
    /// Tells the time for the frames.
    let clock: any WallClock

    /// Adds the route.
    func add(to table: inout RouteTable) {
        table.addSocket("/ws/{client_id}", accept: decide) { socket, parameters in
            await serve(socket, client: parameters["client_id"] ?? "")
        }
    }

    private func decide(_ request: Web.Request, _ parameters: PathParameters) -> SocketDecision {
        guard let id = parameters["client_id"], ClientIdentifier.isValid(id), origins.allows(request) else {
            return .reject(.forbidden)
        }
        let isDialectNamed = request.offeredSubprotocols.contains(Self.subprotocol)
        return .accept(subprotocol: isDialectNamed ? Self.subprotocol : nil)
    }

    /// One connection from its first frame to its last.
    private func serve(_ socket: any Socket, client id: String) async {
        let connectedAt = LegacyTimestamp.text(clock.now())
        switch await registry.register(socket, as: id, at: connectedAt) {
        case .full:
            let line = FrameLine(client: id, socket: socket, registry: registry, clock: clock)
            await line.send(.serverBusy)
            await socket.close(code: .tryAgainLater, reason: "too many conversations")
            return
        case .registered(let replaced):
            // Not awaited: the new connection need not wait until the old one is gone.
            if let replaced { Task { await replaced.close(code: .replaced, reason: Self.replacedReason) } }
        }
        let line = FrameLine(client: id, socket: socket, registry: registry, clock: clock)
        await line.send(.connectionEstablished)
        await responder.greet(line)
        // What came before the client left is answered too: it was sent, so it counts.
        for await message in socket.messages {
            guard message.kind == .text else {
                await refuseBinary(line)
                break
            }
            await registry.countMessage(of: id, on: socket)
            await answer(message, line)
        }
        await registry.unregister(socket, from: id)
        if await registry.socket(of: id) == nil { await responder.farewell(id) }
    }

    private static let replacedReason = "replaced by a newer connection"

    private func answer(_ message: SocketMessage, _ line: FrameLine) async {
        let parsed = await Heavy.run(bytes: message.bytes.count) {
            try? ClientMessage(decoding: message.bytes)
        }
        guard let parsed else { return await line.reply(.invalidMessageFormat) }
        await line.reply(.processing)
        await responder.respond(to: parsed, line)
    }

    /// The first generation failed on a binary frame and went deaf; this one says so and closes (spec 1.4).
    private func refuseBinary(_ line: FrameLine) async {
        await registry.unregister(line.socket, from: line.client)
        await line.send(.internalServerError)
        await line.socket.close(code: .internalError, reason: "binary frames are not supported")
    }
}
