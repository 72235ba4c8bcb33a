import Language

/// Writes a pattern out, choosing by a fixed sequence of numbers.
struct SeedChoice {
    private var state: UInt64

    /// Choices that follow from a seed.
    init(seed: UInt64) { state = seed }

    /// One text of a pattern: "(a|b) {time}" becomes "b on friday".
    mutating func written(_ pattern: String) -> String {
        var text = pattern
        // Alternatives may hold others: the innermost are chosen first.
        while let close = text.firstIndex(of: ")"), let open = text[..<close].lastIndex(of: "(") {
            let choices = text[text.index(after: open)..<close].split(
                separator: "|",
                omittingEmptySubsequences: false
            )
            text.replaceSubrange(open...close, with: String(choices[next(choices.count)]))
        }
        while let open = text.firstIndex(of: "{"), let close = text[open...].firstIndex(of: "}") {
            let words = Self.lists[String(text[text.index(after: open)..<close])] ?? []
            text.replaceSubrange(open...close, with: words.isEmpty ? "" : words[next(words.count)])
        }
        return text.replacing("?", with: "").split(separator: " ").joined(separator: " ")
    }

    private mutating func next(_ count: Int) -> Int {
        state = state &+ 0x9E37_79B9_7F4A_7C15
        return Int(FeatureHash.mixed(state) % UInt64(max(1, count)))
    }

    private static func list(_ text: String) -> [String] { text.split(separator: ",").map(String.init) }

    private static let lists: [String: [String]] = [
        "event": list(
            "meeting,appointment,lunch,dinner,call,party,doctor's appointment,dentist appointment,interview,workshop,"
                + "standup,team meeting,conference,birthday,concert,game,haircut,flight,class,review,coffee,brunch,"
                + "training,yoga,date,wedding,budget review,sales meeting,gym session,picnic,event,demo"
        ),
        "person": list(
            "john,mary,my boss,my team,sarah,bob and alice,mom,my manager,dr smith,tom,jennifer,my wife,the client,"
                + "kevin,anna,my friends,david,the sales team,my brother,lisa,him,her,them"
        ),
        "relation": list("wife,boss,manager,brother,assistant,team,husband,mother,doctor"),
        "time": list(
            "tomorrow,today,on monday,next week,at 3 pm,on friday at 10 am,tonight,this weekend,,,on june 5th,"
                + "tomorrow morning,next tuesday afternoon,from 2 to 4,at noon,on the 12th,this evening,in an hour,"
                + "wednesday at 6,for next month,between 1 and 2 pm,after lunch,later today,on saturday,yesterday,last week"
        ),
        "clock": list("3 pm,10 am,noon,7,half past two,9:30,six in the morning,5 o'clock"),
        "day": list("monday,friday,tomorrow,the 5th,next tuesday,saturday,june 12th,today"),
        "length": list("an hour,30 minutes,two hours,15 minutes,a day,half an hour,a week"),
        "place": list(
            "new york,the library,the office,chicago,the gym,my mom's house,london,the beach,the park,berlin"
        ),
        "number": list("12,101,246,7,3b"),
        "task": list(
            "call mom,pay the rent,buy milk,take out the trash,pick up the kids,water the plants,finish the report,"
                + "go to the gym,clean the house,feed the dog,send the invoice,walk the dog,do laundry,take my medicine,"
                + "go grocery shopping,visit my parents,watch the game,book a hotel,check the oven,get a haircut,"
                + "study for the exam,wash the car,email the client,play tennis,go fishing"
        ),
    ]
}
