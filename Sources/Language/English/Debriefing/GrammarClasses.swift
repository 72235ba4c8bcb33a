/// Kinds of English words by what they do in a sentence, coarse enough to be told from lists and endings alone.
enum GrammarClasses {
    /// The kinds in ``words``, by their number, and those told by a word's look.
    enum Kind {
        static let none: UInt8 = 0
        static let speaker: UInt8 = 1
        static let you: UInt8 = 3
        static let speakerWill: UInt8 = 5
        static let please: UInt8 = 14
        static let hello: UInt8 = 16
        static let conjunction: UInt8 = 17
        static let article: UInt8 = 19
        static let name: UInt8 = 30
        static let capitals: UInt8 = 31
        static let gerund: UInt8 = 32
        static let past: UInt8 = 33
        static let adverb: UInt8 = 34
        static let plural: UInt8 = 35
        static let noun: UInt8 = 36
        static let number: UInt8 = 37
        static let sign: UInt8 = 38
        /// What nouns, names, numbers and articles in a row are together.
        static let phrase: UInt8 = 39
    }

    static let words = WordClasses([
        speaker, we, you, others, speakerWill, weWill, youWill, othersAre, lets, modals, duties,
        possibilities,
        being, please, doing, hello, conjunctions, negations, articles, prepositions, to, questions,
        conditions,
        actions, having, days, wishes,
    ])

    private static let speaker = "i me my mine im"
    private static let we = "we us our ours"
    private static let you = "you your yours u ya"
    private static let others = "he him his she her they them their it its who"
    private static let speakerWill = "i'll i'd i'm i've"
    private static let weWill = "we'll we'd we're we've"
    private static let youWill = "you'll you'd you've you're"
    private static let othersAre = "it's he's she's that's there's they're they'll he'll she'll it'll"
    private static let lets = "let's lets"
    private static let modals = "can could would will"
    private static let duties = "should must ought shall need needs"
    private static let possibilities = "may might"
    private static let being = "is are was were be been being am isn't aren't wasn't weren't"
    private static let please = "please pls plz kindly"
    private static let doing = "do does did don't doesn't didn't"
    private static let hello = "hi hello hey dear thanks thank"
    private static let conjunctions = "and but or so then also however"
    private static let negations = "not never no can't won't cannot couldn't wouldn't"
    private static let articles = "the a an this that these those any some all"
    private static let prepositions = """
        in on at of for from with by about into over under between through during after before as than
        """
    private static let to = "to"
    private static let questions = "what when where how which why whom whose"
    private static let conditions = "if whether unless once"
    private static let having = "has had have haven't hasn't hadn't"
    private static let days = """
        monday tuesday wednesday thursday friday saturday sunday tomorrow today tonight week morning afternoon evening
        weekend soon asap later pm am noon next
        """
    private static let wishes = """
        want like love hope wish prefer interested looking available free glad happy appreciate
        """
    private static let actions = """
        send call let give check review forward confirm contact reply respond email e-mail mail fax visit click see take
        make get put set add use try find look read write talk speak discuss meet schedule plan arrange join come go
        bring provide submit complete fill print sign return help tell ask show keep note remember consider update
        change move cancel book order buy pay follow start stop begin finish prepare draft attach include download
        install open enter verify log login register subscribe unsubscribe choose select pick share post upload copy
        leave stay wait hold feel advise inform notify pass think work handle address resolve fix learn explore discover
        browse save enjoy watch listen coordinate organize decide ensure approve revise edit correct circulate
        distribute invite attend rsvp drop swing grab pull run turn drive fly ring page phone text ping touch catch
        apply claim win shop earn hurry act reach refer direct suggest recommend offer request require continue proceed
        test create build design develop delete remove replace clean
        """
}
