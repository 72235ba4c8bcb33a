/// What a stream shows.
enum StreamMode: String, Sendable, Hashable {
    case values
    case updates
    case custom
    case messages
    case checkpoints
    case tasks
    case debug
}
