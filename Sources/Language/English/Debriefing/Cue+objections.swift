extension Cue {
    /// The other side holds back: too dear, not now, something is missing, no trust.
    static let objections: [Cue] = [
        Cue(
            .objection,
            0.92,
            "too|so|overly|quite|very|pretty|way|more ~ expensive|costly|pricey|dear|steep"
        ),
        Cue(.objection, 0.9, "^ expensive|pricey|steep"),
        Cue(
            .objection,
            0.85,
            "too ~ complicated|complex|rigid|slow|cumbersome|limited|inflexible|basic|technical|clunky|heavy|risky|early|much"
        ),
        Cue(
            .objection,
            0.85,
            "too many|much clicks|steps|effort|work|money|time|hassle|manual|screens|features|training|change"
        ),
        Cue(.objection, 0.9, "can|could|do not ~ afford|justify"),
        Cue(.objection, 0.9, "no|not ~ enough|the|any|a? budget|money|funds|funding"),
        Cue(
            .objection,
            0.9,
            "not ~ have|got the|any|enough|a? ~ budget|money|funds|headcount|people|resources|capacity|bandwidth|time"
        ),
        Cue(.objection, 0.9, "outside|exceeds|beyond|over|above|exceed|than the|their|our|his|her? ~ budget"),
        Cue(.objection, 0.9, "not ~ in|within the|their|our|this? budget"),
        Cue(
            .objection,
            0.88,
            "more|higher than they|we|he|she|his|her|their ~ wanted|expected|budgeted|planned|budget|hoped|liked|spend"
        ),
        Cue(
            .objection,
            0.88,
            "price|pricing|cost|costs|quote|fee|fees|rate|rates|number|numbers|discount|terms|term|length * is|was|are|were|seems|looks|feels|felt|seemed|looked|s * high|steep|issue|problem|concern|shock|stiff|objection|point|rigid|long|off"
        ),
        Cue(.objection, 0.86, "it|that|this is|was|s way|too|much|a? bit|little? too? high|steep|much"),
        Cue(.objection, 0.86, "it is ~ too ~ high|much|long|big|hard|difficult|expensive"),
        Cue(
            .objection,
            0.86,
            "found|find|finds|considered|called * too|confusing|complicated|lacking|expensive"
        ),
        Cue(
            .objection,
            0.88,
            "not|never ~ really|entirely|fully|so|very|particularly|too|totally? ~ convinced|persuaded|sold|keen|thrilled|happy|impressed|comfortable|interested|willing|enthusiastic|excited|satisfied|ready"
        ),
        Cue(
            .objection,
            0.86,
            "not ~ see|get|understand ~ the|any|a|much|what|how|why|real? ~ value|point|benefit|need|advantage|reason|use|roi"
        ),
        Cue(.objection, 0.86, "see|sees|saw no|little value|point|benefit|need|advantage|reason|use"),
        Cue(.objection, 0.84, "not ~ see|need * value|point|benefit|need|it"),
        Cue(.objection, 0.88, "pushed|push|pushing|pushes back"),
        Cue(.objection, 0.86, "push -? back|pushback on|about|from|regarding|against"),
        Cue(.objection, 0.86, "pushback"),
        Cue(.objection, 0.87, "object|objected|objects|opposes|opposed|opposes to|the|our"),
        Cue(.objection, 0.86, "objection|objections to|that|was|is|about|from|around|:|on"),
        Cue(
            .objection,
            0.86,
            "has|have|had|raised|raises|voiced|expressed|share|shared ~ a|some|serious|major|big|several|many|strong|few|the? ~ concern|concerns|doubts|doubt|reservations|objections|objection|worries|issues|issue about|with|over|regarding|around|whether|that"
        ),
        Cue(.objection, 0.84, "{other} ~ doubt|doubts|doubted about|whether|that|if|they|we|the|it"),
        Cue(.objection, 0.84, "doubts|reservations about|whether|that"),
        Cue(.objection, 0.84, "questioned|questions|questioning whether|if|the|that|why|our|how"),
        Cue(
            .objection,
            0.86,
            "hesitant|reluctant|skeptical|sceptical|wary|unconvinced|unimpressed|unhappy|dissatisfied|lukewarm"
        ),
        Cue(.objection, 0.84, "on the fence"), Cue(.objection, 0.84, "cold feet"),
        Cue(.objection, 0.84, "put off|them off? by"),
        Cue(.objection, 0.88, "deal -? breaker|killer"),
        Cue(.objection, 0.88, "dealbreaker|showstopper for them"),
        Cue(.objection, 0.88, "sticking|sore|pain point"), Cue(.objection, 0.86, "no deal"),
        Cue(.objection, 0.86, "no -? go for"),
        Cue(.objection, 0.86, "not ~ a|our|the|their? ~ top|high|big|real? priority"),
        Cue(.objection, 0.86, "not ~ a|the? ~ right|good|ideal time|moment|fit"),
        Cue(.objection, 0.86, "timing|time is|s ~ not ~ right|good|great|ideal"),
        Cue(.objection, 0.86, "timing is|s ~ wrong|bad|off|poor|unfortunate"),
        Cue(.objection, 0.84, "bad|wrong timing|moment|time"),
        Cue(.objection, 0.82, "not ~ this|right|before|until|at year|quarter|now|next|the|month"),
        Cue(
            .objection,
            0.86,
            "lacks|lack|lacking|misses|missing|miss ~ of? * feature|features|integration|integrations|support|capability|interface|option|log|export|api|app|sso|module|function|functionality|reporting"
        ),
        Cue(
            .objection,
            0.86,
            "which|that|what we|you|it|tool|product ~ do|does|can|not ~ not ~ support|offer|have|provide|do"
        ),
        Cue(.objection, 0.84, "not ~ support|offer|cover|integrate * need|needs|they|want|use|with|their"),
        Cue(
            .objection,
            0.84,
            "no|without * certification|certificate|integration|integrations|api|sso|connector|app|interface|support"
        ),
        Cue(
            .objection,
            0.84,
            "they|he|she|client|customer|users|team ~ would? ~ need|needs|require|requires|insist|insists on? a|an|the? ~ on -? prem|premise|sso|single|discount|lower|better|shorter|longer"
        ),
        Cue(
            .objection,
            0.86,
            "want|wants|wanted|demand|demands|expect|expects|asked|asking|asks|need|needs|insists|push|pushed|pushing * discount|reduction|cheaper|rebate|concession|lower"
        ),
        Cue(
            .objection,
            0.84,
            "happy|satisfied|content|fine|comfortable with * current|existing|have|present|own"
        ),
        Cue(.objection, 0.86, "happy|satisfied|content|fine with {name}"),
        Cue(.objection, 0.86, "would ~ rather|prefer to? <verb>|keep|stay|wait|stick|not|use|go|do"),
        Cue(.objection, 0.84, "prefer|prefers to <verb>|keep|stay|wait|stick|not|use|own|theirs|their"),
        Cue(.objection, 0.82, "build|do|develop|keep it|this|that|something|everything? in -? house"),
        Cue(
            .objection,
            0.85,
            "complained|complain|complains|complaints|complaint|frustrated|annoyed|disappointed|moaned|upset about|that|with|by|how"
        ),
        Cue(
            .objection,
            0.85,
            "they|he|she|users|team|customer|client|cfo|cto|manager do|does|did not ~ trust|like|want|believe|think|need|accept|agree"
        ),
        Cue(.objection, 0.85, "distrust|mistrust|distrusts"),
        Cue(
            .objection,
            0.84,
            "we|i|they|he|she disagree|disagrees|disagreed|refuse|refuses|refused|resist|resists"
        ),
        Cue(.objection, 0.88, "overkill"),
        Cue(
            .objection,
            0.85,
            "bad|poor|terrible|awful|negative experience|experiences|support|reviews|reputation|usability"
        ),
        Cue(
            .objection,
            0.84,
            "not ~ big|good|flexible|fast|secure|mature|strong|competitive|easy|simple ~ enough"
        ),
        Cue(
            .objection,
            0.85,
            "scares|scared|bothers|worries|concerns|deters|puts|frightens|annoys|irritates them|him|her|the|their|off"
        ),
        Cue(.objection, 0.84, "why they|we|he|she should|would ~ pay|switch|change|buy"),
        Cue(.objection, 0.84, "a bit of a shock|stretch|hurdle"),
        Cue(
            .objection,
            0.86,
            "{other} ~ would|will|do|does|did|are|is|was|were? ~ <refusal> at|on|to|about|the|a|that|any|our|over|when|because|in|another|it|$"
        ),
        Cue(
            .objection,
            0.86,
            "some|much|strong|lot|little|bit|considerable|fierce|real|a|lots of? <reluctance> from|among|to|towards|against|about|on|in|over|at"
        ),
        Cue(
            .objection,
            0.86,
            "there is|are|was|were * <reluctance> from|among|to|towards|against|about|on|in|over"
        ),
        Cue(.objection, 0.9, "too <costly>|<awkward>"),
        Cue(.objection, 0.87, "way|far|a lot|bit too ~ <costly>|<awkward>|much|high|long"),
        Cue(
            .objection,
            0.86,
            "too high|long|big|much|small|short|late|early|low|far|hard|new|strict|loud|wide for them|him|her|their|his"
        ),
        Cue(
            .objection,
            0.86,
            "price|pricing|cost|costs|quote|fee|fees|rate|deposit|rent|premium|total|figure|sum|bill * <costly>|high|awkward"
        ),
        Cue(.objection, 0.84, "do|does|did not ~ add up|work|fly|fit|suit|help for|with|their|them|in?"),
        Cue(
            .objection,
            0.84,
            "{other} ~ want|wants|need|needs|asked|prefer|prefers for? to? * wait|time|think|postpone|delay|longer"
        ),
        Cue(.objection, 0.84, "{other} will|would|ll ~ stay|stick|remain with|at"),
        Cue(.objection, 0.84, "{other} ~ stays|stick|sticks|remains with"),
        Cue(
            .objection,
            0.84,
            "{other} ~ looked|seemed|sounded|seems|sounds|was|were|is|are|remains|remained ~ a|bit? ~ <fear>|skeptical|sceptical|hesitant|unsure|doubtful|unconvinced|disappointed|annoyed|reluctant|lukewarm|cool"
        ),
        Cue(
            .objection,
            0.83,
            "{other} ~ see|sees|saw|consider|considers it|this|that|the|our * as ~ a|an? <trouble>|risky|risk|luxury|burden|gimmick|toy|waste"
        ),
        Cue(.objection, 0.84, "waste of|nice -? to -?|gimmick"),
        Cue(.objection, 0.84, "without|unless * no deal|contract|order|signature"),
        Cue(.objection, 0.84, "not ~ what they|he|she ~ want|wanted|need|needed|expected|asked|had"),
        Cue(.objection, 0.84, "rather not"),
        Cue(.objection, 0.89, "<trouble>|<reluctance> for them|him|her"),
        Cue(.objection, 0.84, "for them|him|her * <trouble>"),
        Cue(.objection, 0.83, "{other} ~ would ~ prefer|rather a|an|the|something|if|that"),
        Cue(.objection, 0.82, "sleep|think on|about|over it"), Cue(.objection, 0.82, "think it over"),
        Cue(
            .objection,
            0.84,
            "no appetite|interest|desire|patience|use|love|hurry|rush|urgency for|in|to|about",
            .anywhere
        ),
        Cue(.objection, 0.83, "not for us|them|me|everyone"),
        Cue(.objection, 0.84, "not|never a|much|big? ~ big? fan|friend|believer of|in"),
        Cue(
            .objection,
            0.84,
            "nitpick|nitpicking|nagging|haggling|quibbling|bickering|arguing about|over|the|on|at"
        ),
        Cue(
            .objection,
            0.83,
            "charge|charging|pay|paying for things|something|that|what * free|away|elsewhere|others"
        ),
        Cue(.objection, 0.84, "had hoped|expected|wanted for? more|better|lower|less|a|something"),
        Cue(
            .objection,
            0.86,
            "unacceptable|disappointing|underwhelming|underwhelmed|inacceptable|insulting|annoying|frustrating"
        ),
        Cue(.objection, 0.85, "out of the question"), Cue(.objection, 0.85, "lock|locked -? in"),
        Cue(.objection, 0.85, "hidden cost|costs|fee|fees"),
        Cue(
            .objection,
            0.84,
            "not ~ meet|match|satisfy|cover|address|fulfil|fulfill * needs|requirements|standards|expectations|criteria|policy"
        ),
        Cue(.objection, 0.84, "too little|few|vague|good"),
        Cue(.objection, 0.84, "against policy|our|their|company|the"),
        Cue(.objection, 0.66, "{other} * <refusal>|<reluctance>"),
        Cue(
            .objection,
            0.66,
            "{other} _ found|find|finds|feel|feels|felt|thinks|think|says|said|consider|considers * <costly>|<awkward>"
        ),
        Cue(
            .objection,
            0.84,
            "{other} ~ got|gets|was|were|became|is|are ~ heated|defensive|annoyed|irritated|upset|angry|cold|suspicious"
        ), Cue(.objection, 0.84, "{other} ~ fear|fears|feared"),
        Cue(.objection, 0.84, "not ~ worth it|the|that"), Cue(.objection, 0.83, "red tape|line"),
        Cue(
            .objection,
            0.86,
            "{other} ~ will|would|can not ~ sign|buy|commit|agree|move|accept|pay|proceed|go|do|switch|consider|budge|spend|renew|take"
        ),
        Cue(.objection, 0.87, "not ~ see|understand|get why|how|what|where"),
        Cue(
            .objection,
            0.84,
            "above|below|over|under|than the lowest|cheapest|other|next|second bidder|bid|offer|competitor|quote|offers|bids"
        ),
        Cue(.objection, 0.84, "burned|burnt by|before|once|with"),
        Cue(
            .objection,
            0.82,
            "{other} ~ want|wants|demand|demands|insist|insists|need|needs on? a|some|more? guarantee|guarantees|assurance|assurances|proof|exclusivity"
        ),
        Cue(.objection, 0.82, "want|wants|need|needs everything|it|that|this in|on writing|paper"),
        Cue(
            .objection,
            0.8,
            "price|pricing|cost|costs|budget|discount ~ came|comes|keeps|kept up|coming again|up"
        ),
        Cue(
            .objection,
            0.86,
            "{other} do|does|did not ~ want|need|like|trust another|a|an|any|the|our|more|to|it|this|that"
        ),
        Cue(
            .objection,
            0.84,
            "not|never ~ touch|consider|accept|tolerate|sign ~ it|this|that|a|an|any|anything|our|the|another"
        ),
    ]
}
