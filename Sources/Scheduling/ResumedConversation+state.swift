import JSON
import Language
import Meetings

extension ResumedConversation {
    init(_ session: Session) {
        let state = session.state
        self.init(
            summary: state.summary,
            pendingActions: session.question?.pendingActions ?? [],
            messageCount: state.log.count,
            userIntent: state.request.intent,
            isInterrupted: session.question != nil,
            meetingDetails: state.details.json,
            waiting: session.waiting,
            epoch: state.log.epoch,
            lastSequence: state.log.lastSequence
        )
    }
}

extension PendingQuestion {
    fileprivate var pendingActions: [String] {
        switch kind {
        case .seekMoreInfo: missing.map { "provide_\($0.wireName)" }
        case .operationApproval: ["confirm_retry"]
        }
    }
}

extension SchedulingState {
    /// What was going on, in the words that clients know.
    var summary: String {
        let title = details.meaningfulTitle.map { "\"\($0)\"" }
        let subject =
            switch request.intent {
            case .schedule:
                if let wall = details.time.flatMap({ SpokenTime($0.time.wall) }) {
                    "We were scheduling \(title ?? "a meeting") for \(wall.full(now: nil))."
                } else {
                    "We were working on scheduling \(title ?? "a meeting")."
                }
            case .reminder: "We were discussing a reminder\(title.map { " about \($0)" } ?? "")."
            case .general: "We were discussing general matters."
            case .unknown, nil: "We've been chatting."
            }
        return "\(subject) We've exchanged \(log.count) messages so far."
    }
}

extension MeetingDetails {
    /// The details as clients get them.
    var json: JSONValue {
        guard !isEmpty else { return [:] }
        var object: JSONObject = [
            "title": title.map { .string($0) } ?? .null,
            "participants": .array(participants.map { .string($0.email) }),
            "date_time": .null,
            "duration": durationMinutes.map { .integer(Int64($0)) } ?? .null,
            "location": location.map { .string($0) } ?? .null,
        ]
        if let time = time?.time {
            object["date_time"] = .string(Self.spaced(CivilTime(secondsOfWall: time.start).minuteText))
            object["time_zone"] = .string(time.zone)
            object["local_time"] = .string(Self.spaced(time.wall))
        }
        return .object(object)
    }

    private static func spaced(_ minuteText: String) -> String {
        String(minuteText.map { $0 == "T" ? " " : $0 })
    }
}
