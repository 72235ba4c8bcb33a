extension Cue {
    /// Somebody says what somebody will do: modals, duties, promises, requests.
    static let actionItems: [Cue] = [
        Cue(.actionItem, 0.9, "{owner} ~ will|shall|gonna ~ <act>"),
        Cue(.actionItem, 0.88, "{owner} ~ will|shall ~ be <gerund>"),
        Cue(.actionItem, 0.88, "{owner} ~ will|shall ~ be responsible|accountable"),
        Cue(.actionItem, 0.88, "{owner} ~ will|shall ~ try to <act>"),
        Cue(.actionItem, 0.88, "{owner} ~ is|am|are|s ~ going to <act>"),
        Cue(.actionItem, 0.88, "{owner} ~ is|am|are|s ~ gonna <act>"),
        Cue(.actionItem, 0.8, "{owner} ~ should|will|must|to ~ tell the|them|our|him|her|us|me"),
        Cue(.actionItem, 0.88, "{owner} ~ need|needs|must|ought to? ~ <verb>"),
        Cue(.actionItem, 0.88, "{owner} ~ has|have|got|gotta to ~ <verb>"),
        Cue(.actionItem, 0.88, "{owner} ~ have|has|s got to ~ <verb>"),
        Cue(.actionItem, 0.72, "{owner} ~ should ~ <verb>"),
        Cue(
            .actionItem,
            0.72,
            "{owner} ~ is|was|are|were|s|has been? ~ supposed|expected|asked|tasked|due to|with <act>"
        ),
        Cue(.actionItem, 0.72, "{owner} ~ is|was|are|were|has been? ~ tasked|charged with <gerund>"),
        Cue(
            .actionItem,
            0.88,
            "{owner} ~ will|shall ~ have * * ready|done|finished|available|prepared|<done>"
        ),
        Cue(.actionItem, 0.87, "{owner} ~ owe|owes us|them|him|her|me|you a|an|the|our|their?"),
        Cue(.actionItem, 0.87, "do not ~ forget to <verb>", .anywhere),
        Cue(.actionItem, 0.85, "remember to <verb>"),
        Cue(.actionItem, 0.8, "let us have|get {person} <verb>"),
        Cue(.actionItem, 0.8, "for {person} to <verb>"),
        Cue(.actionItem, 0.86, "{person} ~ is|s|am taking the lead|notes|action"),
        Cue(
            .actionItem,
            0.66,
            "{person} <does> the|a|an|with|our|on|to|for|up|out|back|all|me|us|him|her|them"
        ),
        Cue(.actionItem, 0.84, "{owner} ~ is|s|am|are to <verb>"),
        Cue(.actionItem, 0.68, "{person} can ~ <verb> the|a|an|that|this|it|them|us|over|up|out"),
        Cue(.actionItem, 0.85, "{owner} ~ will|need|needs|to * make sure|certain"),
        Cue(.actionItem, 0.84, "{person} ~ volunteered|offered|stepped in|up|for"),
        Cue(.actionItem, 0.84, "left|leave it|this|that with|to {person}"),
        Cue(.actionItem, 0.82, "task|homework|todo|action|job for|of {person} is|:|,? to? <verb>"),
        Cue(.actionItem, 0.82, "waiting|wait for {person} to <verb>"),
        Cue(.actionItem, 0.8, "{person} ~ get|gets|got until <date>"),
        Cue(.actionItem, 0.8, "{person} ~ has|have until <date>"),
        Cue(.actionItem, 0.88, "{person} ~ to <act>"),
        Cue(.actionItem, 0.72, "{person} ~ is|s|am|are ~ <gerund>"),
        Cue(.actionItem, 0.88, "{person} ~ has|have? <commitment> to ~ <act>"),
        Cue(.actionItem, 0.86, "{person} ~ has|have? committed to ~ <gerund>"),
        Cue(
            .actionItem,
            0.86,
            "they|client|customer promised|offered|volunteered|committed|agreed to <verb>"
        ),
        Cue(.actionItem, 0.86, "{owner} ~ would ~ <act>", .reported),
        Cue(.actionItem, 0.86, "{person} ~ can|could <verb> * <date>"),
        Cue(.actionItem, 0.8, "{person} ~ <does>", .dated),
        Cue(.actionItem, 0.75, "i ~ <verb>", .dated),
        Cue(.actionItem, 0.85, "can|could|would|will you ~ <act>", .asks),
        Cue(.actionItem, 0.8, "can|could {person} ~ <act>", .asks),
        Cue(.actionItem, 0.93, "^ {person} ,? please|pls ~ <act>", .asks),
        Cue(.actionItem, 0.93, "^ {person} ,? can|could|would|will you ~ <act>", .asks),
        Cue(.actionItem, 0.85, "please|pls|kindly ~ <verb>", .asks),
        Cue(.actionItem, 0.8, "please|pls have|get|be", [.dated, .asks]),
        Cue(
            .actionItem,
            0.8,
            "great|good|helpful|nice|appreciated|wonderful if {owner} could|can|would ~ <act>"
        ),
        Cue(.actionItem, 0.8, "appreciate it? if {owner} could|can|would ~ <act>"),
        Cue(.actionItem, 0.85, "let me <verb>"),
        Cue(.actionItem, 0.62, "^ let us <verb>"),
        Cue(
            .actionItem,
            0.85,
            "asked|told|ask|tell|asks|want|wants|wanted|get|requested|remind|invite|expect|expects {owner} to ~ <act>"
        ),
        Cue(.actionItem, 0.82, "need|needs|like|have {person} to ~ <act>"),
        Cue(.actionItem, 0.85, "remind {person} to|about"),
        Cue(.actionItem, 0.86, "make sure|certain that? {owner} ~ <does>"),
        Cue(.actionItem, 0.86, "ensure that? {owner} ~ <does>"),
        Cue(.actionItem, 0.8, "^ need|needs|have|has to <verb>"),
        Cue(.actionItem, 0.8, "^ must|should|gotta <verb>"),
        Cue(.actionItem, 0.85, "^ will ~ <verb>"),
        Cue(.actionItem, 0.85, "^ gonna|going to? <verb>"),
        Cue(.actionItem, 0.8, "^ ~ make sure|certain"),
        Cue(.actionItem, 0.8, "has|have|needs|need|must|should|is|are|still to? be <done>", .listed),
        Cue(.actionItem, 0.8, "has|have|needs|need|must|should|is|are|still to? be <done>", .dated),
        Cue(.actionItem, 0.8, "to be <done>", .dated), Cue(.actionItem, 0.8, "to be <done>", .listed),
        Cue(.actionItem, 0.88, "{person} to be <done>"),
        Cue(.actionItem, 0.88, "to be <done> by {person}"),
    ]

    /// Who a task belongs to: owning, taking over, being assigned.
    static let assignments: [Cue] = [
        Cue(
            .actionItem,
            0.9,
            "{person} ~ owns|own|owning|has|have|took|takes|take the? action|ownership|task|todo|item"
        ),
        Cue(.actionItem, 0.88, "{person} ~ will? own|owns <the>?"),
        Cue(.actionItem, 0.86, "{person} ~ will? take|takes|took|taking over|on|care <the>?"),
        Cue(.actionItem, 0.86, "{person} ~ is|s|am? ~ in charge of|for"),
        Cue(.actionItem, 0.86, "{person} ~ takes the"),
        Cue(.actionItem, 0.75, "{person} ~ leads|drives|handles|covers|runs <the>"),
        Cue(
            .actionItem,
            0.88,
            "{person} ~ is|am|s|are ~ responsible|accountable for <the>|<gerund>|all|everything"
        ),
        Cue(.actionItem, 0.86, "{person} ~ is|am|s|are ~ on the hook|case"),
        Cue(.actionItem, 0.86, "{person} ~ is|am|s|are ~ on point|it|duty"),
        Cue(.actionItem, 0.88, "assigned|handed|delegated|allocated to {owner}"),
        Cue(.actionItem, 0.88, "owner|lead|responsible|assignee|responsibility of|for * * is|:|= {person}"),
        Cue(.actionItem, 0.86, "owner|assignee|responsible :|=|is {person}"),
        Cue(
            .actionItem,
            0.86,
            "{person} s job|task|action|turn|part|responsibility|homework is|: to? <verb>"
        ),
        Cue(.actionItem, 0.86, "in {person} s court"),
        Cue(.actionItem, 0.86, "up|down|falls|left to|on {person} to <verb>"),
        Cue(.actionItem, 0.86, "is|s on {person} to <verb>"),
        Cue(.actionItem, 0.86, "^ {person} -|:|> <verb>"),
        Cue(.actionItem, 0.7, "^ * due <date>"),
        Cue(.actionItem, 0.7, "^ * due by|on <date>"),
    ]
}
