import Language
import Scheduling

/// An engine that throws `CancellationError` although nobody cancelled it.
struct ClaimsCancellation: MeetingUnderstanding {
    var engine: String { "confused" }
    var isLocal: Bool { true }

    func intent(of text: String) async throws -> IntentReading {
        throw CancellationError()
    }

    func details(in text: String, _ context: ReadingContext) async throws -> DetailsReading {
        throw CancellationError()
    }

    func wording(for occasion: ReplyOccasion) async throws -> String {
        throw CancellationError()
    }
}
