extension EnglishIntents {
    /// A run of words that speaks for an intent.
    struct Phrase {
        let words: [String]
        let sign: Sign
        let weight: Double
        /// Whether it counts only where a clause begins.
        let isOpening: Bool
    }

    /// The phrases by their first word.
    static let phrases: [String: [Phrase]] = {
        var phrases: [String: [Phrase]] = [:]
        for (sign, weight, isOpening, list) in table {
            for words in list.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
                let words = words.split(separator: " ").map(String.init)
                guard let first = words.first else { continue }
                phrases[first, default: []].append(
                    Phrase(words: words, sign: sign, weight: weight, isOpening: isOpening)
                )
            }
        }
        return phrases
    }()

    /// Sign, weight, whether it must open a clause, and the phrases with "|" between.
    private static let table: [(Sign, Double, Bool, String)] = [
        (
            .reminder, 0.95, false,
            """
            remind me|remind us|don't let me forget|dont let me forget|do not let me forget|set a reminder
            set reminder|set up a reminder|create a reminder|add a reminder|make a reminder
            give me a reminder|need a reminder|put a reminder|want a reminder|set me a reminder
            send me a reminder|set reminders|note to self|new reminder|like a reminder|set another reminder
            reminding me|reminder to|reminder for|reminder about|reminder that|reminder at|reminder :
            """
        ),
        (
            .reminder, 0.75, true,
            "remind|reminder|remember to|don't forget|dont forget|alert me|notify me|nudge me|ping me"
        ),
        (
            .reminder, 0.85, false,
            "be reminded|get reminded|don't want to forget|so i don't forget|so i remember|want to remember"
        ),
        (.reminder, 0.6, false, "need to remember|have to remember|help me remember|make me remember"),
        (
            .topic(.cancel), 0.85, true,
            """
            cancel|delete|remove|clear|erase|call off|drop|get rid of|scrap|unschedule|decline|scratch
            """
        ),
        (
            .topic(.cancel), 0.6, false,
            """
            cancel my|cancel the|delete my|delete the|remove my|remove the|cancel this|cancel that
            cancel our|cancel all|no longer need|won't be able to make|can't make it
            """
        ),
        (
            .topic(.reschedule), 0.85, true,
            """
            reschedule|postpone|push back|move|shift|bump|change the time|change the date|push|change|delay
            update|edit|extend|rename|swap
            """
        ),
        (
            .topic(.reschedule), 0.7, false,
            "reschedule|postpone|push back|move my|move the|change my|change the|move our|move it"
        ),
        (
            .topic(.listEvents), 0.85, false,
            """
            what's on my|what is on my|whats on my|do i have any|what do i have|show me my|show my|list my
            what are my|when is my|when's my|what time is my|my next meeting|my next appointment
            my next event|read my|tell me my|check my|see my|view my|what meetings|what events
            what appointments|which meetings|how many meetings|how many events|my agenda|do i have a
            do i have an|do i have anything|what reminders|which reminders|my reminders|any reminders
            is there a meeting|are there any|who is|who's|where is|where's my|what time does|what time do
            when do i|how long is|what's my|what is my|what's happening|events on my|have i got|what does my
            anything on my|other events|any events|any meetings|pull up my|open my|look up my|look at my
            find my|did i|when was|what was|where are|where do i
            """
        ),
        (
            .topic(.listEvents), 0.7, true,
            """
            show|list|when is|when's|when are|display|how long|what time|what day|who|where|how many
            when did|is my|are my|is the|did you|did my|did we|is there|are there|have you|will i have
            was there|search|find|look for|why is|what reminders|which
            """
        ),
        (
            .topic(.checkAvailability), 0.85, false,
            """
            am i free|am i available|am i busy|are you free|is bob free|when am i free|when am i available
            my availability|free time|available time|available slots|free slots|time slots are available
            i'm free|i am free|am i booked|do i have time|any openings|any free|have any time|is anyone free
            do i have free|what times are available|what time am i|open slots|is free at
            """
        ),
        (
            .topic(.greeting), 0.9, true,
            """
            hello|hi|hey|hiya|howdy|greetings|good morning|good afternoon|good evening|good day|yo|hallo
            morning|hi there
            """
        ),
        (
            .topic(.thanks), 0.9, false,
            "thanks|thank you|thx|thank u|cheers|much appreciated|appreciate it|ty"
        ),
        (
            .topic(.goodbye), 0.85, false,
            """
            goodbye|good bye|bye|bye bye|see you|see ya|good night|goodnight|have a nice day|have a good day
            have a great day|farewell|talk to you later|take care|sayonara|tata|ta ta|later gator
            catch you later|see you later|toodles|that's all|that is all|that will be all|have a good one
            nothing else
            """
        ),
        (
            .topic(.abilities), 0.9, false,
            """
            what can you do|what can you help|what do you do|how can you help|what are you able|help me out
            who are you|what are you|what's your name|what is your name|are you a bot|are you a robot
            are you human|are you an ai|are you real|how do you work|what are your|what else can you
            can you help me|can you help|how do i use|what can i ask|what can i say|your name
            what do you know|how does this work|what is this|tell me about yourself|i need help|who made you
            are you there|who built you|what's your purpose|what is your purpose|what services
            """
        ),
        (.topic(.abilities), 0.5, true, "help"),
        (
            .topic(.smallTalk), 0.85, false,
            """
            how are you|how's it going|how is it going|how do you do|how have you been|what's up|whats up
            nice to meet you|how are things|you're great|you are great|good job|well done
            pleased to meet you|how is your day|how's your day|how r u|how are u|you're awesome
            you are awesome|you're the best|great job|nice job|sup|you rock|how's life|how is everything
            how is life|how are ya|how you doing|are you ok|are you doing|what's new|how's everything
            what's good|how's your|how is your|what's happening with you|how was your|i love you|love you
            """
        ),
        (
            .topic(.smallTalk), 0.5, true,
            "cool|great|awesome|nice|perfect|wonderful|excellent|lol|haha|ok|okay|sounds good|got it|welcome"
        ),
    ]
}
