/// English words of feeling and what turns or strengthens them: a start that training weighs and adds to.
package enum FeelingClasses {
    /// The classes in ``words``, by their number.
    enum Class {
        static let delight: UInt8 = 1
        static let pleasure: UInt8 = 2
        static let displeasure: UInt8 = 3
        static let disgust: UInt8 = 4
        static let negation: UInt8 = 5
        static let strengthening: UInt8 = 6
        static let weakening: UInt8 = 7
        static let contrast: UInt8 = 8
    }

    static let words = WordClasses([
        delight, pleasure, displeasure, disgust, negations, strengtheners, weakeners, contrasts,
    ])

    private static let delight = """
        love loved loves loving amazing awesome excellent fantastic wonderful great best perfect perfectly brilliant superb
        outstanding beautiful gorgeous delightful incredible magnificent marvelous terrific fabulous stunning phenomenal
        masterpiece thrilled delighted ecstatic overjoyed yay woohoo hooray yayy happiest greatest finest exceptional
        flawless hilarious wow adore adorable joy joyful triumph triumphant exhilarating breathtaking spectacular superior
        sweetest blessed blessing excited exciting celebrate miracle glorious riveting captivating enchanting mesmerizing
        remarkably splendid stellar sublime superbly supreme tremendous unforgettable virtuoso vibrant dazzling divine
        elated ecstasy elegantly ideal immaculate infectious ingenious invaluable irresistible jubilant landmark legendary
        loveliest luminous luxurious majestic masterful masterfully noble passionate poignant priceless profound radiant
        rapturous ravishing refreshing rejoice revelation sensational soulful stirring stunningly sumptuous unbeatable
        awesomeness omg beautifully brilliantly wonderfully perfection treasure thrill thrilling thanx woot
        lovely favorite favourite heaven win winner won congratulations congrats
        """
    private static let pleasure = """
        good nice well fine happy glad like liked likes enjoy enjoyed enjoyable enjoying fun funny cool better pleased
        pleasant pleasing satisfied satisfying recommend recommended easy easily useful helpful thanks thank thankful
        grateful smart clever charming interesting entertaining engaging smooth solid sharp clear fast reliable affordable
        comfortable comfy cute pretty sweet warm kind friendly friend friends hope hopeful hopefully hug hugs smile smiles
        smiling laugh laughs laughing lol haha hahaha hehe lmao peace peaceful calm success successful succeed succeeds
        strong impressive impressed inspired inspiring fresh original witty rich moving touching tender powerful proud
        relaxing relaxed welcome worth worthy bargain durable bright crisp sturdy support supported helps helped help
        improve improved improvement handy compact lucky luck cheer cheers positive agree right safe free gift gifts
        bonus advantage healthy benefit benefits effective efficient elegant intelligent thoughtful fascinating compelling
        memorable remarkable convincing delicious tasty yummy treat enthusiastic appreciate appreciated wins ready sure
        accessible accurate admire admirable advanced adventure affection agreeable amiable amuse amused amusing
        appealing approve assured attractive authentic balanced beauty believable beloved blissful breeze bold brave breakthrough
        brightly caring cheerful cheery chic classic clean comforting comedy commend confident considerate content convenient
        courage courteous cozy credible curious cutest darling dear deserve desirable devoted dignity dream dreams dynamic eager
        earnest ease easier easiest eloquent empathy encourage encouraging energetic energy enhance enthusiasm epic essential
        excel exceed exceeds exceeded exceptionally exquisite fair faith faithful fancy feast flattering flexible flavorful
        fond forgive fortunate freedom fulfilling fully funniest generous genius gentleness genuine genuinely giggle glow glowing
        golden gratifying grin haha harmony heart heartfelt heroic holiday honor honour humor humorous humour hurray imaginative
        impress improves incredible innovative insight insightful intimate intriguing intuitive inventive inviting jolly justice
        keen kindly kindness kiss kisses laughter lighthearted likable likeable liking lively loyal merit merry modern music neat
        nicely nicer nifty optimistic outgoing paradise passion patient perk playful pleasure plenty plus polished popular portable
        praise praised precious precise premium productive prosper protect proudly quality quick quickly quiet recommendation
        refreshed rejoicing remedy resolved respect responsive responsible restored reward rewarding robust romance romantic
        satisfies satisfaction savings savvy seamless secure sensible sensitive sexy shine shiny simple simplicity sincere skilled
        skillful sleek smoothly soft sophisticated soothing spirited splendidly spontaneous stable stylish subtle suitable
        sunny sunshine superior supportive surprise surprised surprising surprisingly sweetheart sweetie sympathetic talent
        tempting thoughtfully thrive top touched tough tranquil triumphs true trust trusted trustworthy truthful uplifting usable
        valuable value versatile victory vivid warmth wealthy welcomed whimsical wholesome willing wisdom wise wins woo yum zest
        xoxo xd better best-selling party weekend birthday vacation promise progress honest gentle grace graceful creative talented gifted hero
        """
    private static let displeasure = """
        bad poor poorly weak slow dull boring bored bland sad unhappy sorry hard difficult problem problems issue issues
        trouble troubles wrong fail fails failed failure failing lack lacks lacking miss missed missing lost lose loses
        losing disappointed disappointing disappointment disappoints annoying annoyed annoyance tired sick ill hurt hurts
        pain painful ache sore cry crying cried tears worry worried worries anxious fear fears afraid scared scary alone
        lonely ugh meh hmph bah mess messy dirty noisy loud cheap flimsy broken break breaks broke defective faulty error
        errors bug bugs bugs crash crashes crashed stuck dead die dies died dying death kill killed war wars fight fights
        attack attacks victim victims crime criminal guilty blame threat threaten threatens danger dangerous risk risky
        crisis conflict violence violent debt poverty unfair unfortunate unfortunately sadly regret useless pointless
        confusing confused complicated awkward clumsy predictable tedious shallow thin flat stale lame silly stupid dumb
        idiot idiots ridiculous absurd pathetic cold bitter harsh angry mad upset frustrating frustrated frustration
        irritating complain complaint complaints refuse refused reject rejected deny denied doubt doubtful suspicious
        expensive overpriced waste wasted wasting late delay delayed returned refund scratch scratched uncomfortable
        negative worse suffer suffers suffered suffering stress stressed stressful headache flu cancer storm rain
        stolen steal damage damaged corrupt corruption scandal illegal jail prison bomb terror deadly unable cannot
        ruin ruined ruins wtf damn damned dammit hell crap sucks suck sucked sigh bummed bummer nope nasty gross
        abandon abandoned absence abuse abused abusive accident accuse accused aggravating aggressive alarm alarming alas anger angrily
        annoy anti apathy apologize arrogant ashamed artificial assault avoid bankrupt barely bastard beware bias biased bizarre blah
        bleak bleeding blind block blocked blood bogus bother bothered bothersome bug buggy bully burden burn burned burnt
        careless caution cautious challenge chaos cheat cheated cheating cheesy chaotic cliche cliches coarse collapse collapsed
        complaining complains con concern concerned concerns condemn confuse confusion contempt controversial coward cranky crappy
        crappier creepy cringe critical criticism criticized crude crushed cumbersome curse cursed cut cynical dark darn daunting
        deceive defect defects deficit deficient degrading delays demanding denial depress desperate desperately destroy destroyed
        destroying destruction deteriorate difficulty difficulties dirt disagree disagreed disappear disappoint disappointments
        disapprove discomfort discourage disdain dishonest dislike disliked dismal dismay disorder displeased disrespect
        dissatisfied distort distracting distress distressed distrust disturb disturbing disturbed dizzy dodgy doom doomed downside
        drab drag drags drained drawback drawbacks drought drown drunk dud dumped dumps emo empty enemy enemies envy erratic
        evade exaggerate excessive exhausted exhausting exhaustion exploit fake fatal fatigue fault faults fearful feeble fever
        filthy flaw flawed flaws flop fool foolish forced forgot forgotten fragile freak freezes fright frightening frustrates
        frustrate fuzzy garish glitch glitches gloomy greed greedy grief grim grumpy guilt half-baked hassle hatred haunted
        heavy-handed helpless hinder hideously homeless homework hostile hostility humid humiliating hunger hungry hysterical
        ignorant ignore ignored illness imperfect impossible inability inaccurate inadequate inane inappropriate incapable
        incompetent incomplete inconsistent inconvenient incorrect inept inferior inflation inhumane injured injury injustice insane
        insecure insensitive insipid insult insulted intimidating intrusive invalid irrelevant irresponsible irritated irritate itchy
        jaded jealous jerk joyless lag laggy lazy leak leaking lethargic lies lie lied liar limited listless loneliness loser losers
        loss losses lousy ludicrous lumpy malfunction malfunctioned manipulative meaningless mean messed messing missing mistake
        mistakes misleading mock monotonous moody morbid mourn muddled murky nag narrow naughty nauseous needless negligent
        nervous neglect neglected nonsense numb obnoxious obscure obsessed obstacle odd offend offended offensive opposed oppressed
        overdone overheat overwhelmed overwhelming overwrought panic paranoid penalty peril pessimistic pity plodding poorer
        poison poisonous poverty prejudice pressure problematic protest punish punished puzzled puzzling quit quits racism racist
        rage rant recall regrets regretted rejection reluctant repetitive resent resented restricted revenge ripped rip-off risks
        robbed rot rotten rough rude rushed ruthless sacrifice sadness sarcastic scare scary sceptical screw screwed self-indulgent
        sentimental severe severely shake shame shameful shock shocked shocking shortage shut sickening sin sinister skeptical
        slipped sloppy sluggish smell smells smelly sober sorely sorrow sour spam spill spoil spoiled stink stinks stinky
        strain strange stranded struggle struggled struggling stubborn stuffy stumble substandard sucky sue superficial suspect
        swear swollen tension tense terrified terrify terrifying terror thief threat thug tiresome tiring toll torn torture
        toxic trapped trash trauma traumatic tricky troubled troubling turmoil ugly unacceptable unappealing unattractive
        unbelievable uncertain unclear uncomfortable undermine undermined uneasy unemployed unexpected unhealthy uninspired
        uninteresting unimaginative unimpressive unintentional unknown unlikely unlikeable unlucky unpleasant unreliable
        unresponsive unsatisfied unstable unusable unsafe
        unwanted unwieldy upsetting useless vague victim villain vomit vulgar
        vulnerable wary weakness weaknesses weary weird whine whining wicked woe worn worrying worsen wound wounded wreck wrecked
        wrongly yell yelling unnecessary uneven forgettable contrived cliched mediocre bored mindless incoherent pretentious
        """
    private static let disgust = """
        hate hated hates hating terrible terribly horrible horribly awful awfully worst disgusting disgusted dreadful
        atrocious abysmal garbage trash junk rubbish shit shitty bullshit fuck fucking fucked bitch bastard asshole evil
        vile appalling horrific horrifying hideous nightmare disaster disastrous catastrophe tragic tragedy murder murdered
        rape torture genocide massacre devastated devastating miserable misery heartbroken heartbreaking unbearable
        insulting outrage outrageous furious worthless hopeless despair depressed depressing depression painfully
        excruciating unwatchable unfunny pissed scam fraud cruel brutal
        """
    private static let negations = """
        not no never none nobody nothing neither nor without cannot can't don't doesn't didn't isn't aren't wasn't weren't
        won't wouldn't couldn't shouldn't haven't hasn't hadn't ain't cant dont doesnt didnt isnt wasnt wont hardly barely
        scarcely rarely
        """
    private static let strengtheners = """
        very really so too extremely absolutely totally completely incredibly super highly truly deeply especially quite
        such most more much always ever even highly insanely freaking fucking seriously definitely
        """
    private static let weakeners = """
        somewhat slightly little bit kinda kind sort sorta fairly rather almost maybe perhaps partly mildly less only
        """
    private static let contrasts = "but however although though yet except despite while unless"
}
