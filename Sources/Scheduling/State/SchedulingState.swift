public import Meetings
public import StateGraph

/// Everything that a scheduling conversation knows: one checkpoint of it makes a whole turn durable.
public struct SchedulingState: GraphState {
    /// What a node asks the user.
    public typealias Question = PendingQuestion
    /// What the user says to it.
    public typealias Answer = UserAnswer

    /// What was said, newest part.
    public internal(set) var log = MessageLog()
    /// What was said before that, oldest first; apart from the log so that most turns need not store it again.
    public internal(set) var archive: [ConversationMessage] = []
    /// What the user wants at the moment.
    public internal(set) var request = Request()
    /// What is known of the meeting or reminder so far.
    public internal(set) var details = MeetingDetails()
    /// How far the request has come.
    public internal(set) var operation = OperationStatus()
    /// The entry that was agreed on last, for a calendar whose entries are saved with the checkpoint.
    public internal(set) var booking: Meeting?
    /// The user's time zone, nil until a message names one.
    public internal(set) var zone: String?

    /// A conversation in which nothing was said.
    public init() {}

    static let log = Channel("log", \Self.log, reducer: .inPlace { $0.apply($1) })
    static let archive = Channel("archive", \Self.archive, reducer: .inPlace(Self.fold))
    static let request = Channel("request", \Self.request)
    static let details = Channel("details", \Self.details)
    static let operation = Channel("operation", \Self.operation)
    /// Where a store finds what to save with a checkpoint (``BookingStyle/withCheckpoint``).
    public static let booking = Channel("booking", \Self.booking)
    static let zone = Channel("zone", \Self.zone)

    /// Every channel.
    public static var channels: [any StateChannel<Self>] {
        [log, archive, request, details, operation, booking, zone]
    }

    /// The kept messages, oldest first: the newest 200 of the conversation.
    public var messages: [ConversationMessage] {
        (archive + log.recent).suffix(MessageLog.maximumMessages)
    }

    /// What the user said last.
    var lastUserText: String {
        log.recent.last { $0.role == .user }?.text ?? ""
    }

    /// Records what the user says, as part of the turn that answers it.
    func recording(_ answer: UserAnswer) -> Update<SchedulingState> {
        var update = Update<SchedulingState>.none
        if log.recent.count >= MessageLog.maximumRecent {
            update.write(Self.archive, .append(Array(log.recent.prefix(MessageLog.archivedAtOnce))))
            update.write(Self.log, .archive(count: MessageLog.archivedAtOnce))
        }
        let entry = MessageLog.Entry(
            role: .user,
            text: answer.text,
            at: answer.at,
            messageID: answer.messageID
        )
        update.write(Self.log, .append(entry))
        if let zone = answer.zone, zone != self.zone { update.write(Self.zone, zone) }
        return update
    }

    /// Begins a new conversation on the same thread; the sequence of messages goes on.
    static var restarted: Update<SchedulingState> {
        .set(log, .restart)
            .set(archive, .clear)
            .set(request, Request())
            .set(details, MeetingDetails())
            .set(operation, OperationStatus())
    }

    private static func fold(_ archive: inout [ConversationMessage], _ write: ArchiveWrite) {
        switch write {
        case .clear: archive.removeAll()
        case .append(let messages):
            archive.append(contentsOf: messages)
            archive.removeFirst(max(0, archive.count - MessageLog.maximumMessages))
        }
    }
}

/// A change of the archive.
enum ArchiveWrite: Codable, Sendable {
    case clear
    case append([ConversationMessage])
}
