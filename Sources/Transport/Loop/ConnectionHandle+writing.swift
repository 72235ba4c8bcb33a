import Web

extension ConnectionHandle {
    /// Writes one whole message as one frame.
    func write(_ message: SocketMessage) -> WriteOutcome {
        write(message.bytes[...], as: message.kind == .text ? .text : .binary)
    }

    /// Writes a ping; an empty one's answer would not be reported.
    func writePing(_ payload: [UInt8]) -> WriteOutcome { write(payload[...], as: .ping) }

    /// Writes bytes of a response as they are.
    func write(_ bytes: ArraySlice<UInt8>) -> WriteOutcome { write(bytes, as: .raw) }
}
