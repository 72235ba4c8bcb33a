import Language
import Logging
import Meetings
import Scheduling
import StateGraph
import TestSupport

/// A service over doubles, and a client that talks to it.
struct Chat {
    let clock: TestClock
    let calendar: MemoryCalendar
    let checkpointer: any Checkpointer
    let service: SchedulingService
    let id: String

    init(
        _ id: String = "a1x",
        understanding: any MeetingUnderstanding = OfflineUnderstanding(),
        configuration: SchedulingConfiguration = SchedulingConfiguration(),
        checkpointer: any Checkpointer = MemoryCheckpointer(),
        clock: TestClock = TestClock(),
        calendar: MemoryCalendar = MemoryCalendar(),
        wait: @escaping @Sendable (Duration) async throws -> Void = Chat.forever
    ) throws {
        self.id = id
        self.clock = clock
        self.calendar = calendar
        self.checkpointer = checkpointer
        service = try SchedulingService(
            configuration: configuration,
            checkpointer: checkpointer,
            calendar: calendar,
            understanding: understanding,
            clock: clock,
            wait: wait,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    /// Another server over the same stores, as after a restart.
    func restarted() throws -> Chat {
        try Chat(id, checkpointer: checkpointer, clock: clock, calendar: calendar)
    }

    /// Says something and gets the answer.
    @discardableResult
    func say(
        _ text: String,
        as id: String? = nil,
        messageID: String? = nil,
        zone: String? = nil
    ) async throws -> Turn {
        try await service.handle(text, conversation: id ?? self.id, messageID: messageID, zone: zone)
    }

    /// A time limit that never ends.
    @Sendable static func forever(_ limit: Duration) async throws {
        for await _ in AsyncStream<Never>.makeStream().stream {}
        throw CancellationError()
    }
}

/// What the server says word by word.
enum Said {
    static let scheduled = "Meeting scheduled successfully! please check your calendar."
    static let retry = "Would you like to retry this operation?"
    static let complete =
        "Schedule a meeting with bob@example.com tomorrow at 3pm for 30 minutes about the budget"
}
