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
        "title": list(
            "ski trip,hike,beach day,holiday party,pool party,potluck,poker night,book club,car show,flea market,"
                + "oil change,eye exam,checkup,piano lesson,soccer practice,parent teacher conference,road trip,"
                + "camping trip,cruise,family reunion,sales pitch,town hall,fundraiser,bake sale,open house,housewarming,"
                + "game night,movie night,spa day,bike ride,boat tour,art class,chess tournament,swim meet,job fair,"
                + "staff retreat,happy hour,awards dinner,dress rehearsal,photo shoot,charity run,wine tasting,baby shower,"
                + "engagement party,farewell lunch,school play,physical therapy,deadline,tax appointment,tea party,"
                + "budget lecture,strategy offsite,product launch,social,festival,competition,rehearsal dinner,car wash,"
                + "vet visit,study session,trip to the zoo,drive to the coast,flight to denver,dinner with my parents,"
                + "lunch at the cafe,coffee with the neighbors,business trip,day off,vacation,spring break,sports day"
        ),
        "activity": list(
            "yoga,lunch,dinner,brunch,drinks,coffee,golf,bowling,tennis,fishing,shopping,camping,gardening,hiking,"
                + "swimming,karaoke,laundry,football,basketball,paintball,apple picking,house hunting,bird watching,"
                + "roller skating,meditation,a nap,movie time,study time,a walk in the park,a trip to the museum"
        ),
        "doing": list(
            "going to the beach,hiking,fishing,camping,having dinner,going to the dentist,flying to boston,seeing the vet,"
                + "playing golf,bowling,going shopping,picking up the kids,taking the dog to the vet,watching the game,"
                + "visiting the museum,working out,moving furniture,doing yoga,gardening,roller skating,meeting up"
        ),
        "roomname": list(
            "room {number},blue,boardroom,the lake,north,orion,the third floor,conference room {number},the large,"
                + "green,maple,apollo,the training,the board,room 4 in building 7,sunrise,mozart"
        ),
        "sentence": list(
            ". {person} will send the numbers,. we go on next week,. the price is open,. {person} was not there,"
                + ". it will cost more,. nothing else came up,. {person} disagreed,. the rest stays as it is"
        ),
        "opener": list(
            "thanks.,thank you.,okay,ok now,great.,perfect.,yes.,now,also,and,hi,hello,hey,actually,alright,"
                + "thank you! now,sure.,please,yeah,cool.,great thanks.,yes that's fine.,so,um,well,no,ok great,sorry,"
                + "one more thing,that's good.,hi there,awesome.,oh,hmm,excellent."
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
                + "study for the exam,wash the car,email the client,play tennis,go fishing,"
                + "mow the lawn,sell my old phone,pack for the trip,return the books,renew my license,bake a cake,"
                + "practice the piano,change the oil,order a gift,fix the sink,go for a run,drop off the package,"
                + "drive to the airport,see the vet,pick up my prescription,finish the book,meet the neighbors,"
                + "go hiking,watch a movie,go apple picking,take a nap,try the new restaurant,update my resume,"
                + "plan the party,make dinner,file my taxes,get the car inspected,sign the lease,go skiing"
        ),
    ]
}
