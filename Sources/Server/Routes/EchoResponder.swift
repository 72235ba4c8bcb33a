import Scheduling
import Web

/// Answers as the first generation did (spec 1.5; `LANGGRAPH_ENABLED=false`): with what came.
struct EchoResponder: MessageResponder {
    func greet(_ line: FrameLine) async {}

    func respond(to message: ClientMessage, _ line: FrameLine) async {
        await line.reply(.reply("Echo: " + message.content))
    }

    func farewell(_ client: String) async {}
}
