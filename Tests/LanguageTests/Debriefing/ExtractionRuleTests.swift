import Testing

@testable import Language

/// What each family of rules claims, one sentence a claim.
@Suite struct ExtractionRuleTests {
    private static let reader = ExtractionReader()
    /// A Thursday.
    private static let reference = Reference(
        wall: CivilDateTime(year: 2030, month: 1, day: 31, hour: 9, minute: 0),
        zone: "UTC"
    )

    private func extractions(_ text: String, _ kind: ExtractionKind) -> [Extraction] {
        Self.reader.extractions(in: text, reference: Self.reference).filter { $0.kind == kind }
    }

    private func words(_ span: Range<Int>, of text: String) -> String {
        Array(text.unicodeScalars).string(span)
    }

    @Test(
        arguments: [
            ("Anna from Acme Corp will send it.", "Anna"), ("Paul at Contoso is sending the plans.", "Paul"),
            ("Tara, our solution architect, will run the sizing.", "Tara"),
            ("Tom (Globex) will check the logs.", "Tom"),
            ("Their head of IT will review it.", "Their head of IT"),
            ("The caretaker will open the gate.", "The caretaker"), ("Legal will check the clause.", "Legal"),
            ("Yuki and Ben will visit the site.", "Yuki and Ben"), ("Dr. Weber will review it.", "Weber"),
            ("sarah to check the terms", "sarah"), ("@mei can you pull the numbers?", "mei"),
            ("Dave's gonna ask his boss.", "Dave"), ("Carlos, please forward the drawings.", "Carlos"),
        ]
    )
    func `the owner is who does it, without firm, title and apposition`(text: String, owner: String) throws {
        let item = try #require(extractions(text, .actionItem).first)
        #expect(item.name?.name == owner)
    }

    @Test(
        arguments: [
            ("Maria said she'd prepare the slides.", "Maria"),
            ("Talked to Nina. She's going to send the chart.", "Nina"),
            ("Mia will present it, and then hand over to Joel, who will run the workshop.", "Joel"),
        ]
    )
    func `she and who are those who were named last`(text: String, owner: String) throws {
        let item = try #require(extractions(text, .actionItem).last)
        #expect(item.name?.name == owner)
        #expect(item.name?.span.count ?? 99 <= owner.count)
    }

    @Test(arguments: ["I'll email the contract.", "We need to review it.", "Could you send the list?"])
    func `nobody who is named owns what I, we and you shall do`(text: String) throws {
        let item = try #require(extractions(text, .actionItem).first)
        #expect(item.name == nil)
    }

    @Test(
        arguments: [
            ("Bob to follow up with legal.", "Bob"), ("Priya owns the questionnaire.", "Priya"),
            ("The plan is assigned to Marcus.", "Marcus"), ("Owner of the plan is Marcus.", "Marcus"),
            ("Omar promised to introduce us.", "Omar"),
            ("We asked Victor to validate the numbers.", "Victor"),
            ("Make sure Zoe sends the invoice.", "Zoe"), ("Marcus is on the hook for the script.", "Marcus"),
            ("It's up to Jonas to get the budget released.", "Jonas"), ("- Tim: share the recording", "Tim"),
            ("- send the studies (Nadia, by Wed)", "Nadia"), ("- book the room - Petra", "Petra"),
            ("[Luis] prepare demo data", "Luis"), ("ACTION (Fatima): confirm the venue", "Fatima"),
            ("Slides to be finalised by Ivan.", "Ivan"), ("Henrik still owes us the contract.", "Henrik"),
            ("Kim sets up the environment by Tuesday.", "Kim"),
        ]
    )
    func `a task belongs to whom it is given to`(text: String, owner: String) throws {
        let item = try #require(extractions(text, .actionItem).first)
        #expect(item.name?.name == owner)
    }

    @Test(
        arguments: [
            ("Ann will send it by Friday.", "by Friday"), ("I'll email it tomorrow.", "tomorrow"),
            ("Tomorrow Ann will send the March report.", "Tomorrow"),
            ("Priya owns the questionnaire due 15 Dec.", "15 Dec"),
            ("I need to update the forecast before the 5th.", "before the 5th"),
        ]
    )
    func `it is due when the deed is to be done`(text: String, due: String) throws {
        let item = try #require(extractions(text, .actionItem).first)
        #expect(words(try #require(item.due).span, of: text) == due)
    }

