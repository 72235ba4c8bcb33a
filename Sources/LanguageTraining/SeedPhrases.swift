import Language

/// Phrases of our own that intents are trained with beside the sets: what people say to an assistant for calendars in
/// any setting, so that a way of asking that one set happens to lack is known nevertheless.
///
/// "(a|b)" is one of both, "{time}" one of a list. Each pattern is written out several times, always the same.
struct SeedPhrases {
    /// How often each pattern is written out.
    var copies = 12

    /// The examples of all patterns.
    func examples() -> [Example] {
        var examples: [Example] = []
        for (label, patterns) in Self.patterns {
            guard let column = IntentTraining.labels.firstIndex(of: label) else { continue }
            for pattern in patterns.split(separator: "\n") {
                var texts: Set<String> = []
                for copy in 0..<copies {
                    var choice = SeedChoice(seed: FeatureHash.word("\(copy) \(pattern)"))
                    let text = choice.written(String(pattern))
                    if texts.insert(text).inserted { examples.append(Self.example(text, column)) }
                }
            }
        }
        return examples
    }

    private static func example(_ text: String, _ column: Int) -> Example {
        Example(set: "seed", id: text, text: text, allowed: 1 << UInt32(column), label: column, group: text)
    }

    private static let patterns: [(String, String)] = [
        (
            "schedule_meeting",
            """
            (schedule|book|arrange|set up|create|add|plan|make) (a|an|the|my) {event} (with {person} |){time}
            (please |can you |could you |i want to |i need to |i'd like to )(schedule|book|set up|create|add) {event} (with {person} |){time}
            (put|place|add|enter|write) (a|my|the|) {event} (on|in|into|to) (my|the) (calendar|schedule|agenda) {time}
            {event} with {person} {time}
            {event} {time}(, please| please|)
            {time} {event}(, please| please|)
            i (have|have got|got) (a|an|my) {event} (with {person} |){time}
            (i'm|i am|we are|we're) (meeting|seeing|having a {event} with) {person} {time}
            (i'm|i am) (going to|planning to|hoping to) {task} {time}
            (i will|i'll) be (at|in|visiting) {place} {time}
            (i'm|i am|i will be) (away|on vacation|out of office|out of the office|busy|traveling) {time}
            i (want|need|would like|plan|have) to (see|meet|meet with|talk to|get together with) {person} {time}
            i (want|need|would like|plan|have) to {task} {time}
            i need (a|an) {event} (with {person}|) {time}
            i would like (a|an) {event} (with {person} |){time}
            block (off |out |)(my calendar |){time} for {event}
            (mark|show) me as (busy|out of office|away|on vacation) {time}
            {person} (and|&) {person} are (coming over|visiting|meeting me) {time}
            the {event} (is|will be|takes place) {time}
            my {event} (is|will be|starts) {time}
            find (me |)(some time|time|an hour|30 minutes|a slot) (for|to have) (a |)(event |){event} (with {person} |){time}
            get me together with {person} {time}
            let's (have|do|get) (a |){event} (with {person} |){time}
            (invite|ask) {person} (for|to) (a|an) {event} {time}
            (reserve|book|get) (a|the|us a) (conference|meeting) room {time}
            i need a (meeting|conference) room (in {place} |){time}
            is there a (meeting|conference) room (available|free|open) {time}
            how do i (schedule|book|set up) a meeting
            {day} is (my|the|{person}'s) {event}
            """
        ),
        (
            "list_events",
            """
            what (is|do i have|have i got|do we have) (on my (calendar|agenda|schedule) |scheduled |planned |){time}
            what's (on|in) my (calendar|agenda|schedule) {time}
            what (are|were) my (plans|meetings|appointments|events) {time}
            what's (happening|going on|planned|coming up|up) {time}
            (when|what time|what day) (is|was|does|did) (my|the|our) {event} (with {person}|start|end|)
            where is (my|the|our) {event} (with {person} |){time}
            who (is|will be|'s) (coming to|attending|going to|invited to|in|at) (my|the) {event}
            who (accepted|has accepted|declined|has not responded to) (my|the) {event}
            how long (is|will) (my|the) {event} (last|with {person}|)
            how (long|much time|many days|many hours) (until|till|before|is left till) (my|the) {event}
            how many {event}s do i have {time}
            do i have (any|a|an|another) {event}s? {time}
            do i have (anything|something) (on|scheduled|planned|else|) {time}
            is there (anything|something|a {event}) (on my calendar |scheduled |){time}
            am i (going to|attending|seeing {person} at|meeting {person} for) (a |the |my |){event} {time}
            (show|list|display|read|tell|give) me (all |)my {event}s {time}
            (show|display|open|pull up|check|look at|read|view) my (calendar|schedule|agenda) {time}
            (find|search for|look up|look for) (my|the|a|all) {event} (with {person}|about {task}|)
            is (my|the|our) {event} {time}
            was there a {event} {time}
            did i (have|schedule|set up|attend) (a|an|the) {event} {time}
            when (am i|are we) (meeting|seeing|going to see) {person}
            when did i (last |)(meet|see|talk to) {person}
            (tell|remind) me (about|the time of|what time|when) (my|the) {event} (is|starts|)
            (location|duration|time|attendees|title|description) of (my|the) {event}
            what is the (location|duration|time|date|title|name) of (my|the) {event}
            what's (my next|my first|the next|the last) {event} (about|)
            is {person} (coming to|attending|invited to|going to be at) (my|the) {event}
            who (am i|are we) (meeting|meeting with|seeing) {time}
            what (will the weather be like|is the weather) (at|for|during) my {event}
            has (my|the) {event} (started|begun|ended) (yet|)
            """
        ),
        (
            "check_availability",
            """
            (am i|are we|is {person}|is my {relation}) (free|available|busy|open|booked) {time}
            (when|what time) (am i|are we|is {person}) (free|available) {time}
            (do i|does {person}|do we) have (time|any time|some time|availability|an opening) (for (a |){event} |){time}
            (check|see|find out|tell me|let me know) (if|whether) (i am|i'm|{person} is) (free|available|busy) {time}
            what('s| is) (my|{person}'s|his|her) availability (like |){time}
            do i have (a|any) (free slot|opening|free time|open slots|gaps) {time}
            (is there|are there) (a |any |)(free slot|opening|free time|open time) (in my calendar |){time}
            (can|could) (i|we) fit (in |)a {event} {time}
            would {person} be (free|available) {time}
            who is (free|available) {time}
            what (times|days|slots) (am i|are) (free|available|open) {time}
            is (room {number}|the conference room|the board room) (free|available|open) {time}
            (please |)(check|show|get) {person}'s availability {time}
            """
        ),
        (
            "cancel",
            """
            (please |can you |could you |i want to |i need to |)(cancel|delete|remove|erase|drop|scrap|clear|call off|get rid of) (my|the|our) {event} (with {person} |){time}
            (cancel|delete|remove|erase) {event} {time}
            take (my|the) {event} off (my|the) (calendar|schedule)
            (remove|delete|clear|erase) (my|the) {event} from (my|the) (calendar|schedule|agenda)
            (clear|wipe|empty) my (calendar|schedule|agenda|day|afternoon) {time}
            (cancel|delete|remove|clear) (everything|all my meetings|all events|all appointments|anything) {time}
            (i'm not going to|i can't make it to|i won't be at|i don't need|i no longer have) the {event} (so |)(cancel|delete|remove) it
            the {event} (is|was|got) (cancelled|called off)(, remove it|, delete it|)
            {person} (cancelled|canceled) (our|the) {event}(, remove it| so delete it|)
            """
        ),
        (
            "reschedule",
            """
            (please |can you |could you |i want to |i need to |)(move|reschedule|postpone|push|shift|change|delay|switch) (my|the|our) {event} (with {person} |)(from {time} |)to {time}
            (move|reschedule|postpone|push|shift|delay) {event} (to|until|by) {time}
            push (back |)(my|the) {event} (by |)(back |){length}
            (extend|shorten|lengthen) (my|the) {event} (by|to|for another) {length}
            make (my|the) {event} {length} (long|longer|shorter)
            make (my|the) {event} (at|start at|end at) {clock}( instead|)
            (change|update|edit|modify|set) the (time|date|location|title|name|length|duration) of (my|the) {event} (to {time}|)
            (change|update|edit|modify|rename) (my|the) {event} {time}
            add {person} to (my|the) {event} {time}
            (remove|drop|uninvite) {person} from (my|the) {event} {time}
            (add|change) the location (of|to|for) (my|the) {event} (to|at|as) {place}
            (my|the) {event} (should be|needs to be|is now|has been moved to|was moved to|is actually) {time}(, not {clock}|)( instead|)
            can we (do|have|meet for) the {event} {time} instead
            bring (my|the) {event} forward to {time}
            """
        ),
        (
            "set_reminder",
            """
            remind me (to|that i need to|that i have to) {task} {time}
            remind me {time} to {task}
            remind me (of|about) (my|the) {event} {time}
            (please |can you |could you |)(set|create|add|make|give me|put) (a|another|an) (reminder|alert|notification) (to|for me to) {task} {time}
            (set|create|add|make) a reminder (for|about) (my|the) {event} {time}
            i need (a reminder|to be reminded|reminding) to {task} {time}
            (don't|do not) let me forget to {task} {time}
            (make sure|see to it that) i (remember|don't forget) to {task} {time}
            (alert|notify|ping|nudge|tell) me (when it's time |)to {task} {time}
            (help me |)remember to {task} {time}
            reminder to {task} {time}
            add {task} to my reminders
            i (want|need) to remember to {task}
            """
        ),
        (
            "greet",
            """
            (hello|hi|hey|howdy|greetings|hiya|yo|hi there|hey there|hello there|aloha)( alexa| siri| assistant| friend| buddy|)(!|)
            good (morning|afternoon|evening|day)( to you| assistant|)
            (how are you|how are you doing|how's it going|how is it going|how do you do|how are things)( today| buddy|)
            (what's up|what's new|sup|wassup|what is going on with you)( with you| friend|)
            (nice|good|great|pleased|lovely) to (meet|see) you
            how (have you been|are you feeling|was your day|is your day going|are you today)( lately|)
            (are you|is everything|hope you are) (well|okay|good|alright)( today|)
            (long time no see|welcome back|i just wanted to say hello|just saying hi)
            hello (how are you|i am {person}|my name is {person}|what's up)
            """
        ),
        (
            "unknown",
            """
            (yes|yeah|yep|sure|okay|correct|that's right|that is correct|exactly|sounds good|of course|true)( please| thanks| it is|)
            (no|nope|nah|no way|that's wrong|not that one|not really|i don't think so|false|that isn't right)( thanks| thank you|)
            (thanks|thank you|thank you so much|i appreciate it|many thanks|much appreciated)( for your help| for that| for adding the {event}|)
            (bye|goodbye|see you|see you later|good night|talk to you later|take care)( now| friend|)
            (stop|quit|pause|shut up|be quiet|enough|cancel that|never mind|forget it|stop talking)( please| now|)
            what('s| is) the (weather|temperature|forecast) (like |)(in {place} |){time}
            (will|is) it (rain|snow|be sunny|be cold|going to rain|raining) (in {place} |){time}
            (play|shuffle|put on) (some |a |my |)(music|jazz|rock|song by {person}|playlist|podcast|radio)
            (set|create|turn off|cancel|delete|change|snooze) (an|my|the|all) (alarm|alarms|timer) (for |at |){clock}
            wake me up (at {clock}|{time})
            (what|which) (reminders|alarms|timers) (do i have|are set) {time}
            (show|list|read|tell) me (all |)my (reminders|alarms|to do list|shopping list|emails)
            (delete|remove|cancel|clear) (my|the|all|that) (reminder|reminders) (to {task}|for {time}|)
            (change|update|move|edit) (my|the) reminder (to {task} |)to {time}
            (add|put|remove|delete) (milk|eggs|bread|soap) (to|on|from) my (shopping|grocery|to do) list
            (book|find|get|reserve) (me |)a (flight|hotel|hotel room|table|taxi|train ticket|rental car|cab) (to|in|at|for) {place} {time}
            (send|write|read|reply to|check) (an |my |the |)(email|emails|message|text) (to|from) {person}
            (call|dial|phone|text) {person}
            (how much|what) (is|was) (my bank balance|my bill|the stock price|the exchange rate|left on my card)
            (pay|transfer|send) (my bill|100 dollars|money) (to {person} |from savings |){time}
            (turn|switch) (on|off) the (lights|lamp|tv|vacuum|heating)( in the kitchen|)
            (what|who|where|when) (is|was) (the capital of {place}|the president|the tallest building|the meaning of life|world war two)
            how (do i|can i|do you) (cook rice|get to {place}|change a tire|apply for a loan|spell this|say hello in french)
            (what|how) (time|date|day) is it (in {place}|today|now|)
            (order|buy) (a pizza|takeout|new shoes|some food) from {place}
            (tell me a joke|flip a coin|roll a dice|what's the news|sing a song|what can you do|help me|who made you)
            (what is|who is|what's) {person}'s (phone number|email|boss|manager|address)
            (join|connect to|dial into) (my|the) (next |){event}
            what is the traffic like (to|in) {place}
            (recommend|find|suggest) (a good |some |)(restaurant|movie|recipe|events|bars) (near me|in {place}|)
            (is|are) (it|they|that|this one|there one) (good|cheap|far|open|popular)
            how (many|much|far|old|tall) (calories|gas|is {place}|is {person}|miles) (in an apple|do i need|from here|now|)
            """
        ),
    ]
}
