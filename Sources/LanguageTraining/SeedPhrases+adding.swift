extension SeedPhrases {
    /// How people have events and reminders added.
    static let adding: [(labels: String, patterns: String)] = [
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
            how do i (schedule|book|set up) a meeting
            {day} is (my|the|{person}'s) {event}
            (pencil|slot|squeeze) (in (a|my) {event}|(a|my) {event} in) {time}
            pencil me in for (a |){event} {time}
            (throw|stick|drop|put|get) (a|my|the) {event} (on|onto|in) (my|the) (calendar|schedule|books|agenda) {time}
            (jot|note|write) down (a|my) {event} {time}
            (mark|update) my calendar for (a|my|the) {event} {time}
            (mark|update|change|set) (me|my status) (as|to) (busy|out of office|away|on vacation) {time}
            (block|block off|block out|reserve|set aside|save|hold) {length} (for (a |my |){event}|to {task}) {time}
            find (me |)(a |)(time|{length}) to {task} {time}
            (add|create|make|schedule|put|include|insert) {activity} {time}
            (add|create|make|schedule|set|put|include) (a|an|my|the) {title} {time}
            (please |)(can|could) you (also |)(add|create|make|schedule|set up|arrange|plan) (a|an|my|the|) {title} (with {person} |){time}
            (we|i) (are|am) (going|doing|having|hosting|throwing) {activity} {time}
            (i'm|i am|we're|we are) (going to|attending|having|hosting|doing) (a|an|the|my) {title} {time}
            (i've got|i have|i got|we have) (a|an|the|my|) {title} {time}
            there (is|will be|'s) (a|an) {event} {time}
            {person} (has|is having) (a|an) {event} {time}
            let's (meet|meet up|get together|catch up) (with {person} |){time}
            (can|could) we (meet|get together|do {event}|have a {event}) {time}
            i('d like to| would like to| want to| wanna| have to| need to|'ve got to| should) {task} {time}
            i('ll|'m going to| will| plan to|'m planning to) {task} {time}
            {time} i('ll| will|'m going to| have to| need to) {task}
            {title} {time}(, please| please|)
            i need (a|an|another) {title} {time}
            (please |)(set|get) (me |)(a|an) {event} (with {person} |){time}
            (make|create|add) (a|an) (event|entry|appointment) (called|named|titled|for) {title} {time}
            have {person} (meet|meet with|join) me {time}
            (invite|get) {person} and {person} (to|for|over for) (a|an) {event} {time}
            you should (add|schedule|put) (a|my) {event} {time}
            (can|could) (you|we) (reserve|book|get) (a|the) (conference |meeting |)room (for a {event} |){time}
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
            remind (me|us) (when|before|once) (my {event} starts|it's time to {task}|i have to {task})
            {time} remind me to {task}
            (set|create|add|make) (a|an|another|) (daily|weekly|monthly|recurring|) reminder {time} to {task}
            (remind me|send me a reminder|give me a reminder) (every day|every monday|each week|every month) to {task}
            (i'd like|can i have|can i get|i want) a reminder (to|about|for) ({task}|{event}) {time}
            """
        ),
    ]
}
