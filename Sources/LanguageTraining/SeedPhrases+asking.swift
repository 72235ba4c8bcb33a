extension SeedPhrases {
    /// What people ask a calendar to tell.
    static let asking: [(labels: String, patterns: String)] = [
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
            (when|what time|what day) (is|was|does|did) (my|the|our) {title} (start|begin|end|with {person}|)
            (when's|where's|what time's) (my|the|our) {title} {time}
            where (is|was|will) (my|the|our) {title} (be|going to be|taking place|held|)
            when (am i|are we) {doing} (with {person} and {person}|with {person}|)
            am i {doing} (with {person} |){time}
            (do|did) (i|we) {task} {time}
            when did i (last |){task}
            what am i (doing|up to) {time}
            what else (am i doing|do i have|is on my calendar|do i have scheduled) {time}
            (do i have|have i got|is there|are there) anything (else |)(going on |on |planned |scheduled |later |earlier |){time}
            (anything|any events|any meetings|any plans) (going on |on my calendar |scheduled |){time}
            am i (booked|scheduled|put down|signed up) for anything {time}
            what (do i have|have i got) (going on|coming up|set|listed|on) {time}
            what('s| is) on {time}
            (how is|how's|how does|what does) my (day|week|schedule|afternoon|calendar) (look|look like|looking) {time}
            (find|search for|look up|get|obtain|open|pull up|show me|show) (my|the|a|an) (next |last |first |){event} (with {person}|about {title}|from {person}|called {title}|titled {title}|{time}|)
            (find|search for|look up) (events|meetings|anything|things|appointments) (with {person}|at {place}|that are not at {place}|called {title}|labeled {title})
            (show|check|pull up|open|look at|see) {person}'s (calendar|schedule) {time}
            what (is|'s) {person} (doing|up to) {time}
            (what about|how about|and) my {event} {time}
            (who|who all|who else) (is|will be|was) (at|in|attending|invited to|coming to|going to|participating in) (my|the) {title}
            (which people|who all|who) (have|has|have not|has not|did not) (accepted|responded|replied|declined) (to |)(my|the) {event}
            (show|list|tell) me (all |)(the |)(attendees|participants|guests|people) (of|at|in|for) (my|the) {event}
            (has|did) (anyone|anybody|{person}) (accepted|responded|replied|accept|respond|reply|decline|declined) (to |)(my|the) {event}
            (will|is) {person} (going to be |be |)(at|attending|in|joining) (my|the) {event} {time}
            will (i|we) be (meeting|seeing|having {event} with) {person} {time}
            (is|will) {person} (and i |and me |)(be |)(having|doing|going to) (a |)({event}|{title}) {time}
            is {person} the (organizer|host) of (my|the) {event}
            did {person} (set up|arrange|schedule|organize|create) (my|the|a) {event} {time}
            is there (a|an) {event} (with {person}|in {place}|called {title}|scheduled for|named {title}) {time}
            where (am i|are we) (supposed to be|going|having {event}|meeting) {time}
            where do i (need to|have to) (be|go) {time}
            (will it|is it going to) (rain|snow|be sunny|be hot|be cold|be nice|be rainy|be windy) (at|for|during|on the day of) (my|the) {title}
            what('s| is| will) the (weather|temperature|forecast) (be |)(for|at|during) (my|the) {title} {time}
            i (forgot|can't remember|don't remember) (when|what time|where) (my|the) {event} is
            i('d like| want| need) to (know|see|check|find out) (when|where|what time) (my|the) {event} (is|starts)
            i('d like| want| need) to (see|check|look at|view|know) (my|the) (schedule|calendar|agenda|plans|events|meetings) {time}
            (check|see|tell me) (if|whether) i have (a|an|any) {event} {time}
            (tell me about|open|show me|give me details on|describe) (my|the) {title} {time}
            (show me |find |get |tell me |)(the |)(place|address|room|location|start time|end time) (of|for) (my|the) {title}
            how much (time|longer) (do i have|is left) (before|until|till) (my|the) {event}
            (duration of|how long is|what's the length of) (the|my) {title}
            (what's|what is|which is) (the|my) (next|first|last) (thing|event|appointment|meeting) (on my calendar|after that|{time}|)
            what (was|did i have|happened|was on my calendar) {time}
            is my {event} (still on|at {clock}|over|in the morning|before my {event}|after {clock})
            (is|has) (my|the) {event} been (moved|cancelled|accepted|confirmed|scheduled)
            (i need to know|tell me|can you tell me|check|do you know) the (weather|temperature|forecast) (for|at|on the day of) (my|the) {title} {time}
            what('s| is| will) the (weather|temperature) (be |)(like |)(for|at|when i go|when we go) {doing} {time}
            (will it|is it going to) (rain|snow|be sunny|be hot|be cold|be nice|be windy) (when i'm|when we are|while i am|while we're) {doing} {time}
            what year (is|was|will) (my|the) {title} (be|)
            (what|which) (day|month|date) (is|was) (my|the|our) {title} (on|)
            what do i have besides {activity} {time}
            (tell me about|find|look for) (the|an) event that is not (at|in) {place}
            has anyone (responded|replied|said yes) to (my|the) {title}
            what('s| is|'s my) (the |my |)(response|status|answer) (to|for) (my|the|) {title}
            i can't remember when (i am supposed to|i have to) {task}
            did i (already |)(accept|decline|respond to|reply to) (the|my) {title}
            (is|are) {person} still (coming|coming with me|joining|on for) (to |for |)(the |my |){event} {time}
            (am i|are we) going to (the|a|my) {title} {time}
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
            is (the |)(conference |meeting |){roomname} (room |)(free|available|open|occupied|taken) {time}
            (see|check|tell me|find out) if (the |)(conference |meeting |){roomname} (room |)is (free|available|open) {time}
            (can|may|could) i (reserve|use|get|have) (a |the )(conference room|meeting room|room|{roomname} room) (on floor {number}|in building {number}|{time})
            is (a|any|there a) (conference |meeting |)room (free|available|open) (on floor {number}|in building {number}|{time})
            (is|are) {person} (busy|tied up|occupied|around|in a meeting) {time}
            am i (busy|tied up|occupied|already booked|double booked) {time}
            (does|do) ({person}|{person} and {person}|we) have (time|a free moment|any openings) {time}
            do i have time (for (a |){event}|to {task}) {time}
            when (does|do|will) ({person}|everyone|the team) have time (for (a |){event}|to meet|)
            how much (time is free|free time do i have|time is open) {time}
            what (time|times) (would work|works|is good) for {person} {time}
            show (me |)(my|{person}'s) (free time|open slots|availability|openings) {time}
            """
        ),
    ]
}
