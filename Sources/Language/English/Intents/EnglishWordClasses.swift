extension WordClasses {
    /// The classes of English words that matter to an assistant for calendars, and of what it is asked beside that.
    package static let english = WordClasses([
        functionWords, times, adding, booking, making, blocking, cancelling, moving, changing, lengthening,
        showing,
        telling, finding, checking, reminding, reminders, forgetting, alerting, alarms, events, gatherings,
        sessions,
        calendars, free, busy, rooms, joining, relatives, colleagues, experts, names, travel, weather, media,
        home,
        money, shopping, messages, news, cooking, ways, hellos, thanks, goodbyes, agreement, denial, stopping,
        politeness, attendance, places, lengths, needing, wishing, trivia, devices, lists, attending,
        starting,
        inviting, confirming, repeating, beginning,
    ])

    private static let functionWords = """
        i me my mine myself we us our ours you your yours he him his she her they them their it its this that these
        those who whom whose what which when where why how the a an some any all every each both no not don't doesn't
        didn't isn't aren't won't can't cannot is am are was were be been being 's 're i'm i've i'll i'd you're it's
        that's what's when's where's who's how's there's let's do does did done have has had having will would shall
        should can could may might must of in on at to from for with without by about into onto off out up down over
        under between during until till before after since as if then than so and or but because there here again
        instead also too only just still already else other another anything something nothing everything anyone
        someone much many more most less long often far
        """
    private static let times = """
        monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
        sundays mon tue tues wed thu thurs fri sat sun january february march april june july august september october
        november december jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow tonight tonite yesterday
        tomoorow tommorow tomorow morning mornings afternoon afternoons evening evenings night nights noon midnight
        midday day days week weeks weekend weekends weekday weekdays month months year years hour hours minute minutes
        min mins hr hrs quarter half am pm a.m p.m o'clock oclock one two three four five six seven eight nine ten
        eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
        hundred thousand first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
        fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth st nd rd th later earlier
        now soon currently christmas easter thanksgiving halloween daily weekly monthly yearly annually date time times
        dates next last past coming upcoming following current spring summer autumn fall winter
        """
    private static let adding =
        "add put insert enter include place input log write note pencil adding putting attach"
    private static let booking = """
        schedule book arrange organize organise plan reserve scheduling booking arranging planning reserving coordinate
        program
        """
    private static let making = "set setup make create creating setting making build establish start fix meke"
    private static let blocking = "block mark hold save fill allocate keep designate"
    private static let cancelling = """
        cancel delete remove erase clear drop scrap discard dismiss eliminate scratch kill wipe purge rid abort undo
        cancelling canceling deleting removing cancelled canceled deleted removed cancle cancell unschedule nix
        """
    private static let moving = """
        reschedule move postpone shift push delay bump moved postponed rescheduled delayed pushed moving rescheduling
        rechedule advance transfer relocate
        """
    private static let changing = """
        change update modify edit adjust alter switch swap replace correct rename revise changed updated modified
        changing updating amend edited chenge
        """
    private static let lengthening =
        "extend shorten lengthen prolong lengthened extended longer shorter expand"
    private static let showing = """
        show display list read view pull review present shows showing listing recite print describe summarize
        """
    private static let telling = "tell inform let give provide explain say know"
    private static let finding =
        "find search look locate lookup seek identify looking searching get fetch bring"
    private static let checking = "check see verify confirm ensure watch browse open"
    private static let reminding = "remind reminding remember remain reminded remeber"
    private static let reminders = "reminder reminders remainder remainders remider"
    private static let forgetting = "forget forgets forgot forgetting"
    private static let alerting =
        "alert notify notification notifications alerts ping notified warn prompt nudge buzz"
    private static let alarms = "alarm alarms wake snooze timer timers clock waking alaram"
    private static let events = """
        meeting meetings appointment appointments event events appt appts engagement engagements metting commitment
        commitments obligation obligations occasion function functions plans activity activities
        """
    private static let gatherings = """
        lunch dinner breakfast brunch coffee drinks party birthday anniversary wedding concert game picnic ceremony
        graduation supper luncheon date reunion festival barbecue bbq celebration shower happy bash parade show movie
        film play practice match tournament race gym workout yoga run dance haircut massage visit vacation trip holiday
        getaway funeral church service mass recital rehearsal baseball football basketball soccer golf tennis
        """
    private static let sessions = """
        conference call session interview presentation review standup sync seminar workshop training webinar lecture
        class classes briefing demo discussion catchup checkup exam test talk chat video skype zoom course lesson lessons
        hearing deadline project retrospective kickoff onboarding orientation conferences calls interviews seminars
        """
    private static let calendars =
        "calendar calendars agenda diary planner itinerary scheduler schedules scheduled calender"
    private static let free = """
        free available availability open opening openings slot slots gap gaps vacant spare availabilities availible unbooked
        """
    private static let busy =
        "busy booked occupied unavailable tied taken conflict conflicts conflicting overlap overlapping"
    private static let rooms = "room rooms boardroom office building floor space desk auditorium hall"
    private static let joining = "join dial connect joining hop jump enter"
    private static let relatives = """
        mom dad mother father wife husband brother sister friend friends family kids kid son daughter parents mum grandma
        grandpa grandmother grandfather aunt uncle cousin cousins girlfriend boyfriend baby children wife's mom's dad's
        fiance roommate neighbor neighbors partner buddy spouse nephew niece
        """
    private static let colleagues = """
        boss manager team coworker coworkers colleague colleagues supervisor director staff ceo reports report assistant
        secretary client clients customer customers employee employees group department leader leads members boss's
        manager's bosses managers vendor investors hr engineer engineers chairman president
        """
    private static let experts = """
        doctor dentist doctor's dentist's dr therapist lawyer vet barber hairdresser stylist dermatologist optometrist
        teacher professor mechanic accountant plumber nurse physician chiropractor orthodontist attorney counselor
        banker realtor electrician doctors hairstylist salon physical
        """
    private static let names = """
        john james robert michael mike william bill david dave richard joe joseph thomas tom tommy charles chris
        christopher daniel dan matthew matt anthony mark donald steven steve paul andrew andy joshua kenneth ken kevin
        brian george edward ed ronald timothy tim jason jeff jeffrey ryan jacob jake gary nicholas nick eric jonathan
        stephen larry justin scott brandon ben benjamin samuel sam greg gregory frank alex alexander raymond patrick
        jack dennis jerry tyler aaron jose adam nathan henry doug peter zach kyle walter ethan jeremy harold keith
        christian roger noah carl terry sean austin arthur lawrence jesse dylan bryan bob bobby rob jim jimmy tony
        mary patricia pat jennifer jen linda elizabeth liz barbara susan sue jessica jess sarah sara karen lisa nancy
        betty margaret sandra ashley kimberly kim emily donna michelle carol amanda dorothy melissa deborah stephanie
        rebecca becky sharon laura cynthia kathleen amy angela angie shirley anna ann brenda pamela pam emma nicole helen
        samantha katherine kate katie christine debra rachel carolyn janet catherine cathy maria heather diane ruth julie
        olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline
        martha gloria teresa ann's sara's madison frances kathryn janice jean jane abby alice julia judy sophia grace
        denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis
        lori jenny jill damon erin tracy claire ellen bethany brad max luke leo oliver liam allison megan's cindy wendy
        """
    private static let travel = """
        flight flights hotel hotels train trains bus buses taxi taxis uber lyft cab ticket tickets airport car rental
        rent ride reservation reservations restaurant restaurants table airline airlines plane luggage passport visa
        suite motel airbnb cruise fly drive driving driver fare airfare carry-on baggage layover lane carpool commute
        """
    private static let weather = """
        weather rain raining rainy snow snowing snowy temperature temperatures forecast sunny umbrella jacket coat hot cold
        humid humidity wind windy storm storms cloudy warm chilly degrees celsius fahrenheit sunrise sunset sun sunscreen
        precipitation hail thunderstorm thunderstorms hurricane tornado foggy fog freezing frost coldest hottest
        """
    private static let media = """
        music song songs radio playlist playlists podcast podcasts audiobook audiobooks album albums artist artists volume
        louder track tracks tune tunes spotify pandora youtube netflix tv television channel fm band singer lyrics movies
        shuffle jazz rock pop audible episode louder quieter joke jokes games
        """
    private static let home = """
        lights light lamp lamps vacuum thermostat plug socket bulb bulbs brightness dim brighten hue roomba cleaner
        robot kitchen bedroom bathroom living house oven fridge heater fan door doors lock turn off
        """
    private static let money = """
        bank account accounts balance pay paid payment bill bills credit card money dollars dollar transfer bitcoin stock
        stocks price prices interest loan mortgage tax taxes savings checking debit spend spent spending budget cash fee
        fees rate rates exchange currency income insurance deposit transaction transactions paycheck salary apr refund
        euro euros pounds cost costs score limit fraud routing pto w2 rollover 401k
        """
    private static let shopping = """
        grocery groceries shopping order orders buy purchase store amazon sale delivery deliver package takeaway takeout
        pizza shipping cart coupon chinese
        """
    private static let messages = """
        email emails mail mails inbox message messages text texts send reply sent contact contacts phone number numbers
        e-mail emailed write voicemail sms unread address recipient sender twitter facebook tweet post
        """
    private static let news =
        "news headlines article articles politics election update updates story stories latest breaking"
    private static let cooking = """
        recipe recipes cook cooking calories ingredient ingredients bake nutrition meal meals food eat healthy substitute
        boil taste cookies chicken cheese rice milk eggs bread
        """
    private static let ways = """
        directions direction gps navigate navigation traffic map maps route distance mile miles miles nearest nearby near
        closest gas tire tires oil mpg mileage parking road station
        """
    private static let hellos = """
        hello hi hey howdy greetings hiya yo sup wassup hola bonjour salutations aloha ahoy morning evening hullo heya
        whatsup hallo
        """
    private static let thanks =
        "thanks thank thx ty appreciate appreciated grateful gratitude thankyou kind cheers gracias"
    private static let goodbyes = "bye goodbye cya farewell ciao adios goodnight ttyl later see"
    private static let agreement = """
        yes yeah yep yup sure ok okay correct right affirmative absolutely exactly true certainly definitely indeed fine
        perfect great good nice cool awesome wonderful excellent agreed
        """
    private static let denial = """
        no nope nah wrong incorrect negative false never mistake error mistaken misunderstood nevermind doubt disagree
        """
    private static let stopping = """
        stop quit halt shut silence quiet pause mute enough silent hush shush cease exit close end finish terminate
        """
    private static let politeness = "please kindly pls plz sorry excuse pardon"
    private static let attendance = """
        attendees attendee participants participant attending invited guests guest invitees people organizer everyone
        everybody person members attendance
        """
    private static let places = "where location place located places venue locations"
    private static let lengths = "duration length last lasts lasting takes take"
    private static let needing = "need needs needed gotta have-to must ought supposed"
    private static let wishing = "want wants wanna like love prefer wish hope wanted"
    private static let trivia = """
        mean meaning definition define spell synonym translate capital president population who's born old history fact
        facts country convert calculate plus minus times square root divided sum math roll flip coin dice celebrity
        """
    private static let devices = """
        alexa siri google olly device settings setting phone app speed accent language mode whisper name battery wifi
        bluetooth computer ai bot reset volume
        """
    private static let lists = "list lists todo to-do task tasks item items chores"
    private static let attending =
        "accept decline rsvp attend accepted accepting invitation invitations invite-accept tentative"
    private static let starting = "starts starting begin begins beginning started ends ending finishes ended"
    private static let inviting = "invite inviting invites bring-along participants"
    private static let confirming = "ready going happening planned set-up lined booked-in"
    private static let repeating = "recurring repeat repeating repeated regular regularly recurrent"
    private static let beginning = "new existing previous original entire whole"
}
