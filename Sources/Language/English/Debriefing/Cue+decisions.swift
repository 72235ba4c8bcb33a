extension Cue {
    /// Something is settled: agreed, approved, chosen, dropped, moved.
    static let decisions: [Cue] = [
        Cue(
            .decision,
            0.92,
            "we|they|group|team|board|committee|everyone|sides|all|parties ~ have|has|had? ~ finally|all|also? decided|agreed|settled|resolved|voted|opted|concluded"
        ),
        Cue(
            .decision,
            0.88,
            "decided|agreed|resolved|voted|opted to|on|that|upon|against|not|for|in|we|they|with"
        ),
        Cue(.decision, 0.88, "^ agreed|decided|settled|resolved"),
        Cue(.decision, 0.85, "^ as agreed"),
        Cue(
            .decision,
            0.9,
            "was|were|is|are|been|got|gets ~ approved|decided|agreed|settled|chosen|rejected|cancelled|ratified|greenlit"
        ),
        Cue(
            .decision,
            0.9,
            "^ * approved|agreed|confirmed|frozen|locked|decided|settled|greenlit|cancelled|rejected $"
        ),
        Cue(
            .decision,
            0.85,
            "^ * approved|agreed|confirmed|frozen|locked|decided|settled|rejected|cancelled by|for|with|on|in|at"
        ),
        Cue(
            .decision,
            0.88,
            "approved|ratified|accepted|confirmed|rejected|declined the|a|an|our|their|this|it|all|both"
        ),
        Cue(
            .decision,
            0.85,
            "approve|approves|accept|accepts the|our budget|proposal|offer|plan|terms|contract"
        ),
        Cue(.decision, 0.88, "settled on|for"),
        Cue(.decision, 0.88, "signed|sign|signs off on"),
        Cue(.decision, 0.87, "^ sign -? off|signoff received|given|from|is|obtained"),
        Cue(.decision, 0.87, "green light|lit"), Cue(.decision, 0.85, "thumbs up from|on"),
        Cue(.decision, 0.87, "gave|got|have|has|given|received|get * go -? ahead|approval|blessing|okay"),
        Cue(.decision, 0.87, "^ go -? ahead from|for|given|received"),
        Cue(
            .decision,
            0.87,
            "we|they|he|she|team|board|client|customer ~ are|is|will|have|has|s? ~ going|go|gone|went ahead|forward with"
        ),
        Cue(
            .decision,
            0.87,
            "we|they|he|she|team|board|client|customer ~ are|is|will|have|has? ~ going|go|gone|went with|for the|a|an|our|option|plan|<number>"
        ),
        Cue(.decision, 0.85, "we|they|he|she ~ are|is|will|have|has? ~ going|go|gone|went with"),
        Cue(.decision, 0.85, "^ going|go|went ahead|forward? with"),
        Cue(
            .decision,
            0.85,
            "moving|move|moved|proceeding|proceed ahead|forward? with the|a|an|our|this|option|plan|it"
        ),
        Cue(
            .decision,
            0.87,
            "chose|selected|picked|opted|chosen for|to|the|a|an|us|option|plan|vendor|supplier|not?"
        ),
        Cue(
            .decision,
            0.85,
            "we|they|group|board|committee|team|he|she|customer|client ~ have|has? chose|selected|picked|opted|concluded|chosen"
        ),
        Cue(.decision, 0.83, "^ chose|picked|selected"),
        Cue(.decision, 0.88, "final decision|call|choice"),
        Cue(.decision, 0.88, "decision|conclusion|consensus|verdict is|was to|that|:"),
        Cue(
            .decision,
            0.86,
            "made|took|taken|reached|came to? a|the|our|an? final? decision|choice|agreement|consensus"
        ),
        Cue(.decision, 0.86, "decision|agreement was|has been? made|taken|reached"),
        Cue(.decision, 0.86, "decision reached|made|taken|:"),
        Cue(.decision, 0.85, "ruled out"),
        Cue(
            .decision,
            0.83,
            "dropped|scrapped|shelved|parked|postponed|deferred|cancelled|axed|killed the|a|our|this|that|their|it"
        ),
        Cue(.decision, 0.85, "is|are|s|now|declared out of scope"),
        Cue(.decision, 0.8, "in|out|removed|dropped of? from? scope for"),
        Cue(
            .decision,
            0.85,
            "moved|pushed|shifted|postponed|brought|delayed|extended * to|until|forward|back|by <date>"
        ),
        Cue(.decision, 0.85, "we ~ will|would? ~ stick|stay with|to"),
        Cue(.decision, 0.85, "we are|will ~ be? sticking|staying with|to"),
        Cue(.decision, 0.85, "said|says|say ~ yes|no to"), Cue(.decision, 0.85, "it is $"),
        Cue(.decision, 0.85, "verbal|written|firm|oral commitment|agreement|approval|yes|confirmation|ok"),
        Cue(.decision, 0.85, "committed to <number>|a|the"),
        Cue(.decision, 0.85, "signed the|our|a contract|deal|agreement|msa|order|sow|nda|po|loi|offer"),
        Cue(.decision, 0.85, "deal is? closed|signed|done"), Cue(.decision, 0.85, "done deal"),
        Cue(
            .decision,
            0.75,
            "everyone|everybody|all|both|they ~ was|were|is|are ~ fine|okay|ok|aligned|good with|on"
        ),
        Cue(.decision, 0.75, "aligned|consensus|agreement on|that|about"),
        Cue(
            .decision,
            0.75,
            "we|they|ll will|are ~ reduce|limit|narrow|cut|reducing|cutting|drop|skip * scope|option|module|price"
        ),
        Cue(.decision, 0.75, "you are ~ taking|going|choosing"),
        Cue(.decision, 0.7, "let us go with|for"),
        Cue(.decision, 0.9, "is|are|was|were|been|got|gets|now ~ <settled> by|for|with|on|at|as|now?"),
        Cue(.decision, 0.88, "^ _ <settled> $"),
        Cue(.decision, 0.85, "^ _ <settled> by|for|with|on|in|at|until|as|:"),
        Cue(.decision, 0.86, "shook|shake|shaken hands on"),
        Cue(
            .decision,
            0.87,
            "agreement|consensus|compromise|deal|settlement|understanding ~ was|has|been? been? reached|found|struck|made|signed"
        ),
        Cue(.decision, 0.87, "<number> to <number> in? favour|favor|for|against"),
        Cue(.decision, 0.85, "in favour|favor of the|our|a"),
        Cue(.decision, 0.85, "voted|vote was|against|for|to|down|through"),
        Cue(.decision, 0.86, "^ yes|no to|from"),
        Cue(.decision, 0.85, "it is|was? a yes|no|go|deal|nogo from|for|on|$?"),
        Cue(.decision, 0.85, "with a yes|no|deal|contract|signature"),
        Cue(
            .decision,
            0.87,
            "gave|give|gives|given|got|get|have|has|had|received|obtained|with * <approval> for|to|from|on"
        ),
        Cue(
            .decision,
            0.87,
            "gave|gives|given|got|has|have|had|received|obtained us|them|it|me? its|their|his|her|the|our|full|final|formal? <approval>"
        ),
        Cue(.decision, 0.87, "^ _ <approval> given|received|granted|obtained|from|by"),
        Cue(.decision, 0.87, "thumbs -? up"),
        Cue(.decision, 0.84, "upshot|outcome|result|conclusion|verdict|bottom line? is|was|:|= that?"),
        Cue(
            .decision,
            0.82,
            "{owner} ~ will|are|is|s? ~ take|takes|took|taking|buy|buys|bought|ordered|order|orders|pick|picks the|our|a|<number>|option|plan * <choice>"
        ),
        Cue(.decision, 0.85, "we have|got a deal"),
        Cue(
            .decision,
            0.85,
            "<choice>|contract|deal|papers|paperwork|order ~ is|was|has|been? been? signed|sealed|closed"
        ),
        Cue(
            .decision,
            0.83,
            "{other} ~ has|have? ~ renewed|extended|prolonged|cancelled|terminated the|their|for|until|by|our|with"
        ),
        Cue(.decision, 0.84, "<choice> <number>|a|b|c it|is $"),
        Cue(.decision, 0.84, "no longer|more part|needed|included|pursued"),
        Cue(.decision, 0.84, "off the table"),
        Cue(.decision, 0.86, "said|says ~ yes|no $"),
        Cue(
            .decision,
            0.87,
            "motion|vote|resolution|proposal|amendment ~ was? carried|passed|adopted|defeated|accepted|withdrawn"
        ),
        Cue(.decision, 0.84, "good|all to? go|set $"), Cue(.decision, 0.84, "we are a|all|on go|set|board"),
        Cue(.decision, 0.75, "we will ~ not <verb>|do|use|have|be"),
        Cue(
            .decision,
            0.8,
            "we|they ~ are ~ dropping|cutting|cancelling|canceling|postponing|keeping|hiring|buying|killing|skipping|discontinuing|closing|abandoning|renewing|extending"
        ),
        Cue(.decision, 0.84, "made|made up his|her|their|up mind|minds"),
        Cue(.decision, 0.8, "the plan is to"),
        Cue(
            .decision,
            0.82,
            "set|fixed|capped|limited|agreed the|a? date|price|deadline|budget|rate|fee ~ at|to|for|on"
        ),
        Cue(.decision, 0.82, "from now on"), Cue(.decision, 0.8, "effective from|as|of? <date>"),
        Cue(.decision, 0.8, "with effect from? <date>"),
        Cue(.decision, 0.82, "gave|give|given up on"),
        Cue(.decision, 0.84, "abandoned|withdrew|discontinued|ditched the|a|our|their|this|that|it"),
        Cue(.decision, 0.86, "won|got|lost|closed the ~ deal|contract|tender|bid|account|project"),
        Cue(.decision, 0.84, "was|were|is|are|been ~ elected|appointed|nominated|promoted"),
        Cue(.decision, 0.84, "off|cancelled|suspended until|for further|now|good"),
        Cue(.decision, 0.84, "switched|switch|switching to a|the|monthly|annual|weekly|<choice>"),
        Cue(
            .decision,
            0.84,
            "<choice>|deal|pilot|contract|budget|order|scope|date|location|venue ~ is|are|was ~ final|fixed|set|official|done"
        ),
        Cue(.decision, 0.82, "stays|remains|stay|remain as is|it|they|planned|agreed"),
        Cue(.decision, 0.82, "that is|s the one|plan|way|deal|winner"),
        Cue(.decision, 0.78, "^ from|starting|beginning|effective <date> we|they|all|everyone|only"),
        Cue(.decision, 0.8, "^ as of <date>"),
        Cue(.decision, 0.86, "said|says|say yes"),
        Cue(.decision, 0.84, "yes|ok|okay|approval|approved subject to"),
        Cue(.decision, 0.82, "is|are ~ mandatory|non|final|set negotiable|in?"),
        Cue(.decision, 0.76, "can|could live with"),
        Cue(
            .decision,
            0.75,
            "let us go|use|keep|skip|take|start|stick|drop|leave live|with|the|it|this|that|a|out"
        ),
        Cue(.decision, 0.84, "is|are|was|were ~ frozen|closed|capped|limited|reserved until|at|to|for"),
        Cue(.decision, 0.82, "we ~ only|no longer <verb>"),
    ]
}
