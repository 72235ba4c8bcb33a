import Language
import Meetings

/// What the server says by itself where no model finds the words.
enum OfflineWording {
    static func greeting(_ topic: IntentTopic?) -> String {
        let abilities = "I can schedule a meeting for you or set a reminder"
        switch topic {
        case .thanks:
            return "You're welcome! \(abilities) whenever you need one."
        case .goodbye:
            return "Goodbye! Come back any time to schedule a meeting or set a reminder."
        case .abilities:
            return
                "I can do two things: schedule meetings (I ask for the topic, the time, the participants' e-mail "
                + "addresses and the length, and check your calendar) and set reminders. Try \"Schedule a meeting "
                + "with bob@example.com tomorrow at 3pm for 30 minutes about the budget\"."
        case .smallTalk:
            return "I'm doing fine, thank you! \(abilities). What shall it be?"
        default:
            return "Hello, and welcome! \(abilities). What would you like to do?"
        }
    }

    static func clarification(_ topic: IntentTopic?) -> String {
        let examples =
            "\"Schedule a meeting about the budget tomorrow at 3pm\" or \"Remind me to call Ann on Friday\""
        let limit =
            switch topic {
            case .cancel: "I can't cancel meetings that are already in the calendar yet."
            case .reschedule: "I can't move meetings that are already in the calendar yet."
            case .listEvents: "I can't show you your calendar here yet."
            case .checkAvailability:
                "I can't look up free times on their own yet, but I check your calendar when we schedule."
            default: ""
            }
        guard limit.isEmpty else {
            return
                "I'm sorry, \(lowercasingStart(of: limit)) What I can do is schedule a new meeting or set a reminder, "
                + "for example \(examples)."
        }
        return "I'm sorry, I didn't understand that. Could you put it another way? For example: \(examples)."
    }

    static func question(_ context: QuestionContext) -> String {
        var sentences: [String] = []
        if let obstacle = context.obstacle {
            sentences.append(Self.sentence(for: obstacle, context))
        } else if context.isRepeated {
            sentences.append("I couldn't find that in your answer.")
        } else if let known = acknowledgement(context) {
            sentences.append(known)
        }
        let open = context.obstacle == nil ? context.missing : context.missing.filter { $0 != .dateTime }
        if let request = request(for: open, context) { sentences.append(request) }
        return sentences.joined(separator: " ")
    }

    private static func sentence(for obstacle: TimeObstacle, _ context: QuestionContext) -> String {
        switch obstacle {
        case .past:
            let time = context.details.time.flatMap { SpokenTime($0.time.wall)?.full(now: nil) }
            return "\(time ?? "That time") is already over. Which time in the future would suit you?"
        case .timeNeeded:
            return "At what time should it be that day?"
        case .taken(let title, let start, let end):
            let from = SpokenTime(start).map { "on \($0.date(now: nil)) from \($0.time)" } ?? "from \(start)"
            let until = SpokenTime(end)?.time ?? end
            let free =
                context.freeTimes.isEmpty
                ? "" : " You are free, for example: \(context.freeTimes.joined(separator: "; "))."
            return
                "You already have \"\(title)\" \(from) to \(until). Which other time would suit you?\(free)"
        }
    }

    /// Says what is known already, such as: a meeting about "the budget" with bob@example.com.
    private static func acknowledgement(_ context: QuestionContext) -> String? {
        let details = context.details
        var parts: [String] = []
        if let title = details.meaningfulTitle { parts.append("about \"\(title)\"") }
        if let wall = details.time.flatMap({ SpokenTime($0.time.wall) }) {
            parts.append("on \(wall.full(now: nil))")
        }
        if context.intent != .reminder {
            if !details.participants.isEmpty {
                parts.append("with \(list(details.participants.map(\.email)))")
            }
            if let minutes = details.durationMinutes { parts.append("for \(length(minutes))") }
        }
        if let location = details.location { parts.append("at \(location)") }
        let subject = context.intent == .reminder ? "a reminder" : "a meeting"
        return parts.isEmpty ? nil : "Got it: \(subject) \(parts.joined(separator: " "))."
    }

    private static func request(for missing: [Slot], _ context: QuestionContext) -> String? {
        let isReminder = context.intent == .reminder
        guard missing.count > 1 else {
            switch missing.first {
            case .title: return isReminder ? "What should I remind you of?" : "What is the meeting about?"
            case .dateTime: return isReminder ? "When should I remind you?" : "When should it start?"
            case .participants: return participantsQuestion(context)
            case .duration: return "How long should it take?"
            case .location, nil: return nil
            }
        }
        let wanted = missing.map { slot in
            switch slot {
            case .title: isReminder ? "what I should remind you of" : "what it is about"
            case .dateTime: isReminder ? "when I should remind you" : "when it should start"
            case .participants: "who takes part (\(addressHint(context)))"
            case .duration: "how long it should take"
            case .location: "where it takes place"
            }
        }
        return "Please tell me \(list(wanted))."
    }

    private static func participantsQuestion(_ context: QuestionContext) -> String {
        guard !context.details.names.isEmpty else {
            return "Who takes part? Please give me their e-mail addresses."
        }
        let isOne = context.details.names.count == 1
        return
            "What \(isOne ? "is the e-mail address" : "are the e-mail addresses") of \(list(context.details.names))?"
    }

    private static func addressHint(_ context: QuestionContext) -> String {
        let names = context.details.names
        return names.isEmpty ? "their e-mail addresses" : "I need the e-mail address of \(list(names))"
    }

    private static func list(_ parts: [String]) -> String {
        guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
        let comma = parts.count > 2 ? "," : ""
        return parts.dropLast().joined(separator: ", ") + "\(comma) and \(last)"
    }

    /// "45 minutes", "1 hour", "2 hours 30 minutes".
    private static func length(_ minutes: Int) -> String {
        func counted(_ number: Int, _ unit: String) -> String { "\(number) \(unit)\(number == 1 ? "" : "s")" }
        guard minutes >= 60 else { return counted(minutes, "minute") }
        let rest = minutes % 60 == 0 ? "" : " " + counted(minutes % 60, "minute")
        return counted(minutes / 60, "hour") + rest
    }

    private static func lowercasingStart(of text: String) -> String {
        // "I" stays a capital.
        text.hasPrefix("I ") || text.hasPrefix("I'") ? text : text.prefix(1).lowercased() + text.dropFirst()
    }
}
