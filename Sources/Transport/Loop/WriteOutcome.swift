/// What became of a write.
enum WriteOutcome {
    /// The kernel took all of it.
    case taken
    /// The library keeps the rest; WRITEABLE comes when that has gone.
    case buffered
    /// The connection is lost.
    case failed
}

/// What a write is: the bytes of a response as they are, or a frame.
enum WriteKind {
    case raw, text, binary, ping
}
