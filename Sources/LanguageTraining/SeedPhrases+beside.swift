extension SeedPhrases {
    /// What is said beside requests to a calendar, or has more than one right answer.
    static let beside: [(labels: String, patterns: String)] = [
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
            (how've|how have|how) you been( lately|)
            (tell me|so|well|hey)(, | )how (you've been|are you doing|is your day|you are doing)
            (how goes it|hows are ya|how are ya|how you doing|how is everything|what's happening|whats up with you|what's good)( friend| buddy|)
            (why|oh|well|ahoy|salutations|greetings|g'day)(,|)( hello| hi|)( there| friend| {person}|)
            (hello|hi|hey)(,|) (how goes it|what's happening|nice to see you|good to see you|it's me|i'm back)
            (oh |well |hi |hello |hey |and |)good (morning|afternoon|evening|day)(, {person}| there| everyone| my friend| sir|)
            (morning|evening|afternoon)(, {person}| there| everyone| sunshine| to you|)
            (a |have a |)(very |)good (morning|afternoon|evening)( to you| to you all|), (assistant|how are you|nice to see you|i'm {person})
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
            (show|go to|see|read) (me |)(the |)(next|previous|earlier|first|last) (page|one|ones|result|results|message|item|few|)
            (go|move|scroll|page) (back|forward|down|up|backward)( please| one page|)
            (the|i like the|i want the|pick the|choose the|what about the|how about the|not the) (first|second|third|fourth|last) (one|option|choice|)
            (what|how) about (the other one|that one|another one|the next one|number two)
            (any|anything|whatever|either one|any of them|none of them|none of these|neither)( is fine| works| will do| please|)
            (what's|what is|what comes|show) (next|after that)
            and (then|next|after that|the one after)
            do nothing
            (read|play|say|repeat) (it|that|this|the message|them) (aloud|out loud|again|to me|once more|)
            (tell|inform|notify|alert|message|let) (everyone|the attendees|the team|{person}|all participants|the others|the group) (that |know that |know |)(i'm|i am|i will be|we are|i'll be) (running late|late|{length} late|going to be late|on my way|almost there) (for (my|the) {event}|to the {event}|)
            (send|write|shoot) (a message|an email|a note|a text) to (the attendees|everyone in the {event}|{person}|my team) (saying|that) (i'm late|the {event} is in room {number}|i am on my way)
            (notify|alert|tell|inform|message) (everyone in|the attendees of|all participants of|the people in) (my|the) {event} (that it is in room {number}|that it starts at {clock}|about the change|)
            (running|i'm running) late (for|to) (my|the) {event}
            (connect|patch|dial) me (to|into|with) (my|the) {event}
            (join|enter|call into|dial in to|hop on) (my|the|) (conference|conference call|video call|call|meeting|{event}) (with {person}|now|please|)
            (call|dial) (the |)(conference|conference line|meeting|{event})
            (mark|flag) (it|this|that|the email|as flag) (as read|as important|as done|as complete|)
            (delete|remove|complete|finish) (the |)(task|to do|todo|item) {task}
            (no|nope|that's wrong|not right), (i said|i meant|i already have) ({time}|{person}|a {event} {time})
            (thanks|thank you|great|okay|perfect|alright), (that's all|that is all|i'm done|i'm good|nothing else|no more)( for now| for today|)
            (thanks|thank you|ok thanks) for (adding|moving|cancelling|scheduling|creating|changing) (it|that|my {event}|the {event})
            (that|it) (looks|sounds|is|works) (good|great|right|perfect|fine)( to me| for me|)
            who is (on|in) {person}'s team
            (who|what) is {person}'s (manager|boss|job title|department|supervisor)
            who (reports to|works for|works with) {person}
            when is (christmas|easter|thanksgiving|labor day|the next holiday|mother's day|the full moon)
            (find|reserve|book) (me |)a (table|cab|flight|hotel) {time}
            (is there|are there) (traffic|a storm|snow|a parade|an accident) (in {place}|on the highway|{time})
            (will i|do i|should i) need (an umbrella|a coat|a jacket|sunscreen) (in {place} |){time}
            when (is|does) my (card|flight|bill|paycheck|warranty|passport|package|lease|tax refund|rent) (expire|due|land|board|arrive|come|run out|take off)
            (when's|when is|what day is) (payday|my bill due|rent due|my next paycheck|the due date of my loan)
            do i have (enough money|overdraft protection|any vacation days left|any sick days|to pay a fee|any new emails|mail|gas)
            how (much|many) (vacation|pto|sick) (days|time) do i have (left|)
            when did i last (change the oil|get my car serviced|pay my bill|rotate the tires|see a pay rise)
            when was (my car in the shop|the oil changed|my last paycheck|the last tire change|the battery replaced)
            how long (does it take to|should i|do i have to|do you) (bake cookies|get to {place}|boil eggs|get a visa|wait for a table|cook rice)
            what is the (distance|duration|length|time) (between cities|of the flight|to cook pasta|of the drive to {place}|of the war)
            who (won|is playing|scored) (the game|the match|in the finals|the super bowl) {time}
            what (date|day|day of the week) is (it|{day}|today|tomorrow|the fifth of may)
            what (date|day) was it (yesterday|two days ago|last friday)
            what's (happening|going on|new) in (the news|the world|{place}|politics|my town|my area)
            (what|which|any|are there any) (events|concerts|festivals|shows|parties) (are there |are |happening |going on |)(near me|in {place}|in my area|in town|nearby) {time}
            (is|are) (my|the) (package|order|computer|food|laundry|table|w2|store|restaurant) (ready|here|safe|available|open|busy|free of viruses)
            what (will i be paying|do i owe|am i spending|did i spend) (for|on) (utilities|groceries|rent|the trip|shopping) {time}
            (what|which) (supplies|food|clothes|tools) (do i need|should i bring|am i missing) for (my|a|the) {title}
            are (we|you) allowed to (park here|water the lawn|bring food|wash the car)
            can i use (oil|milk|honey|yogurt) instead of (butter|cream|sugar|eggs)
            (remind me|tell me again) (of|about) (my address|my phone number|what i asked you to remember|the name of the song)
            (did i|have i) (set|make|set up) (a|any|an) (reminder|reminders|alarm) (to {task}|for {time}|)
            (i|we) (want|need|would like) to (rent|hire) (a|an) (car|suv|van|wedding planner|lawyer|tuxedo) (in {place} |){time}
            tell my bank (i am|i will be) (traveling|leaving) (to {place} |){time}
            (i've got to|i have to|gotta|i need to) (run|go|leave)( now| then|)
            i('m| am) (not available|busy|not free) {time}
            (tell me something|tell me more|do you know anything) about (rome|elephants|jazz|{place}|the moon landing)
            (what are you|what do you like|what do you enjoy) (doing|to do|up to) (for fun|in your free time|on weekends)
            how (fast|tall|heavy|old) (am i|is it|is the car|are you)( going|)
            (thank you|thanks)(,|!|) (that was all i needed|i got my {event} added|i will let you know|you have been a great help)
            (thank you|thanks|that's ok, thank you) for (adding|putting) (the|my) {title} (to|on) my calendar
            is (this|that|it) (with my manager|okay with you|right|my boss)
            is {person} (my|{person}'s) (boss|manager|supervisor)
            (look up|search for|find) {person} {person} (then|please|in my contacts|)
            (who are|list|show me) (my|{person}'s) (reports|direct reports|coworkers|team members|contacts)
            when is (new year's eve|thanksgiving day|memorial day|the super bowl|the election|black friday|ramadan|passover|the oscars)
            when (is|does|will) (the band|the new movie|the circus|the singer) (coming to|playing in|come to) {place}
            (when|which day) will it be (the coldest|the hottest|sunny|warm|above 80) {time}
            (book|find|get) (me |)(two|three|a|some) (seats|tickets|seat) (for|to|on) (a flight|the movie|a train|the show) (to {place} |){time}
            send (an email|a text|a message) (reminder |)to {person} (about|that) (the {event}|i'll be in a {event}|lunch)
            (i wish|it would be nice if) i could (buy|win|afford|own) (a|the) (car|party|lottery|house)
            (what|which) day of the week is (the first of april|june twenty seventh|the fifth|{day}|christmas)
            what (happened|is happening|did happen) (on facebook|on twitter|on social media|in the stock market|to the dow|in my feed) {time}
            who has (responded|replied|commented|liked|written) (to|on) my (post|tweet|email|page|message)
            (what is|tell me|find) {person}'s (birthday|address|phone number|age|email)
            (will it be|is it) (nice|hot|cold|cloudy) (at the beach|outside|in the park|in {place}) {time}
            what (is|'s) the (train|bus|flight|tv) schedule (to|for|from) {place}
            (delete|remove|make|show) (the|a|my) list (of|for) (groceries|movies|{task}|appointments|chores)
            (respond|reply) to {person} (and say|that|and let them know) (i am free|i will be there|i can't come|thanks)
            (what|which) (reminders|alarms|timers) (have i set|are set|did i set|are active|do i have set)( up| now| for today|)
            (tell|show|read|list|give) me (the|my|all|what) (reminders|alarms|timers)( i have| i set| that are set| for today|)
            what do i need to be reminded of {time}
            {person} (will|is going to|promised to|has to|should) (send|prepare|write|review|finish|share|check) the (offer|report|slides|contract|draft|numbers|minutes) (by {day}|until {day}|before the launch|next week|soon|)
            (we|they|the team|the board) (decided|agreed|chose|have decided|have agreed) (to (go with|use|keep|drop|buy) the (plan|offer|old design|vendor|new tool)|on the (price|plan|next steps|new design)){sentence}
            (the team|the client|{person}|everybody) (discussed|reviewed|approved|liked|presented|rejected) the (budget|plan|design|results|roadmap|offer){sentence}
            (it was|it is) (agreed|decided|unclear|open|noted) (that|whether) the (offer|launch|budget|design) (is too high|will slip|needs more work|is fine){sentence}
            the (risk|problem|concern|question|trouble) is that the (budget|deadline|vendor|schedule) (is too tight|may slip|is not known|has changed){sentence}
            (action item|next step|to do|todo)(:|,) {person} (to|will) (send|write|call|check|prepare) the (client|offer|report|vendor|plan){sentence}
            (we|they) (talked|spoke|argued|heard) about the (budget|plan|price|competitors|results|next release){sentence}
            """
        ),
        (
            "unknown list_events",
            """
            (accept|decline|tentatively accept) (the|this|that|my|{person}'s) ({event}|{title}|invitation|invite) (from {person}|sent by {person}|{time}|)
            (accept|decline) all (meetings|invitations|events|invites) (from {person}|{time}|for the {event})
            """
        ),
        (
            "unknown schedule_meeting check_availability",
            """
            (book|reserve|i need to book|i want to reserve|please book) (the |)({roomname}|{roomname} room|room {number}) (on floor {number}|in building {number}|{time})
            """
        ),
    ]
}
