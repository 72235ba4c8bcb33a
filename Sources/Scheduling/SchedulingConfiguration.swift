/// The settings of scheduling conversations.
public struct SchedulingConfiguration: Sendable, Hashable {
    /// The IANA zone of users whose messages name none.
    public var defaultZone = "UTC"
    /// A conversation in which nothing was said for so long is over; the next message starts a new one.
    public var timeToLive: Duration = .seconds(24 * 3600)
    /// How long an answer of the understanding may take, unless it is local.
    public var understandingTimeout: Duration = .seconds(30)
    /// How many messages of one conversation may wait for their turn.
    public var maximumWaitingMessages = 64
    /// How often an entry is tried to be saved before the request is given up.
    public var maximumAttempts = 5
    /// The hours in which free times are offered, on the user's wall.
    public var workingHours = 9..<18

    /// The default settings.
    public init() {}
}
