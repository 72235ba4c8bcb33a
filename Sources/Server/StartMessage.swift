import Foundation
import Transport

/// What the server prints once it listens: where, and one line to try.
struct StartMessage {
    /// Where it listens.
    let address: BoundAddress

    /// The lines, the first of which programs may wait for.
    var text: String {
        """
        Listening on http://\(address)
        Try: open http://\(address)/chat in a browser, or: curl http://\(address)/health
        """
    }

    /// Writes the lines at once: a pipe would otherwise hold them back.
    func write(to output: FileHandle = .standardOutput) {
        output.write(Data((text + "\n").utf8))
    }
}
