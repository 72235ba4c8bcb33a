/// Words that tell what a sentence says, with the confidence that it does.
struct Cue: Sendable {
    let kind: ExtractionKind
    /// Words in order; `a|b` is one of several, a word with `?` behind it may be missing, `*` stands for up to three
    /// words of any sort.
    let pattern: String
    let confidence: Double

    init(_ kind: ExtractionKind, _ confidence: Double, _ pattern: String) {
        self.kind = kind
        self.confidence = confidence
        self.pattern = pattern
    }
}

extension Cue {
    /// The cues of the language.
    static let english: [Cue] = [
        Cue(
            .decision,
            0.9,
            "we|they|group|team|board|committee|everyone have|has|ve? finally|all|also? decided|agreed|settled|resolved"
        ),
        Cue(.decision, 0.9, "it was|is decided|agreed|settled"),
        Cue(.decision, 0.9, "was|were decided|approved|chosen|agreed"),
        Cue(.decision, 0.85, "decision is|was|has|reached|made|to"),
        Cue(.decision, 0.85, "decided to|on|that|against|not"),
        Cue(.decision, 0.8, "we|ll|will|re|are go|going? ahead with"),
        Cue(.decision, 0.8, "we|are|re|will|ll go|going with"),
        Cue(.decision, 0.8, "signed off on"),
        Cue(.decision, 0.8, "final decision|call|choice|version"),
        Cue(.decision, 0.75, "made a|the|our? decision|choice"),
        Cue(.decision, 0.8, "we|they|group chose|selected|picked|opted|concluded"),
        Cue(.decision, 0.75, "settled on"),
        Cue(.decision, 0.75, "agreed to|on|that"), Cue(.decision, 0.7, "let s|us go with|for"),
        Cue(.decision, 0.7, "approved the|a|our|their|this"),
        Cue(.decision, 0.7, "we|re|are sticking with|to"),
        Cue(.risk, 0.85, "risk|risks|danger|threat that|of|is|are|to|with|in?"), Cue(.risk, 0.85, "at risk"),
        Cue(.risk, 0.8, "blocked|blocker|blockers|showstopper|bottleneck"),
        Cue(.risk, 0.8, "risky|jeopardy|jeopardise|jeopardize"),
        Cue(.risk, 0.75, "worried|concerned|afraid|nervous that|about"),
        Cue(.risk, 0.75, "main|big|biggest|only|real|our concern|worry|problem|issue"),
        Cue(.risk, 0.7, "might|may|could slip|fail|delay|miss|break|lose"),
        Cue(.risk, 0.7, "might|may|could be? late|delayed|blocked|difficult|too"),
        Cue(
            .risk,
            0.7,
            "might|may|could|will|would not meet|make|finish|have|be? enough|ready|done|time|deadline?"
        ),
        Cue(.risk, 0.7, "behind schedule"), Cue(.risk, 0.7, "over budget"),
        Cue(.risk, 0.65, "depends|dependent|dependency|contingent on"),
        Cue(.risk, 0.65, "not|isnt|arent sure|certain|clear if|whether|we|that|how"),
        Cue(.risk, 0.6, "had|have|having difficulties|difficulty|problems|trouble"),
        Cue(.risk, 0.6, "unclear|uncertain|unresolved|undecided"),
        Cue(.risk, 0.6, "open question|questions|issue|issues"),
        Cue(.objection, 0.85, "too|so expensive|costly|pricey|dear"),
        Cue(.objection, 0.85, "can|could|do not afford"),
        Cue(.objection, 0.85, "cant|couldnt afford"),
        Cue(.objection, 0.8, "no|not|dont|doesnt have|enough? a|the? budget"),
        Cue(.objection, 0.8, "outside|exceeds|beyond our|the|their budget"),
        Cue(.objection, 0.8, "not convinced|persuaded|interested"),
        Cue(.objection, 0.8, "isnt|arent|wasnt convinced|interested|sold"),
        Cue(.objection, 0.75, "dont|doesnt|do|does|not see|need * value|point|benefit|need|it"),
        Cue(
            .objection,
            0.75,
            "price|pricing|cost|costs|quote is|was|are|seems|looks|feels too|very|quite|a? bit|little|? high|steep|much"
        ),
        Cue(.objection, 0.75, "deal breaker|killer"), Cue(.objection, 0.75, "dealbreaker"),
        Cue(.objection, 0.7, "not|isnt a|our|the? priority|right time"),
        Cue(.objection, 0.7, "pushed|push|pushing|pushes back"),
        Cue(.objection, 0.7, "object|objected|objects|objection|objections to|that|was|is|about|from?"),
        Cue(.objection, 0.7, "happy|satisfied with * current|existing"),
        Cue(.objection, 0.65, "lacks|lacking|missing * feature|features|integration|support|capability"),
        Cue(.objection, 0.65, "we|i|they|he|she disagree|disagrees|disagreed"),
        Cue(.objection, 0.6, "hesitant|reluctant|skeptical|sceptical"),
        Cue(.nextStep, 0.9, "next step|steps is|are|will|would|for|from?"),
        Cue(.nextStep, 0.8, "next meeting|call|session|review"),
        Cue(.nextStep, 0.8, "follow up|ups? meeting|call|session|demo"),
        Cue(.nextStep, 0.75, "meet|speak|talk|reconvene|regroup|sync again|next"),
        Cue(.nextStep, 0.75, "circle|circling back"), Cue(.nextStep, 0.7, "touch base"),
        Cue(.nextStep, 0.7, "reconvene|regroup"),
        Cue(
            .nextStep,
            0.7,
            "schedule|arrange|organise|organize|book|plan * demo|workshop|meeting|call|session|visit"
        ),
        Cue(.nextStep, 0.65, "kick off|kickoff on|in|next|is|will|meeting"),
        Cue(.nextStep, 0.65, "move|moving forward with"),
    ]
}
