extension Cue {
    /// What comes after the meeting: the next one, what the other side asks for, when something starts.
    static let nextSteps: [Cue] = [
        Cue(.nextStep, 0.92, "next step|steps is|are|will|would|for|from|:|="),
        Cue(.nextStep, 0.92, "^ next step|steps"), Cue(.nextStep, 0.9, "^ next up"),
        Cue(.nextStep, 0.88, "^ next :"),
        Cue(.nextStep, 0.85, "next we|i should|will|would|need|have"),
        Cue(.nextStep, 0.86, "next|second|third|another meeting|call|session|workshop|demo|appointment"),
        Cue(.nextStep, 0.86, "follow -? up|ups? meeting|call|session|demo|appointment"),
        Cue(
            .nextStep,
            0.9,
            "<event> ~ is|are|was|were|has|have|s? been? ~ scheduled|booked|planned|arranged|confirmed|happening|penciled|pencilled|fixed|set|agreed up|in|with? ~ for|on|in|<date>"
        ),
        Cue(.nextStep, 0.88, "<event> ~ is|will|takes|are be|take|place? on|at|in? <date>"),
        Cue(.nextStep, 0.88, "^ _ <event> ~ on|in|at|for|by|next? <date>"),
        Cue(.nextStep, 0.86, "^ <event> with * * <date>"),
        Cue(
            .nextStep,
            0.88,
            "<event>|phase|rollout|project|test|implementation ~ starts|begins|kicks off? ~ in|on|at|next|after? <date>"
        ),
        Cue(.nextStep, 0.86, "kick|kicks -? off ~ on|in|next|is|will|<date>|meeting|call"),
        Cue(
            .nextStep,
            0.88,
            "let us ~ meet|speak|talk|reconvene|regroup|sync|reconnect|connect|catch|touch|circle|chat|plan|schedule|set|book"
        ),
        Cue(
            .nextStep,
            0.88,
            "we|they|ll ~ will|are|should ~ meet|meeting|speak|speaking|talk|talking|reconvene|regroup|sync|reconnect ~ again|next|on|in|after|<date>"
        ),
        Cue(.nextStep, 0.86, "meet|speak|talk|sync|check|catch in|up? again"),
        Cue(.nextStep, 0.86, "^ meet|meeting|speak|talk|sync|check|catch|connect in|up|again|with? * <date>"),
        Cue(.nextStep, 0.86, "reconvene|regroup|reconnect|touch|revisit base|in|on|after|next|<date>"),
        Cue(.nextStep, 0.8, "touch base"), Cue(.nextStep, 0.8, "circle|circling back"),
        Cue(.nextStep, 0.86, "to be continued|discussed|clarified|followed"),
        Cue(.nextStep, 0.86, "^ schedule|arrange|organise|organize|book|plan|set * <event>"),
        Cue(
            .nextStep,
            0.84,
            "we|to|will|should ~ schedule|arrange|organise|organize|book|plan|set * <event>"
        ),
        Cue(
            .nextStep,
            0.84,
            "we|they ~ will|want|plan to? do|run|start|launch|begin a|the? proof|poc|pilot|trial|test"
        ),
        Cue(
            .nextStep,
            0.86,
            "{other} ~ want|wants|request|requested|requests|asked|asking|asks|need|needs|expect|expects for? a|an|the|our|another|some _ <deliverable>"
        ),
        Cue(
            .nextStep,
            0.86,
            "{other} ~ want|wants|asked|need|needs|expect|expects to see|have|get|do|run|start|try _ <deliverable>"
        ),
        Cue(
            .nextStep,
            0.86,
            "{other} ~ want|wants|request|requested|asked|asking|expect|expects for? <deliverable>"
        ),
        Cue(
            .nextStep,
            0.85,
            "{owner} ~ would ~ like|love to? see|have|get|do? a|an|the|our|some? * <deliverable>"
        ),
        Cue(
            .nextStep,
            0.82,
            "^ want|wants|would|requested|asked|like like|for|to? see|have|get? a|an|the? * <deliverable>"
        ),
        Cue(.nextStep, 0.85, "interested in a|the|another <deliverable>"),
        Cue(.nextStep, 0.86, "{owner} ~ will|want|wants|plan|plans|to go|going -? live <date>|in|on|by|next"),
        Cue(
            .nextStep,
            0.86,
            "want|wants|plan|plans|planned|planning to go|start|launch|begin|roll|kick live|out|off? * <date>"
        ),
        Cue(
            .nextStep,
            0.84,
            "go -? live|rollout|launch|start|rollout ~ is|planned|scheduled|set|for|in|on? <date>"
        ),
        Cue(
            .nextStep,
            0.85,
            "decide|decides|deciding|decision|answer|feedback|verdict ~ by|on|before|until|within|due|expected <date>"
        ),
        Cue(.nextStep, 0.85, "decision|choice|vote will ~ be made|taken|announced"),
        Cue(.nextStep, 0.82, "goes|going|go out <date>|on|next|by|this"),
        Cue(.nextStep, 0.8, "will ~ get|come back to us|me"),
        Cue(.nextStep, 0.86, "^ _ meets|meet|convenes|sits|reconvenes ~ on|in|at|again? <date>"),
        Cue(
            .nextStep,
            0.84,
            "they|he|she will ~ decide|let|respond|revert|answer|discuss|come|get|think|evaluate|vote|inform"
        ),
        Cue(.nextStep, 0.86, "^ follow -? up ~ on|in|at|by|next|call|meeting * <date>"),
        Cue(
            .nextStep,
            0.88,
            "next|upcoming appointment|date|milestone|slot|round|checkpoint|deadline|sync|visit|touchpoint"
        ),
        Cue(.nextStep, 0.84, "^ _ <event> _ <date>"),
        Cue(.nextStep, 0.82, "open|keen|happy to|for|on do|try|see|have? a|an|the * <deliverable>|test"),
        Cue(.nextStep, 0.84, "date|slot for the next|follow|demo|kickoff|workshop"),
        Cue(.nextStep, 0.84, "we|they ~ will|can|should ~ continue|resume|proceed|revisit|review * <date>"),
        Cue(.nextStep, 0.84, "pick|picking this|it|that up|again again|<date>|next|in|on"),
        Cue(
            .nextStep,
            0.83,
            "{other} ~ want|wants|plan|plans|planning|would|aim|aims|hope|hopes|intend|intends like? to ~ start|roll|launch|begin|try|test|pilot|go|expand|deploy|install|implement|trial|migrate|meet|talk|visit|see|discuss|evaluate"
        ),
        Cue(
            .nextStep,
            0.82,
            "wants|plans|aims|intends|hopes to ~ start|roll|launch|begin|try|test|pilot|go|expand|deploy|install|implement|trial"
        ),
        Cue(
            .nextStep,
            0.85,
            "handover|deadline|closing|submission|signing|signature|delivery|installation|inspection|hearing|election|exam|fair|decision|launch|release * is|will|planned|scheduled|due|on be? on|for|in? <date>"
        ),
        Cue(.nextStep, 0.82, "closes|opens|arrives|lands|ships|resumes on|in|at? <date>"),
        Cue(
            .nextStep,
            0.8,
            "supposed|expected|due|hope|hoping|expecting|expect to? ~ hear|get|have|receive|know|sign|start|close|answer|news|word|feedback"
        ),
        Cue(.nextStep, 0.85, "seen|discussed|reviewed|revisited|looked at? again"),
        Cue(.nextStep, 0.64, "we|they|he|she ~ <verb> _ <date>"),
        Cue(.nextStep, 0.8, "{owner} s? awaiting|awaits|expects|expect our|the|a <deliverable>"),
        Cue(.nextStep, 0.86, "^ _ <event> with * * <date>"),
    ]
}
