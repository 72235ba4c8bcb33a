extension Cue {
    /// Another supplier, by what stands around its name.
    static let competitors: [Cue] = [
        Cue(
            .competitor,
            0.9,
            "compared|comparing|compare|compares|comparison us|you|it|this? to|with {name}"
        ),
        Cue(
            .competitor,
            0.9,
            "competitor|competitors|rival|rivals|competition|finalist|alternative|alternatives|contender|incumbent * ~ is|are|would|like|such|s|: be|as? {name}"
        ),
        Cue(.competitor, 0.88, "competitor|competitors|incumbent|rival {name}"),
        Cue(.competitor, 0.9, "competing|compete|competes with|against {name}"),
        Cue(.competitor, 0.9, "up against {name}"),
        Cue(.competitor, 0.87, "lost|lose|losing|loses * * to {name}"),
        Cue(.competitor, 0.85, "versus|vs .? {name}"),
        Cue(
            .competitor,
            0.88,
            "switch|switching|switched|moving|move|migrate|migrating|migrated|coming|transition away|over? from|off {name}"
        ),
        Cue(
            .competitor,
            0.87,
            "replace|replacing|replaces|ditch|ditching|leaving|dropping|sunset|sunsetting|retire {name}"
        ),
        Cue(.competitor, 0.87, "phase|phasing out {name}"), Cue(.competitor, 0.87, "rid|instead of {name}"),
        Cue(
            .competitor,
            0.88,
            "they|he|she|team|company|client|customer|department|who|it|side|office ~ are|is|have|has|been|s? ~ use|uses|using|used {name}"
        ),
        Cue(
            .competitor,
            0.88,
            "they|he|she|team|company|client|customer|department|who|it|side|office ~ are|is|s ~ on|with|at {name}"
        ),
        Cue(
            .competitor,
            0.88,
            "currently|presently|today|now|already|still use|uses|using|on|with|at|run|runs {name}"
        ),
        Cue(
            .competitor,
            0.87,
            "run|runs|running|rely|relies|do|does|manage|manages|track|tracks|handle|handles|keep|keeps|work|works everything|all|it|their|that? * on|through|in|with|via {name}"
        ),
        Cue(
            .competitor,
            0.9,
            "current|existing|present|old|previous|incumbent|other|legacy provider|vendor|supplier|tool|system|solution|platform|crm|erp|software|agency|partner is|was|are|:|(|,? {name}"
        ),
        Cue(.competitor, 0.82, "contract|renewal|agreement|subscription|licence|license|deal * with {name}"),
        Cue(.competitor, 0.88, "talking|speaking|talk|spoke|looking|look to|with|at {name} as|too|also|in"),
        Cue(
            .competitor,
            0.88,
            "also ~ talking|speaking|looking|considering|evaluating|testing|trialling|trialing|piloting|checking|in to|with|at|out|talks? with? {name}"
        ),
        Cue(
            .competitor,
            0.85,
            "considering|evaluating|evaluated|trialling|trialing|piloting|shortlisted|considered|evaluate|shortlisting|tested {name}"
        ),
        Cue(.competitor, 0.78, "^ ~ looking|talking|speaking at|to|with {name}"),
        Cue(.competitor, 0.78, "they|he|she are|is|were|was ~ looking|talking|speaking at|to|with {name}"),
        Cue(.competitor, 0.87, "quote|proposal|offer|demo|pitch|bid|presentation|discount from|by|of {name}"),
        Cue(
            .competitor,
            0.85,
            "cheaper|better|faster|easier|stronger|more|less|simpler expensive? than {name}"
        ),
        Cue(
            .competitor,
            0.87,
            "picked|chose|prefer|prefers|preferred|selected|choose|choosing|favour|favor|like|liked us|our|your|you|it? * over|to {name}"
        ),
        Cue(.competitor, 0.87, "over {name} $"),
        Cue(
            .competitor,
            0.87,
            "beat|beating|beats|outperform|win|won|winning|undercut|against|ahead against|of? {name}"
        ),
        Cue(.competitor, 0.88, "between us|you and {name}"),
        Cue(.competitor, 0.85, "either us|you or {name}"),
        Cue(.competitor, 0.88, "a|an {name} shop|house|customer|user|company"),
        Cue(
            .competitor,
            0.86,
            "like|liked|likes|prefer|prefers|preferred|favour|favor {name} ~ better|more|instead|over|for|s"
        ),
        Cue(.competitor, 0.82, "prefer|prefers|preferred {name}"),
        Cue(
            .competitor,
            0.86,
            "happy|satisfied|content|fine|stay|staying|stick|sticking|familiar with {name}"
        ),
        Cue(.competitor, 0.87, "{name} ~ is|are|s ~ in the mix|running|race"),
        Cue(.competitor, 0.87, "{name} ~ is|are|s|was ~ on * list|shortlist|table|radar"),
        Cue(
            .competitor,
            0.87,
            "{name} ~ is|are|s|was ~ also? ~ cheaper|competing|pitching|bidding|involved|circling|undercutting|the|our|a|their favourite|favorite|front|incumbent|competitor|alternative|other|main|biggest?"
        ),
        Cue(
            .competitor,
            0.88,
            "{name} ~ undercut|undercuts|quoted|offered|offers|demoed|pitched|presented|bid|underbid us|them|last|a|an|<number>?"
        ),
        Cue(.competitor, 0.87, "{name} ~ came|comes|coming up|* as"),
        Cue(.competitor, 0.87, "{name} * as an? alternative|competitor|option|incumbent"),
        Cue(
            .competitor,
            0.87,
            "{name} s pricing|price|prices|offer|quote|proposal|discount|bid|tool|product"
        ),
        Cue(.competitor, 0.87, "been|stay|staying|stays|remain|remains|are|is|stuck ~ with|on {name}"),
        Cue(.competitor, 0.85, "with {name} for|since|until|till|at|already"),
        Cue(
            .competitor,
            0.84,
            "lease|leasing|maintenance|account|framework|relationship|partnership|pilot|trial|poc with {name}"
        ),
        Cue(.competitor, 0.84, "currently|presently|today|now|incumbent :|is? {name}"),
        Cue(
            .competitor,
            0.86,
            "{name} ~ is|was|are|s|would|seems * cheaper|better|faster|simpler|easier|stronger|nicer"
        ),
        Cue(
            .competitor,
            0.85,
            "{name} s? rep|reps|salesman|salespeople|consultant|consultants|guy|sales|representative"
        ),
        Cue(
            .competitor,
            0.84,
            "bought|buy|buys|order|orders|ordered|licensed|rent|rents|supplied|served|managed|hosted from|by|with|through {name}"
        ),
        Cue(.competitor, 0.86, "rather than {name}"), Cue(.competitor, 0.86, "unlike {name}"),
        Cue(
            .competitor,
            0.86,
            "{name} licence|licences|license|licenses|installation|contract|subscription|setup"
        ),
        Cue(.competitor, 0.86, "lost|lose|losing them|it|this|him|her|business to {name}"),
        Cue(.competitor, 0.85, "{name} won|wins|beat|beats"),
        Cue(.competitor, 0.85, "{name} also|already ~ <past>|has|have|is|are"),
        Cue(
            .competitor,
            0.86,
            "bid|bids|quotes|offers|proposals|others|ones|one|option|tender|tenders ~ is|are|was|came|come|were? from|by|of {name}"
        ),
        Cue(
            .competitor,
            0.84,
            "they|he|she|customer|client ~ have|has|had|would|are|will? ~ signed|signing|went|gone|go|going with {name}"
        ),
        Cue(.competitor, 0.84, "called|named {name}"),
        Cue(.competitor, 0.85, "{name} , a|our|their|the * competitor|supplier|vendor|provider|rival"),
        Cue(
            .competitor,
            0.84,
            "{name} ~ is|are|remains|s ~ still|entrenched|installed|deployed|everywhere|there"
        ),
        Cue(.competitor, 0.84, "loyal|tied|married|wedded|committed|used to {name}"),
        Cue(.competitor, 0.84, "integrated|compatible|works|certified|coexist with {name}"),
        Cue(.competitor, 0.85, "{name} gave|gives them|him|her"),
        Cue(.competitor, 0.85, "{name} has|have a|the lower|better|cheaper"),
        Cue(.competitor, 0.85, "us|we and|or|vs|versus {name}"),
        Cue(.competitor, 0.82, "pay|pays|paying|paid for {name}"),
        Cue(
            .competitor,
            0.76,
            "they|team|company|client|customer|department|it|side|office ~ have|has|own|owns|love|loves|like|trust|trusts|license|host|know|picked|chose|bought|installed|adopted on|in|for? {name}"
        ),
    ]
}
