import Foundation
import Language
import Testing

@Suite struct SummaryTests {
    private let transcript = """
        Ann: Good morning everybody and thank you for coming.
        Bob: We looked at the price of the new licence, and it is far too high for us.
        Ann: Yeah.
        Bob: So we decided to renew the old licence for one more year and to look at the price again then.
        Ann: The office party is on Friday in the garden behind the house.
        """

    @Test func `a summary answers the question with what was said about it`() {
        let summary = SummaryReader(maximumWords: 25).summary(
            of: transcript,
            query: "Why did we renew the old licence?"
        )
        #expect(summary.contains("decided to renew the old licence"))
        #expect(!summary.contains("party"))
    }

    @Test func `a summary keeps to its length and to the order of the text`() {
        let reader = SummaryReader(maximumWords: 45)
        let summary = reader.summary(of: transcript, query: "What about the price of the licence?")
        #expect(summary.split(separator: " ").count <= 45)
        let first = summary.range(of: "far too high")
        let second = summary.range(of: "renew")
        #expect(first != nil && second != nil)
        if let first, let second { #expect(first.lowerBound < second.lowerBound) }
    }

    @Test(arguments: ["", "Yes.", "\n\n\n", "Ann:"])
    func `a text without a sentence has no summary`(text: String) {
        #expect(SummaryReader().summary(of: text).isEmpty)
    }
}
