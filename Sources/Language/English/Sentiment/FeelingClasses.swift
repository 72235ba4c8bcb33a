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
        party weekend birthday vacation promise progress honest gentle grace graceful creative talented gifted hero
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
        unnecessary uneven forgettable contrived cliched mediocre bored mindless incoherent pretentious
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
