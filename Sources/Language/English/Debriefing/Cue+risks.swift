extension Cue {
    /// Something may go wrong, is late, is not known or hangs on somebody else.
    static let risks: [Cue] = [
        Cue(.risk, 0.9, "risk|risks|danger|threat that|of|is|are|to|with|we|they|in|here|:|="),
        Cue(.risk, 0.9, "at risk"),
        Cue(.risk, 0.88, "risky|jeopardy|jeopardise|jeopardize|endanger|endangers"),
        Cue(.risk, 0.88, "blocked|blocker|blockers|showstopper|bottleneck"),
        Cue(.risk, 0.88, "single point of failure"), Cue(.risk, 0.88, "red flag|flags"),
        Cue(.risk, 0.85, "warning sign|signs"), Cue(.risk, 0.85, "scope creep"),
        Cue(
            .risk,
            0.88,
            "worried|concerned|afraid|nervous|anxious|uneasy|scared that|about|we|they|it|whether|if|by|the"
        ),
        Cue(.risk, 0.87, "worries|worry|worrying about|that|me|us|them|is"),
        Cue(.risk, 0.86, "concerns|bothers|troubles me|us"),
        Cue(.risk, 0.86, "i|we ~ fear|dread"),
        Cue(
            .risk,
            0.88,
            "main|big|biggest|only|real|my|our|other|top|major|key|serious|remaining|one concern|worry|fear|problem|issue|challenge|obstacle|hurdle|unknown|bottleneck|headache is|s|are|here|=|:|remains|that|with"
        ),
        Cue(
            .risk,
            0.87,
            "concern|worry|fear|challenge|problem|issue is|was|=|: that|we|the|they|how|whether|if"
        ),
        Cue(
            .risk,
            0.87,
            "might|may|could|will|would ~ slip|fail|miss|break|lose|stall|derail|churn|collapse|overrun|delay|jeopardise|block|drag|backfire"
        ),
        Cue(
            .risk,
            0.86,
            "might|may|could ~ be|get|become ~ late|delayed|blocked|difficult|too|tricky|hard|tight|risky|ugly|messy|painful"
        ),
        Cue(.risk, 0.86, "might|may|could ~ be|become a|an problem|issue|mess|bottleneck|challenge|risk"),
        Cue(.risk, 0.86, "might|may|could * on hold|ice|risk"),
        Cue(
            .risk,
            0.85,
            "might|may|could|will|would not ~ meet|make|finish|have|be|get|work|hold|scale|happen|close"
        ),
        Cue(.risk, 0.85, "slips|slipped|slipping"),
        Cue(
            .risk,
            0.85,
            "timeline|timelines|deadline|schedule|timing|plan|capacity|time ~ is|are|looks|seems|feels ~ very|too|quite|rather|really|pretty|super? tight|aggressive|ambitious|unrealistic|short|optimistic"
        ),
        Cue(.risk, 0.85, "tight|aggressive|ambitious timeline|deadline|schedule"),
        Cue(.risk, 0.85, "behind schedule|plan"), Cue(.risk, 0.85, "over budget $"),
        Cue(.risk, 0.87, "days|weeks|months|week|month behind|late"),
        Cue(.risk, 0.83, "is|are|s|running ~ late|delayed|behind|overdue"),
        Cue(
            .risk,
            0.85,
            "run|running|runs out of money|budget|time|runway|capacity|people|space|memory|cash"
        ),
        Cue(.risk, 0.82, "depend|depends|dependent|dependency|contingent|hinges|hinge|relies|rely on|upon"),
        Cue(.risk, 0.84, "unclear|uncertain|unresolved|undecided|unsure"),
        Cue(.risk, 0.84, "^ ~ unclear|uncertain|unresolved|undecided|unsure|tbd"),
        Cue(.risk, 0.84, "up in the air"),
        Cue(.risk, 0.82, "open question|questions|issue|issues|point|points"),
        Cue(
            .risk,
            0.8,
            "not ~ sure|certain|clear|confident|know if|whether|we|that|how|when|who|about|what|yet|they|why"
        ),
        Cue(
            .risk,
            0.85,
            "still|have|has|had ~ not|no ~ heard|received|got|gotten|come|arrived|signed|responded|replied|given|sent|answer|word|reply|access|date|sign"
        ),
        Cue(.risk, 0.83, "not|no * yet|far through|back", .dated),
        Cue(
            .risk,
            0.83,
            "do|does|did|have|has not ~ have|get|got|come|received|arrived|seen|finished|provided|set * yet|so|through"
        ),
        Cue(
            .risk,
            0.85,
            "no|without ~ executive|exec|clear|real|official? sponsor|access|champion|owner|buy|capacity|resources|headcount|backup|timeline|answer|response|plan"
        ),
        Cue(.risk, 0.85, "nobody|none knows|owns|has|is|wants|responds|answers"),
        Cue(.risk, 0.85, "no -? one knows|owns|has|wants"),
        Cue(
            .risk,
            0.83,
            "lack|lacks|shortage|short of|on|staffed|<the>? capacity|time|people|resources|experience|knowledge|staff"
        ),
        Cue(.risk, 0.86, "understaffed|overloaded|overbooked|overstretched|swamped|stretched|shorthanded"),
        Cue(
            .risk,
            0.86,
            "champion|sponsor|contact|developer|engineer|lead|manager|person|cfo|cto|buyer ~ is|s|are|will? ~ leaving|leave|leaves|left|quit|quits|resigned|changing|retiring"
        ),
        Cue(.risk, 0.84, "gone|went|going|been ~ quiet|silent|dark|cold"),
        Cue(.risk, 0.84, "ghosting|ghosted"),
        Cue(
            .risk,
            0.82,
            "keeps|keep growing|changing|slipping|moving|breaking|failing|crashing|dropping|getting"
        ),
        Cue(.risk, 0.8, "if * does|do|is|are not *  slips|slip|fails|lose|miss|stops|cannot|can"),
        Cue(.risk, 0.8, "if|once * expires|fails|leaves|breaks|slips|drops|stops|crashes|falls"),
        Cue(.risk, 0.8, "can|could not ~ <verb> * until|before|unless|without"),
        Cue(
            .risk,
            0.8,
            "can|could not ~ go|get|be|start|sign|proceed|decide|do * until|before|unless|without"
        ),
        Cue(.risk, 0.75, "^ waiting|pending|awaiting|wait for|on"),
        Cue(.risk, 0.75, "still waiting|pending|missing|open|outstanding"),
        Cue(.risk, 0.8, "watch out for"), Cue(.risk, 0.8, "keep an eye on"),
        Cue(.risk, 0.82, "stuck in|at|with|on|because|until"), Cue(.risk, 0.82, "on hold"),
        Cue(.risk, 0.8, "chances are"), Cue(.risk, 0.8, "tricky|problematic|alarming|worrisome"),
        Cue(
            .risk,
            0.72,
            "have|having|has ~ difficulties|difficulty|problems|trouble|issues with|getting|finding|because"
        ),
        Cue(
            .risk,
            0.8,
            "will|would|could|might ~ cause|delay|block|hurt|kill|cost|slow|derail everything|the|us|our|their|a|things"
        ),
        Cue(
            .risk,
            0.8,
            "raised|raises|voiced|flagged|has|have|had|share|expressed * concern|concerns|worries|doubts"
        ),
        Cue(.risk, 0.82, "no authority|mandate|say"),
        Cue(.risk, 0.87, "<fear> that|about|we|they|it|whether|if|by|the"),
        Cue(.risk, 0.87, "<fear> of <gerund>|losing|being|having|getting"),
        Cue(.risk, 0.86, "there is|are|will * <trouble> with|that|of|in|around|for"),
        Cue(.risk, 0.85, "<trouble> is|are|remains|: that|how|whether|the|we|they|if|who"),
        Cue(
            .risk,
            0.86,
            "main|biggest|big|only|real|major|key|serious|remaining|potential|possible|critical <trouble>"
        ),
        Cue(.risk, 0.86, "might|may|could|will|would|can ~ <harm>"),
        Cue(.risk, 0.85, "threatens|threaten|threatening to|the|our|their"),
        Cue(.risk, 0.85, "if|once|unless * * <harm>"), Cue(.risk, 0.85, "back to square one"),
        Cue(.risk, 0.85, "on|skating thin ice|on?"),
        Cue(
            .risk,
            0.84,
            "remains|remain|is|are ~ to be seen|open|decided|clarified|confirmed|unclear|unresolved"
        ),
        Cue(.risk, 0.84, "bad|worrying|ominous|worrisome sign|signal|omen|feeling"),
        Cue(.risk, 0.84, "no -? one|body from|in|on"),
        Cue(.risk, 0.83, "nobody|none from|of|on|in"),
        Cue(.risk, 0.83, "rumour|rumours|rumor|rumors that|about|of"),
        Cue(.risk, 0.84, "will|would|could|might|may|can ~ cost|take us|them|longer|more|another|an extra"),
        Cue(
            .risk,
            0.82,
            "will|would|could|might|may ~ not ~ be|arrive|come|fit|pass|last|reach|deliver|hold|get * in? time|enough|ready|before|until"
        ),
        Cue(
            .risk,
            0.82,
            "not|never ~ enough time|people|staff|space|room|data|money|budget|capacity|hands|hours|seats"
        ),
        Cue(
            .risk,
            0.82,
            "only one|<number> person|people|day|days|week|weeks|left|hours to|who|left|for|knows|can"
        ),
        Cue(.risk, 0.82, "running|run|short out of|on|of|late|low"),
        Cue(.risk, 0.82, "no plan|fallback|backup|contingency b|for|if?"),
        Cue(
            .risk,
            0.83,
            "{other} ~ is|s|are|will|be ~ be|on|off|away ~ holiday|vacation|leave|sick|parental|maternity|away|unavailable|ill|until"
        ),
        Cue(.risk, 0.83, "nothing will|can|could|moves|happens|is * before|until|without|unless", .anywhere),
        Cue(
            .risk,
            0.84,
            "no news|word|feedback|reply|answer|response|update|confirmation|decision from|yet|so|about|on",
            .anywhere
        ),
        Cue(
            .risk,
            0.84,
            "is|are|remains|still ~ outstanding|pending|missing|unsigned|unpaid|unassigned|vacant|unfilled|unanswered|incomplete|broken|down|flaky|unstable|leaking"
        ),
        Cue(.risk, 0.75, "in case the|they|we|it|something|he|she"), Cue(.risk, 0.84, "bite|haunt us|them"),
        Cue(.risk, 0.84, "cutting|cut it close|fine"), Cue(.risk, 0.84, "time is running"),
        Cue(.risk, 0.84, "on ice|hold"),
        Cue(
            .risk,
            0.86,
            "strike|insolvency|lawsuit|recession|restructuring|reorg|layoffs|redundancies|sanctions"
        ),
        Cue(.risk, 0.86, "go|goes|going|be|is|are|nearly|almost bankrupt|insolvent|bust|under"),
        Cue(.risk, 0.85, "hiring|budget|spending freeze|cut|cuts|stop"),
        Cue(
            .risk,
            0.84,
            "is|are|s ~ a|an|total|complete|big|bit|of? ~ mess|nightmare|disaster|gamble|stretch|long|bottleneck|unknown|lottery shot|unknown?"
        ),
        Cue(.risk, 0.84, "plan b"), Cue(.risk, 0.83, "not|never ~ rely|count|depend on"),
        Cue(.risk, 0.84, "too late to|for"), Cue(.risk, 0.84, "vulnerable|exposed to"),
        Cue(.risk, 0.83, "quit|quits|resigned|resigns|retires|retiring in|at|next|soon|as|this|and|from"),
        Cue(.risk, 0.83, "will|is|are|going to? ~ retire|retiring"),
        Cue(.risk, 0.65, "<the> _ is|are|remains|has|have|s|looks|seems|still * <trouble>|<awkward>|<harm>"),
        Cue(.risk, 0.8, "<trouble> ahead|expected|likely|looming|remain|remains|persist"),
        Cue(.risk, 0.82, "overdue|looming|shaky|fragile|wobbly|precarious"),
        Cue(.risk, 0.84, "nobody|none can|could"),
        Cue(.risk, 0.84, "no -? one can|could|is|has"),
        Cue(.risk, 0.84, "changed|changes|changing jobs|job|roles|role|company|employer|teams"),
        Cue(.risk, 0.84, "left|leaving|leave the? company|firm|business|organisation|organization|project"),
        Cue(.risk, 0.84, "start|starting|begin|beginning ~ from|all scratch|zero|over"),
        Cue(
            .risk,
            0.85,
            "have|has|did|do|does not ~ even? ~ returned|answered|replied|reacted|responded|confirmed|called|shown|turned|answer|reply|return|respond|react|confirm|call|show|turn"
        ),
        Cue(
            .risk,
            0.83,
            "can|could|will|would not ~ talk|connect|integrate|handle|cope|scale|keep|guarantee|promise|deliver to|with|up|the|a|any|more?"
        ),
        Cue(
            .risk,
            0.8,
            "outdated|obsolete|ancient|legacy|end system|systems|software|hardware|of|stack|erp|equipment life"
        ),
        Cue(.risk, 0.85, "if * leaves|quits|cancels|says|pulls|changes|backs|drops|walks"),
        Cue(.risk, 0.83, "still no"),
        Cue(.risk, 0.82, "have|has not even"),
        Cue(.risk, 0.84, "is|are frozen until"),
        Cue(.risk, 0.84, "if not|nothing|no * by|until|before|soon"),
        Cue(.risk, 0.85, "if|unless * * <refusal>"),
    ]
}
