import ArgumentParser
import Foundation
import Language
import LanguageCommand

/// `meetingmuse understand`: what a text means, for a person or as lines of JSON.
struct UnderstandCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "understand",
        abstract: "Tell what English text means: dates, amounts, names, intents, tasks.",
        discussion: """
            With a text it prints a readable answer; without one it reads a JSON object
            a line from the standard input and answers each with a JSON object on a line
            of its own.

            EXAMPLES
              meetingmuse understand "next tuesday at 3pm for 45 minutes"
                  Tell it as from now, in this machine's time zone.
              meetingmuse understand --reference 2030-01-31T09:00 --explain "tomorrow"
                  Tell it as from that moment, with the rules that fired.
              meetingmuse understand < questions.jsonl > answers.jsonl
                  Answer {"id":"1","text":"call me at noon"} with
                  {"id":"1","entities":[{"kind":"time","text":"noon","start":11,…}]}.

            REQUESTS
              A line has these members; only text must be there.

              text              what is to be understood
              id                given back with the answer
              want              what is wanted, as with --want
              reference         the local moment that relative times are counted
                                from, as with --reference
              timezone          its zone: an IANA name or an offset such as -02:00
              scope             the kinds of entities wanted: ["date","time"]
              participants      people to be recognised first: ["Ann Smith"]
              accounts          customers and partners to be recognised first
              competitors       other suppliers to be recognised first
              previous_system   what the assistant said before the text
              dialogue          the dialogue or meeting that the text is a turn of;
                                its turns come in order
              speaker           who said the text; without it it was written
              latent            true if the text answers a question for a time
              prefer            "future" for readings ahead
              query             the question that a summary answers

            EXIT
              65 for a line that is no request; what is wrong with it is on the
              standard error stream, with its number.
            """
    )

    @Argument(help: "The text; without it lines of JSON are read.")
    var text: String?

    @Option(
        help: ArgumentHelp(
            "The moment that relative times are counted from, as 2030-01-31T09:00; without it now.",
            valueName: "moment"
        )
    )
    var reference: String?

    @Option(
        help: ArgumentHelp(
            "The time zone of the moment: an IANA name or an offset; without it this machine's.",
            valueName: "zone"
        )
    )
    var timeZone: String?

    @Option(
        help: ArgumentHelp(
            """
            entities, intent, dialogue, class, sentiment, extraction or summary; without it entities, and for a text \
            its intent and what is worth keeping of it, too.
            """,
            valueName: "what"
        ),
        transform: UnderstandCommand.want
    )
    var want: Want?

    @Flag(help: "Name the rules that fired and how sure each answer is.")
    var explain = false

    /// A moment or zone that does not exist is a mistake in the command.
    mutating func validate() throws {
        if let timeZone, TimeZone(identifier: ReferenceText.zoneName(timeZone)) == nil {
            throw ValidationError("--time-zone needs a name like Europe/Berlin or an offset like +02:00.")
        }
        if let reference, ReferenceText.reference(reference, zone: zone) == nil {
            throw ValidationError("--reference needs a date and time that exist, as in 2030-01-31T09:00.")
        }
    }

    /// Answers.
    func run() throws {
        let now = Reference(instant: Int64(Date().timeIntervalSince1970), zone: zone)
        let program = UnderstandProgram(
            defaults: RequestDefaults(
                reference: reference.flatMap { ReferenceText.reference($0, zone: zone) } ?? now,
                want: want
            ),
            isExplaining: explain
        )
        if let text {
            print(program.readableAnswer(for: text), terminator: "")
            return
        }
        do {
            try program.answerLines(of: .standardInput, on: .standardOutput)
        } catch let error as UnderstandError {
            FileHandle.standardError.write(Data((error.description + "\n").utf8))
            throw ExitCode(65)
        }
    }

    private static func want(named name: String) throws -> Want {
        guard let want = Want(rawValue: name) else {
            throw ValidationError("it is one of \(Want.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        return want
    }

    private var zone: String { timeZone.map(ReferenceText.zoneName) ?? TimeZone.current.identifier }
}
