extension SeedPhrases {
    /// How people change and call off what is planned.
    static let changing: [(labels: String, patterns: String)] = [
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
            (ditch|skip|axe|nix|kill|bin|cut) (my|the|our) {event} (with {person} |){time}
            (cancel|delete|remove|erase|drop|clear|call off|get rid of) (my|the|our|) {title} (with {person} |){time}
            (please |can you |could you |i want to |i need to |)(cancel|delete|remove) {doing} (with {person} |){time}
            (i'm|we're|i am|we are) (not going to|not doing|not having|no longer going to|skipping) (the|my) {event} (anymore|after all|{time})
            (clear out|free up|clear off|open up) my (day|schedule|afternoon|morning) {time}
            (take|strike) (my|the|) {title} off (my|the) (calendar|schedule|list) {time}
            (cancel|delete|remove) (the|that|my) (event|appointment|meeting|thing) (at|from) {clock}
            (cancel|delete|call off) (the|my|our) {event}, (i'm sick|i can't make it|it's not happening|{person} can't come)
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
            (move up|move back|push back|push out|bump|bump up|pull in|bring forward|slide|put off|hold off) (my|the|our) {event} (by {length}|to {time}|until {time})
            (move|reschedule|postpone|push|shift|change|switch) (my|the|our|) {title} (with {person} |)(from {time} |)to {time}
            (move|reschedule|postpone|push|shift) {doing} (to|until) {time}
            add ({length}|another {length}|another hour|an extra hour) to (my|the) {title}
            (my|the) {event} (will|is going to|should) (probably |)(be|last|take|run|go for) {length}(, not {length}|)
            (my|the) {event} (will|should|is going to) (start|end|begin|finish|go until) (at |){clock}
            (my|the) {event} (starts|ends|begins|lasts) (at |until |from |){clock} (now|instead|to {clock}|, not {clock})
            (start|end|begin|finish) (my|the) {event} ({length} (early|earlier|later)|at {clock})
            (set|put|make|let|have) (my|the) {event} (start|begin|end|be|happen|go) (at|from|until) {clock}( to {clock}|)
            (make|have) (my|the) {title} (be |last |go |)(for |){length}( long|)
            (can|could) (you|we|i) (make|have) (my|the) {event} (be |)(from {clock} to {clock}|at {clock}|on {day}|in the morning)
            (set|make|put) (my|the) {event} (for|to|at|on) {time} instead
            (my|the) {event} is (with {person}, not {person}|at {clock}, not {clock}|on {day}, not {day}|now on {day}|now at {place})
            (add|invite|include) {person} (and {person} |)(to|in) (my|the) {title} {time}
            (update|edit|modify|change) (my|the) {title} to (include {person}|add {person}|be {length}|be at {place}|start at {clock})
            (take|remove|drop|uninvite|disinvite) {person} (and {person} |)(from|off) (the list for |the guest list of |)(my|the) {event}
            (swap|replace|switch|change) {person} (with|for) {person} (in|at|on) (my|the) {event}
            {person} (can't make it to|won't be at|isn't coming to|is also coming to|is joining us for) (my|the) {event}( anymore|)
            (rename|retitle|call) (my|the) {event} (to |){title}( instead|)
            (change|update) (the name|the title|the subject|the location|the duration|the length|the place|the time|the date) of (my|the) {title} (to|from) {title}
            cancel (my|the) {event} {time} and (reschedule|move|rebook) it (for|to) {time}
            find a (new|different|another|better) (room|time|place|day|slot) for (my|the) {event} {time}
            (change|switch) (the |)(time|date|day|room|place)( to {time}|)
            i (can't|won't) make it at {clock}, (can we |let's |)(do|make it|move it to) {time}
            i('m going to| will| need to| have to) (have to |)(bump|move|push|reschedule|postpone|delay|change) (my|the) {title} (to|until) {time}
            (that|it) should (be|start|end) (at |){clock}, not {clock}
            add {length} to (my|the) {event} {time}
            add (one|two|another|an) (more |)(hour|hours|minutes) to {activity} {time}
            (please |can you |could you |)add {person}(,| and) {person} (and {person} |)to (my|the|{person}'s) {event} {time}
            (please |can you |could you |)add {person} (as an attendee |as a guest |)(to|on) (the|my|that) {title} (on {day}|at {clock}|)
            add (the|a) (location|address|room|note|description) (to|for) (my|the) {title}(, which is {place}|)
            (i like|i want|i need) to (modify|edit|change|update|adjust) (my|the) {title} {time} (to be {length}|to add {person}|to start at {clock})
            (make|set|let|schedule) (my|the) {title} (be |to be |)(from {clock} to {clock}|{length} (early|earlier|later)|be on {day})
            make (my|the) {title} (go to|go until|end at|start at|begin at) {clock}
            i had (a|my) {event} {time} but (that|it) is now (on {day}|at {clock}|at {place})
            (my|the) {event} (lasts|goes|runs) from {clock} to {clock}(, not from {clock}|)
            (my|the) {event} should (be|have been|be set up) (for |on |at |)({day}|{length}|{clock}), (please change|change it|fix that)
            (find|look up) (my|the) {event} {time} and (make it|change it to|move it to) (start at |){clock}
            put (my|the) {title} (to|at|on) ({clock}|{day}|{place}) instead
            i('m| am) going to be (late|an hour late) (to|for) (my|the) {event}, (move|push|shift) it (to {clock}|by {length}|back {length})
            """
        ),
    ]
}
