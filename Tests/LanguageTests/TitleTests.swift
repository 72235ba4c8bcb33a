import Language
import Testing

@Suite struct TitleTests {
    static let meetings: [(String, String?)] = [
        ("Schedule a meeting with bob@example.com tomorrow at 3pm for 30 minutes about the budget", "budget"),
        ("Schedule a meeting about budget", "budget"),
        ("schedule a meeting about the Q3 budget with bob@example.com", "Q3 budget"),
        ("a call regarding hiring on friday", "hiring"), ("meeting re: new office at 3pm", "new office"),
        ("budget review with bob@example.com tomorrow", "budget review"),
        ("Schedule a budget review for friday at 10", "budget review"),
        ("set up a 30 minute design sync with Ann", "design sync"),
        ("Book a team standup tomorrow at 9", "team standup"),
        ("schedule \"Budget 2030\" on friday", "Budget 2030"), ("schedule “the big one” tomorrow", "big one"),
        ("a meeting called Project Phoenix on friday", "Project Phoenix"),
        ("meeting titled Friday Review tomorrow at 3pm", "Friday Review"),
        ("create an event named Launch party at 8pm", "Launch party"),
        ("subject: Q3 planning", "Q3 planning"),
        ("title: Board meeting. tomorrow at 3", "Board meeting"),
        ("The title is Budget review", "Budget review"),
        ("call it Kickoff", "Kickoff"),
        (
            "title it Restaurant reservation for 6 at Royal Rangoon",
            "Restaurant reservation for 6 at Royal Rangoon"
        ),
        ("set up a call with Bob to discuss the offsite tomorrow", "offsite"),
        ("can we meet to talk about salaries on monday?", "salaries"),
        ("let's meet tomorrow to go over the contract", "contract"),
        ("schedule a meeting with Bob to plan the offsite", "plan the offsite"),
        ("schedule a sync about the demo at 3pm in room 12", "demo"),
        ("lunch with Ann on friday", "lunch"),
        ("schedule a dentist appointment for march 3rd", "dentist appointment"),
        ("Schedule a meeting on the roadmap for friday", "roadmap"),
        ("add Mike's birthday party to my calendar", "Mike's birthday party"),
        ("schedule a meeting about budget, hiring and roadmap tomorrow", "budget, hiring and roadmap"),
        ("meeting about the friday deadline on monday at 3pm", "friday deadline"),
        ("book an interview with Ann", "interview"),
        ("please schedule a code review with the backend team", "code review"),
        ("Team lunch tomorrow at noon", "Team lunch"),
        ("Create meeting with bob@example.com for Q1 planning next Monday", "Q1 planning"),
        ("schedule an appointment for dan", nil),
        ("schedule a meeting w/ bob@x.org for tomorrow", nil), ("Schedule a meeting for Bob Smith", nil),
        ("Schedule a meeting", nil), ("set up a quick call with Ann", nil),
        ("book a zoom meeting tomorrow", nil), ("can we meet?", nil),
        ("I need to talk to ann@x.org on friday", nil),
        ("2030-01-02 10:00 for 30 minutes with bob@example.com", nil), ("hello", nil),
        ("schedule a 1 hour meeting", nil), ("what about it?", nil), ("a meeting about", nil),
        ("a meeting about tomorrow", nil),
        ("at 3 o\"clock \"", nil), ("\"\"", nil), ("tomorrow at 3pm", nil),
        ("cancel my meeting with Ann", nil), ("yes", nil),
    ]

    @Test(arguments: meetings) func `a meeting's title is its topic`(text: String, title: String?) {
        #expect(Samples.slots(text, purpose: .schedule).title?.value == title)
    }

    static let reminders: [(String, String?)] = [
        ("Remind me to call John 2030-12-03 09:30", "call John"), ("Remind me about milk", "milk"),
        ("remind me tomorrow at 9 to call John", "call John"),
        ("remind me to call John tomorrow at 5 about the invoice", "call John about the invoice"),
        ("don't let me forget to buy flowers", "buy flowers"),
        ("don't let me forget the flowers on friday", "flowers"),
        ("set a reminder to pay rent on the 1st", "pay rent"),
        ("set a reminder for 3pm to call Bob", "call Bob"), ("reminder: pay rent", "pay rent"),
        ("Reminder for tomorrow at 8am: dentist", "dentist"),
        ("remind me that I need to pay the rent on friday", "pay the rent"),
        ("remind me that I have a meeting at 3pm", "have a meeting"),
        ("remind me in 2 hours to check the oven", "check the oven"),
        ("please remind me of the party on saturday", "party"),
        ("Can you remind me to email ann@x.org tomorrow?", "email ann@x.org"),
        ("remind me to walk for 30 minutes at 6pm", "walk for 30 minutes"),
        ("remind me to make dinner at 7", "make dinner"),
        ("Remember to water the plants tonight", "water the plants"),
        ("Call John. Remind me tomorrow", "Call John"),
        ("tomorrow remind me to set the table", "set the table"), ("note to self: buy milk", "buy milk"),
        ("remind me to read \"War and Peace\"", "read \"War and Peace\""),
        ("remind me every day at 9 to take my pills", "take my pills"), ("remind me", nil),
        ("set a reminder", nil), ("remind me about it", nil),
        ("remind me tomorrow", nil), ("Remind me to pick up the kids. They leave at 4", "pick up the kids"),
    ]

    @Test(arguments: reminders) func `a reminder's title is what to remember`(text: String, title: String?) {
        let slots = Samples.slots(text)
        #expect(slots.title?.value == title)
        #expect(slots.participants.isEmpty && slots.durationMinutes == nil && slots.location == nil)
    }

    static let answers: [(String, String?)] = [
        ("budget", "budget"), ("The budget review", "budget review"), ("Friday review", "Friday review"),
        ("it's about the budget", "budget"),
        ("Call it Kickoff", "Kickoff"), ("budget review, on friday", "budget review"),
        ("Weekly sync at 3pm", "Weekly sync"),
        ("planning with bob@x.org", "planning"), ("\"Q3\"", "Q3"), ("title: Sales", "Sales"),
        ("Sprint 12", "Sprint 12"), ("1:1", "1:1"),
        ("tomorrow at 3pm", nil), ("bob@x.org", nil), ("", nil), ("   ", nil), ("...", nil), ("🎉", nil),
        ("Größe & Preis – Überblick", "Größe & Preis – Überblick"), ("予算会議", "予算会議"),
    ]

    @Test(arguments: answers) func `an answer for the title is the title`(text: String, title: String?) {
        #expect(Samples.slots(text, expecting: .title, purpose: .schedule).title?.value == title)
    }

    @Test(arguments: ["actually make it friday at 4", "no, friday at 4", "wait, move it to friday at 4"])
    func `a correction of the time is no title`(text: String) {
        let slots = Samples.slots(text, expecting: .title, purpose: .schedule)
        #expect(slots.title == nil)
        #expect(Samples.written(slots.time) == "2026-11-20T16:00 dt")
    }

    @Test func `a date inside a title is no date`() {
        #expect(Samples.slots("Friday review", expecting: .title, purpose: .schedule).time == nil)
        #expect(Samples.slots("schedule \"Friday review\"").time == nil)
        let slots = Samples.slots("budget review, on friday at 10", expecting: .title, purpose: .schedule)
        #expect(Samples.written(slots.time) == "2026-11-20T10:00 dt")
        #expect(
            Samples.written(Samples.slots("tomorrow at 3pm", expecting: .title).time) == "2026-11-19T15:00 dt"
        )
    }
}
