import Foundation
import Language
import Testing

@testable import LanguageCommand

@Suite struct UnderstandProgramTests {
    private func program(_ want: Want? = nil, isExplaining: Bool = false) throws -> UnderstandProgram {
        let reference = try #require(ReferenceText.reference("2030-01-31T09:00"))
        return UnderstandProgram(
            defaults: RequestDefaults(reference: reference, want: want),
            isExplaining: isExplaining
        )
    }

    /// What the program writes for what is piped into it.
    private func output(of program: UnderstandProgram, _ pieces: String...) throws -> String {
        let (input, answers) = (Pipe(), Pipe())
        for piece in pieces { input.fileHandleForWriting.write(Data(piece.utf8)) }
        try input.fileHandleForWriting.close()
        defer { try? answers.fileHandleForWriting.close() }
        try program.answerLines(of: input.fileHandleForReading, on: answers.fileHandleForWriting)
        try answers.fileHandleForWriting.close()
        return String(decoding: answers.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }

    @Test func `a text is answered readably, with every other reading below the first`() throws {
        let answer = try program().readableAnswer(for: "Book a review next tuesday at 3pm for $10 to $20")
        #expect(answer.hasPrefix("intent          schedule_meeting ("))
        #expect(
            answer.contains(
                "datetime        next tuesday at 3pm             2030-02-05T15:00:00 timex 2030-02-05T15\n"
            )
        )
        #expect(answer.contains("from 10 to 20 Dollar\n"))
        #expect(!answer.contains(" by "))
        let clock = try program(.entities).readableAnswer(for: "at 5")
        #expect(clock.contains("\n" + String(repeating: " ", count: 48) + "or "))
    }

    @Test func `the rules that fired are named when they are asked for`() throws {
        let answer = try program(.entities, isExplaining: true).readableAnswer(for: "in 45 minutes")
        #expect(answer.contains("by length → offset\n"))
    }

    @Test(
        arguments: [
            (Want.dialogue, "add lunch tomorrow", "intent "),
            (.sentenceClass, "We decided to ship.", "class "),
            (.sentiment, "I love it", "sentiment       positive ("), (.summary, "It rains.", "summary"),
        ] as [(Want, String, String)]
    )
    func `whatever is wanted is answered readably`(want: Want, text: String, start: String) throws {
        #expect(try program(want).readableAnswer(for: text).hasPrefix(start))
    }

    @Test func `of notes the details of no request are told, but what is worth keeping, with its evidence`()
        throws
    {
        let notes = "Ann will send the revised proposal by Friday. We decided to go with the annual plan."
        let answer = try program().readableAnswer(for: notes)
        #expect(!answer.contains("\ntitle"))
        #expect(answer.contains("action_item     Ann will send the revised proposal by Friday\n"))
        #expect(answer.contains("                Ann, due by Friday\n"))
        #expect(answer.contains("decision        We decided to go with the annual plan\n"))
        let explained = try program(.extraction, isExplaining: true).readableAnswer(for: notes)
        #expect(explained.contains("                by "))
    }

    @Test func `a text that says nothing is told so`() throws {
        #expect(try program(.entities).readableAnswer(for: "umbrella") == "Nothing was understood.\n")
    }

    @Test func `lines are answered in order, the last one without its end too`() throws {
        let answers = try output(
            of: program(),
            "{\"id\":1,\"text\":\"tomorrow\"}\n{\"id\":2,\"te",
            "xt\":\"hello\",\"want\":\"intent\"}\n{\"id\":3,\"text\":\"ok\",\"want\":\"sentiment\"}"
        )
        let lines = answers.split(separator: "\n")
        #expect(lines.map { $0.prefix(8) } == ["{\"id\":1,", "{\"id\":2,", "{\"id\":3,"])
        #expect(lines.first?.contains("2030-02-01") == true)
    }

    @Test func `a dialogue keeps its state from line to line, apart from others`() throws {
        func line(_ dialogue: String, _ text: String) -> String {
            "{\"text\":\"\(text)\",\"dialogue\":\"\(dialogue)\",\"want\":\"dialogue\"}\n"
        }
        let answers = try output(
            of: program(),
            line("a", "add lunch with Ann on friday at noon to my calendar"),
            line("b", "hello"),
            line("a", "it is at the Corner Cafe")
        )
        let lines = answers.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.last?.contains("\"date\":") == true)
        #expect(!lines[1].contains("\"date\":"))
    }

    @Test func `a meeting's sentences are classified with what was said before`() throws {
        let answers = try output(
            of: program(),
            "{\"text\":\"So who does it?\",\"speaker\":\"A\",\"dialogue\":\"m\",\"want\":\"class\"}\n",
            "{\"text\":\"I will write the report\",\"speaker\":\"B\",\"dialogue\":\"m\",\"want\":\"class\"}\n"
        )
        #expect(answers.split(separator: "\n").allSatisfy { $0.contains("\"class\":\"") })
    }

    @Test func `answers before a line that is no request are written`() throws {
        let (input, answers) = (Pipe(), Pipe())
        input.fileHandleForWriting.write(Data("{\"id\":1,\"text\":\"hi\"}\nnonsense\n".utf8))
        try input.fileHandleForWriting.close()
        let error = #expect(throws: UnderstandError.self) {
            try program().answerLines(of: input.fileHandleForReading, on: answers.fileHandleForWriting)
        }
        try answers.fileHandleForWriting.close()
        #expect(error?.description.hasPrefix("line 2: not JSON") == true)
        let written = answers.fileHandleForReading.readDataToEndOfFile()
        #expect(String(decoding: written, as: UTF8.self).hasPrefix("{\"id\":1,"))
    }
}
