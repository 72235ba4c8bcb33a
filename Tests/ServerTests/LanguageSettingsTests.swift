import Language
import Testing

@testable import Server

@Suite struct `The settings of language` {
    /// Monday, 2030-01-07 10:00.
    private let monday = Reference(instant: 1_894_010_400, zone: "UTC")

    private func wall(_ text: String, _ purpose: Intent, file: String) throws -> String {
        let loaded = try ConfigurationFixture.load(file)
        #expect(loaded.problems == [])
        let reader = RequestReader(conventions: loaded.configuration.language.reader)
        let time = try #require(reader.slots(in: text, reference: monday, purpose: purpose).time)
        return "\(time.value.wall)"
    }

    private static let own = #"""
        {"language": {"month-comes-first": false, "last-afternoon-hour": 5, "meeting-hour": 8,
         "reminder-hour": 7}}
        """#

    @Test(
        arguments: [
            ("a call on 3/4/2031 at 6", Intent.schedule, "2031-03-04T18:00", "2031-04-03T06:00"),
            ("a call tomorrow", .schedule, "2030-01-08T10:00", "2030-01-08T08:00"),
            ("remind me to pay tomorrow", .reminder, "2030-01-08T09:00", "2030-01-08T07:00"),
        ]
    )
    func `decide what is meant where a message leaves a choice`(
        text: String,
        purpose: Intent,
        usual: String,
        own: String
    ) throws {
        #expect(try wall(text, purpose, file: "{}") == usual)
        #expect(try wall(text, purpose, file: Self.own) == own)
    }
}