    @Test func `what happened before is no due date`() throws {
        #expect(
            try #require(extractions("Ann will send the notes from Tuesday.", .actionItem).first).due == nil
        )
        #expect(try #require(extractions("Ann will present the Q3 budget.", .actionItem).first).due == nil)
    }

    @Test func `each of two clauses side by side is its own evidence`() throws {
        let text =
            "Anna from Acme Corp will send the proposal by Friday, and we decided to go with the annual plan."
        let item = try #require(extractions(text, .actionItem).first)
        let decision = try #require(extractions(text, .decision).first)
        #expect(words(item.span, of: text) == "Anna from Acme Corp will send the proposal by Friday")
        #expect(words(decision.span, of: text) == "we decided to go with the annual plan")
    }

    @Test func `two objects are no two clauses`() {
        let text = "By Friday, Ann will send the deck, the quote and the plan."
        #expect(extractions(text, .actionItem).map { words($0.span, of: text) } == [String(text.dropLast())])
    }

    @Test func `what was agreed is a decision and nothing to do`() {
        let text = "We agreed to move the launch to March."
        #expect(extractions(text, .decision).count == 1)
        #expect(extractions(text, .actionItem).isEmpty)
        #expect(extractions("Gina agreed to host the session.", .decision).isEmpty)
    }

    @Test(
        arguments: [
            ("budget approved!", ExtractionKind.decision), ("Green light from legal!", .decision),
            ("They chose Stripe for payments.", .decision), ("Mobile app is out of scope.", .decision),
            ("still unsure about SSO", .risk), ("John can't commit until legal signs off.", .objection),
            ("Go-live might slip.", .risk), ("blocked by missing VPN access", .risk),
            ("No executive sponsor yet.", .risk), ("They've gone quiet since the demo.", .risk),
            ("They balked at the fee.", .objection), ("It's way over their budget.", .objection),
            ("He didn't see the value of it.", .objection), ("It's not a priority for them.", .objection),
            ("They'd rather build it in-house.", .objection),
            ("Big drawback for them: no client.", .objection),
            ("they want a pilot in Q1", .nextStep), ("Kickoff on 9 September.", .nextStep),
            ("Let's reconvene in two weeks.", .nextStep), ("Second meeting booked for 4 May.", .nextStep),
        ]
    )
    func `plain words tell what a note says`(text: String, kind: ExtractionKind) {
        #expect(extractions(text, kind).count == 1)
    }

    @Test(
        arguments: [
            ("They use HubSpot today.", "HubSpot"), ("they run everything through quickbooks", "quickbooks"),
            ("Their current provider is Vodafone.", "Vodafone"),
            ("They compared us with Monday.com.", "Monday.com"),
            ("Renewal with Workday is up in October.", "Workday"), ("Incumbent: SAP Concur", "SAP Concur"),
            ("They've been a Xerox shop for years.", "Xerox"), ("Gong came up as an alternative.", "Gong"),
        ]
    )
    func `what they use or compare us with is a competitor`(text: String, name: String) {
        #expect(extractions(text, .competitor).map { $0.name?.name } == [name])
    }

    @Test(
        arguments: [
            "They have no concerns.", "I'm not worried about the timeline.", "Price is not an issue.",
            "We haven't decided yet.", "If Ann will help, fine.", "Should we send them a quote?",
            "Ann could have called them.", "It will rain tomorrow.", "She has to wear glasses.",
            "Bob never sends invoices.", "Salesforce published its results.",
            "I really enjoyed talking to Lisa.",
        ]
    )
    func `denials, conditions, questions and small talk give nothing`(text: String) {
        #expect(Self.reader.extractions(in: text, reference: Self.reference).isEmpty)
    }

    @Test func `the plainer it is said, the surer it is`() throws {
        func confidence(_ text: String) throws -> Double {
            try #require(extractions(text, .actionItem).first).confidence
        }
        let named = try confidence("Ann will send the deck.")
        let inferred = try confidence("Ann sends the deck.")
        #expect(named >= 0.85)
        #expect(try confidence("Ann should send the deck.") < named)
        #expect(try confidence("We will send the deck.") < named)
        #expect(inferred < 0.7)
        #expect(try confidence("Ann will send the deck by Friday.") > named)
    }

    @Test func `a heading on a line of its own text heads only this line`() {
        let text = "Risk: the certificate\nAnn was there."
        #expect(Self.reader.extractions(in: text, reference: Self.reference).map(\.kind) == [.risk])
    }

    @Test(
        arguments: [
            "Ann and ", "if not Ann will ", "a, and ", "they have not * ", "(", "@Ann will be ", "no ",
            "said she'd ",
        ]
    )
    func `hostile text is read in time that grows with its length`(piece: String) {
        let text = String(repeating: piece, count: 20_000 / piece.count)
        #expect(Self.reader.extractions(in: text, dates: []).allSatisfy { $0.span.upperBound <= text.count })
    }
}
