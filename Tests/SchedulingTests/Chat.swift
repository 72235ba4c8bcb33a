import Language
import Logging
import Meetings
import Scheduling
import StateGraph
import TestSupport

/// A service over doubles, and a client that talks to it.
struct Chat {
    let clock = TestClock()
    let calendar = MemoryCalendar()
    let checkpointer: MemoryCheckpointer<SchedulingState>
    let service: SchedulingService
    let id: String

    init(
        _ id: String = "a1x",
        understanding: any MeetingUnderstanding = OfflineUnderstanding(),
        configuration: SchedulingConfiguration = SchedulingConfiguration(),
        checkpointer: MemoryCheckpointer<SchedulingState> = MemoryCheckpointer(),
        wait: @escaping @Sendable (Duration) async throws -> Void = { _ in
            try await Task.sleep(for: .seconds(600))
        }
    ) throws {
        self.id = id
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
}
