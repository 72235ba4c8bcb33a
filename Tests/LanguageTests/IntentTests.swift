import Language
import Testing

@Suite struct IntentTests {
    static let texts: [(Intent, [String])] = [
        (
            .schedule,
            [
                "Schedule a meeting with bob@example.com tomorrow at 3pm for 30 minutes about the budget",
                "book a call with Ann", "set up a sync",
                "can we meet tomorrow?", "I need to talk to ann@x.org on friday",
                "Schedule a meeting about budget", "Let's have lunch on friday",
                "please arrange an interview with Carl", "meeting with Bob tomorrow at 3",
                "add an event to my calendar", "plan a workshop",
                "I'd like to schedule something", "let's meet", "put a review on my calendar for monday",
                "Hi, could you book a meeting for me?",
                "organize a team lunch", "create a meeting called X", "schedule it",
                "I want to have a call with Bob", "lunch with Ann on friday",
                "could you set a meeting with the team", "hello! schedule a call with bob@x.org",
                "new meeting", "SCHEDULE A MEETING",
                "Thanks! Now schedule another meeting", "We should meet next week to discuss the plan",
                "tomorrow 10-11am sync w/ ann@x.org",
            ]
        ),
        (
            .reminder,
            [
                "Remind me to call John 2030-12-03 09:30", "Remind me about milk",
                "don't let me forget the flowers", "set a reminder for 5pm",
                "reminder: pay rent", "remind me to schedule a meeting", "I need a reminder to call mom",
                "Remember to buy milk",
                "remind me to cancel the subscription", "can you remind me tomorrow",
                "note to self: call Bob", "add a weekend reminder",
                "don’t let me forget to call", "hey, remind me to move the car",
            ]
        ),
        (
            .general,
            [
                "Hello", "hi", "hey there", "Good morning", "thanks!", "Thank you so much",
                "what can you do?", "how are you?", "who are you", "bye",
                "help", "Hello, how are you today?", "good evening", "what are you able to do",
                "are you a bot?", "thx", "see you", "how's it going",
            ]
        ),
        (
            .unknown,
            [
                "what is the capital of France", "asdf qwer", "", "   ", "...", "🎉🎉", "the weather is nice",
                "42", "turn on the lights",
                "play some music", "tell me a story about dragons",
                "Hi, what is the capital of France and how far away is it from Rome?",
                "book a flight to Paris", "mmmmm", "add milk to my shopping list", "set an alarm for 7", "予算",
            ]
        ),
    ]

    @Test(arguments: texts) func `an intent is told from the words`(intent: Intent, texts: [String]) {
        for text in texts {
            let reading = Samples.reader.intent(of: text)
            #expect(reading.intent == intent, "\(text)")
            #expect((0.0...1).contains(reading.confidence), "\(text)")
        }
    }

    static let topics: [(IntentTopic, [String])] = [
        (
            .cancel,
            ["cancel my meeting with Ann", "Please delete the appointment", "remove dinner from my calendar"]
        ),
        (
            .reschedule,
            [
                "move the sync to friday", "reschedule my call with Bob", "postpone the review",
                "Push the meeting back by an hour",
            ]
        ),
        (
            .listEvents,
            [
                "what's on my calendar today?", "show me my meetings", "when is my next meeting?",
                "do I have any reminders?",
            ]
        ),
        (.checkAvailability, ["am I free tomorrow at 3?", "when am I available on friday"]),
        (.greeting, ["hello"]), (.thanks, ["thank you"]), (.goodbye, ["bye"]),
        (.abilities, ["what can you do"]), (.smallTalk, ["how are you"]),
    ]

    @Test(arguments: topics) func `what the assistant cannot do is told apart`(
        topic: IntentTopic,
        texts: [String]
    ) {
        for text in texts {
            let reading = Samples.reader.intent(of: text)
            #expect(reading.topic == topic, "\(text)")
            #expect(reading.intent == topic.intent, "\(text)")
        }
    }

    @Test func `a plain request is surer than a hint`() {
        let plain = Samples.reader.intent(of: "Schedule a meeting with Bob").confidence
        let hint = Samples.reader.intent(of: "coffee with Bob").confidence
        #expect(plain > hint)
        #expect(plain >= 0.9)
    }

    @Test(
        arguments: [
            ("yes", Affirmation.yes), ("Yes, please", .yes), ("yeah", .yes), ("sure thing", .yes),
            ("ok", .yes), ("sounds good", .yes), ("👍", .yes),
            ("that works", .yes), ("oh, yes", .yes), ("Of course!", .yes), ("no", .no), ("No, thanks", .no),
            ("nope", .no), ("not really", .no),
            ("don't", .no), ("I don't think so", .no), ("that's not right", .no), ("❌", .no),
        ] as [(String, Affirmation)]
    ) func `a yes is a yes and a no a no`(text: String, answer: Affirmation) {
        #expect(Samples.reader.affirmation(of: text) == answer)
    }

    @Test(arguments: ["", "maybe", "tomorrow", "what?", "noon", "yesterday", "okra"])
    func `anything else is neither`(text: String) {
        #expect(Samples.reader.affirmation(of: text) == nil)
        #expect(Samples.reader.choice(of: text) == nil)
    }

    @Test(
        arguments: [
            ("retry", RetryChoice.retry), ("Retry!", .retry), ("try again", .retry),
            ("please try it again", .retry), ("yes", .retry), ("one more time", .retry),
            ("don't cancel", .retry), ("go ahead", .retry), ("cancel", .cancel), ("CANCEL", .cancel),
            ("forget it", .cancel), ("never mind", .cancel),
            ("no", .cancel), ("please stop", .cancel), ("don't retry", .cancel), ("no, try again", .retry),
            ("yes, cancel it", .cancel),
        ] as [(String, RetryChoice)]
    ) func `retry and cancel are told apart`(text: String, choice: RetryChoice) {
        #expect(Samples.reader.choice(of: text) == choice)
    }

    @Test func `asking back is no choice`() {
        #expect(Samples.reader.choice(of: "retry or cancel?") == nil)
        #expect(Samples.reader.choice(of: String(repeating: "retry ", count: 40)) == nil)
    }

    @Test func `a text that names nothing gives nothing`() {
        #expect(Samples.slots("hello").isEmpty)
        #expect(!Samples.slots("tomorrow").isEmpty)
        #expect(!Samples.slots("for 30 minutes").isEmpty)
    }
}
