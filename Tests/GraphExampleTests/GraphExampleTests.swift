import Testing

@testable import ConversationExample
@testable import DocumentsExample
@testable import TriageExample

/// The examples run as their executables do, and say the same each time.
@Suite struct GraphExampleTests {
    @Test func `a calm ticket gets a reply, and an angry one a person's decision`() async throws {
        try await Triage.main()
        let said = Said()
        try await Triage.run { await said.add($0) }
        let lines = await said.lines
        #expect(lines.first?.contains("escalate") == true)
        #expect(
            lines.dropFirst() == [
                "\"How do I sort a list?\"",
                "  verdicts: length: 6 words, mood: calm, topic: usage",
                "  decision: send the manual",
                "  trail:    length > mood > topic > weigh > reply",
                "escalate asks: What do we do about billing?",
                "it suggests: [\"refund\", \"apologise\"]",
                "\"You charged me twice! I want my money back!\"",
                "  verdicts: length: 8 words, mood: angry, topic: billing",
                "  decision: refund",
                "  trail:    length > mood > topic > weigh > escalate",
            ]
        )
    }

    @Test func `each document is tried twice, and one that can't be read is in the report`() async throws {
        try await Summaries.main()
        let said = Said()
        try await Summaries.run { await said.add($0) }
        let lines = await said.lines
        #expect(
            lines == [
                "step 0: 0 summaries, 0 failures",
                "step 1: 2 summaries, 1 failures",
                "step 2: 2 summaries, 1 failures",
                "Tides: The moon pulls the sea.\nBees: Bees dance.\nNot read: Blank: unreadable",
            ]
        )
    }

    @Test func `a conversation goes on in another process, back in time, and on a fork`() async throws {
        try await DurableConversation.main()
        let said = Said()
        try await DurableConversation.run { await said.add($0) }
        let lines = await said.lines
        #expect(
            lines == [
                "asked: [\"Where to for 3 days?\"]",
                "the store is closed: whatever lives in memory is gone",
                "still waiting: [\"Where to for 3 days?\"]",
                "said: [\"Hello.\", \"To the sea.\", \"A short trip.\"]",
                "step -1, made by input: next [__start__]",
                "step 0, made by loop: next [greet]",
                "step 1, made by loop: next [ask]",
                "step 2, made by loop: next [sum up]",
                "step 3, made by loop: next []",
                "back at step 1: [\"Where to for 3 days?\"]",
                "said this time: [\"Hello.\", \"To the hills.\", \"A short trip.\"]",
                "on the fork: [\"Hello.\", \"To both.\", \"A long trip.\"]",
                "the thread has 11 checkpoints; nothing was lost",
            ]
        )
    }
}

/// What an example says.
private actor Said {
    private(set) var lines: [String] = []

    func add(_ line: String) {
        lines.append(line)
    }
}
