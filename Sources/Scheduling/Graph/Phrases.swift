import Language

/// What the server says word by word, because clients compare it or because it must not depend on an engine.
enum Phrases {
    static let scheduled = "Meeting scheduled successfully! please check your calendar."
    static let retryQuestion = "Would you like to retry this operation?"
    static let retryCancelled =
        "I understand. I apologize for the technical issue with our calendar system. The meeting request has been "
        + "canceled. Please feel free to try again later or let me know if there's anything else I can help you with."
    static let attemptsUsedUp =
        "I'm sorry, the calendar still can't be reached, so I have stopped trying. Nothing has been saved. Please "
        + "send me your request again later."

    static func givenUp(_ intent: Intent?) -> String {
        let subject = intent == .reminder ? "reminder" : "meeting"
        return "All right, I've dropped that \(subject); nothing has been saved. "
            + "Tell me whenever you'd like to schedule a meeting or set a reminder."
    }
}
