import Scheduling
import Web

@testable import Server

/// Answers with an echo, once a test lets it.
struct GatedResponder: MessageResponder {
    /// Tells the test that a message came.
    let arrival: AsyncStream<String>.Continuation
    /// Each element lets one answer go.
    let permits: AsyncStream<Void>
    /// Tells the test of whom the server took leave.
    let departures: AsyncStream<String>.Continuation

    func greet(_ line: FrameLine) async {}

    func respond(to message: ClientMessage, _ line: FrameLine) async {
        arrival.yield(message.content)
        var iterator = permits.makeAsyncIterator()
        await iterator.next()
        await line.reply(.reply("late: " + message.content))
    }

    func farewell(_ client: String) async {
        departures.yield(client)
    }
}
