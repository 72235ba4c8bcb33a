import JSON
import StateGraph
import TestSupport
import Testing

@testable import Scheduling

@Suite struct ServerMessageTests {
    private static let now = TestClock.morning * 1000 + 7

    private func text(_ message: ServerMessage, at milliseconds: Int64 = now) -> String {
        message.legacyText(at: milliseconds, client: "a1x")
    }

    @Test func `system messages have no metadata unless there is some`() {
        #expect(
            text(.connectionEstablished)
                == #"{"type": "system", "content": "connection_established", "timestamp": "2026-11-21T09:00:00.007000"}"#
        )
        #expect(
            text(.processing)
                == #"{"type": "system", "content": "processing", "timestamp": "2026-11-21T09:00:00.007000"}"#
        )
        #expect(
            text(.adminDisconnect(reason: "Administrative disconnect"))
                == #"{"type": "system", "content": "admin_disconnect", "timestamp": "2026-11-21T09:00:00.007000", "#
                + #""metadata": {"reason": "Administrative disconnect"}}"#
        )
        #expect(
            text(.processingStep(ProcessingStep(.classifyIntent)))
                == #"{"type": "system", "content": "processing_step", "timestamp": "2026-11-21T09:00:00.007000", "#
                + #""metadata": {"step": "intent_classification", "progress": "Analyzing your request..."}}"#
        )
    }

    @Test func `a question is told with what is expected`() {
        let waiting = WaitingForInput(
            prompt: "How long?",
            expectedInput: "duration",
            suggestions: ["30 minutes", "1 hour"],
            nextStep: "human_schedule_meeting_more_info"
        )
        #expect(
            text(.waitingForInput(waiting))
                == #"{"type": "system", "content": "waiting_for_input", "timestamp": "2026-11-21T09:00:00.007000", "#
                + #""metadata": {"prompt": "How long?", "expected_input": "duration", "#
                + #""suggestions": ["30 minutes", "1 hour"], "next_step": "human_schedule_meeting_more_info"}}"#
        )
    }

    @Test func `a conversation that goes on is told with what is known`() async throws {
        let chat = try Chat()
        try await chat.say("Schedule a meeting about budget on 2030-01-02 10:00", zone: "Europe/Berlin")
        let resumed = try #require(try await chat.service.resume("a1x"))
        let summary =
            "We were scheduling \\\"budget\\\" for Wednesday, January 2, 2030 at 10 AM. "
            + "We've exchanged 2 messages so far."
        #expect(
            text(.conversationResumed(resumed))
                == #"{"type": "system", "content": "conversation_resumed", "timestamp": "2026-11-21T09:00:00.007000", "#
                + #""metadata": {"conversation_summary": "\#(summary)", "#
                + #""pending_actions": ["provide_participants", "provide_duration"], "summary": "\#(summary)", "#
                + #""message_count": 2, "user_intent": "schedule", "is_interrupted": true, "meeting_details": "#
                + #"{"title": "budget", "participants": [], "date_time": "2030-01-02 09:00", "duration": null, "#
                + #""location": null, "time_zone": "Europe/Berlin", "local_time": "2030-01-02 10:00"}}}"#
        )
    }

    @Test func `a resting conversation has no details`() async throws {
        let chat = try Chat()
        try await chat.say("Hello")
        let resumed = try #require(try await chat.service.resume("a1x"))
        #expect(
            text(.conversationResumed(resumed)).hasSuffix(
                #""pending_actions": [], "summary": "We've been chatting. We've exchanged 2 messages so far.", "#
                    + #""message_count": 2, "user_intent": null, "is_interrupted": false, "meeting_details": {}}}"#
            )
        )
    }

    @Test func `replies have no type, and are ASCII as Python prints them`() {
        #expect(
            text(.reply("Echo: héllo ✓ 😀 \" \\ \n\t\u{7F}"))
                == #"{"content": "Echo: h\u00e9llo \u2713 \ud83d\ude00 \" \\ \n\t\u007f", "#
                + #""timestamp": "2026-11-21T09:00:00.007000", "session_id": "a1x"}"#
        )
        #expect(
            text(.broadcast(["a": [1, 2.5, nil]]))
                == #"{"content": {"a": [1, 2.5, null]}, "timestamp": "2026-11-21T09:00:00.007000", "session_id": "a1x"}"#
        )
    }

    @Test func `a value that cannot be printed does not break the frame`() {
        #expect(text(.broadcast(.double(.nan))).hasPrefix(#"{"content": null, "timestamp""#))
    }

    @Test(arguments: [
        (
            ServerMessage.invalidMessageFormat, "INVALID_MESSAGE_FORMAT",
            "Message format is invalid. Please check the message structure.", ""
        ),
        (
            .internalServerError, "INTERNAL_SERVER_ERROR",
            "An internal error occurred. Please try reconnecting.", ""
        ),
        (
            .processingError, "LLM_PROCESSING_ERROR",
            "I'm having trouble processing your request. Please try again.",
            #", "metadata": {"conversation_preserved": true, "fallback_available": true}"#
        ),
        (
            .serverBusy, "SERVER_BUSY", "The server is busy at the moment. Please try again later.", ""
        ),
    ])
    func `errors carry a code and a sentence`(
        _ message: ServerMessage,
        _ code: String,
        _ sentence: String,
        _ metadata: String
    ) {
        #expect(
            text(message)
                == #"{"type": "error", "error_code": "\#(code)", "message": "\#(sentence)", "#
                + #""timestamp": "2026-11-21T09:00:00.007000", "retry_suggested": true\#(metadata)}"#
        )
    }

    @Test func `an error tells whether another try may help`() {
        let error = ErrorMessage(code: "X", message: "é", isRetrySuggested: false)
        #expect(text(.error(error)).hasSuffix(#""retry_suggested": false}"#))
        #expect(text(.error(error)).contains(#""message": "\u00e9""#))
    }

    @Test(
        arguments: [
            (0, "1970-01-01T00:00:00"), (-1, "1969-12-31T23:59:59.999000"),
            (1_795_251_600_000, "2026-11-21T09:00:00"),
            (1_795_251_600_120, "2026-11-21T09:00:00.120000"),
        ] as [(Int64, String)]
    )
    func `timestamps drop a fraction that is exactly 0`(_ milliseconds: Int64, _ expected: String) {
        #expect(LegacyTimestamp.text(milliseconds) == expected)
    }

    @Test func `what went wrong becomes what clients are told`() {
        #expect(ServerMessage(.invalidMessage("x")) == .invalidMessageFormat)
        #expect(ServerMessage(.tooManyWaiting(2)) == .serverBusy)
        #expect(ServerMessage(.understandingTimedOut(after: .seconds(1))) == .processingError)
        #expect(ServerMessage(.silentTurn) == .processingError)
    }
}
