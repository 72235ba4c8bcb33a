/// What was said in a conversation, as far as it is kept.
public struct ConversationHistory: Sendable, Hashable {
    /// Which conversation of this id it is.
    public let epoch: Int
    /// How many messages it has had, kept or not.
    public let messageCount: Int
    /// The number of the oldest message that is kept; a gap before it is lost.
    public let firstSequence: Int64
    /// The number of the newest message.
    public let lastSequence: Int64
    /// The messages that were asked for, oldest first.
    public let messages: [ConversationMessage]

    init(_ state: SchedulingState, since sequence: Int64) {
        let kept = state.messages
        epoch = state.log.epoch
        messageCount = state.log.count
        firstSequence = kept.first?.sequence ?? state.log.lastSequence + 1
        lastSequence = state.log.lastSequence
        messages = kept.filter { $0.sequence > sequence }
    }
}
