/// The state of a graph: a struct whose stored properties are its channels.
///
/// ```swift
/// struct Conversation: GraphState {
///     var title = ""
///     var messages: [String] = []
///
///     static let title = Channel("title", \Self.title)
///     static let messages = Channel("messages", \Self.messages, reducer: .append)
///     static var channels: [any StateChannel<Self>] { [title, messages] }
/// }
/// ```
///
/// Nodes read the struct and return typed writes to channels. A property without a channel is never written
/// and never stored: it keeps the value that `init()` gives it.
///
/// A state whose channels are known only at run time hands its list and its first value to
/// ``GraphBuilder/init(channels:initial:)`` instead.
public protocol GraphState: Codable, Sendable {
    /// What a node asks when it interrupts the run; JSON-encodable, since it is stored with the checkpoint.
    associatedtype Question: Codable & Sendable = Never
    /// What the caller answers when it resumes the run.
    associatedtype Answer: Codable & Sendable = Never
    /// What nodes emit while they run, for whoever follows the run.
    associatedtype Event: Sendable = Never
    /// What a run is given beside its input: read-only, inherited by subgraphs, never stored.
    associatedtype Context: Sendable = NoContext

    /// The state before anything was written: every channel's default.
    init()

    /// Every channel, in any order; names are unique.
    static var channels: [any StateChannel<Self>] { get }
}

/// The context of graphs that need none.
public struct NoContext: Sendable {
    /// The one value there is.
    public init() {}
}
