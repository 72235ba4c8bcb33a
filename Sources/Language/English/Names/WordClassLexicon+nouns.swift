extension WordClassLexicon {
    /// Words that names are told by: what stands within them, beside them and instead of them.
    static let nouns: [(WordClass, String)] = [
        (
            .geography,
            """
            river rivers lake lakes island islands isle isles mountain mountains mount mt valley valleys bay
            sea ocean gulf cape peninsula desert forest county counties district districts province
            provinces state states region regions town towns village villages borough parish municipality
            hills hill ridge peak canyon creek falls harbor harbour port strait channel basin plateau plain
            plains glacier volcano reef coast shore bank banks border colony territory kingdom republic
            empire capital suburb suburbs township prefecture neighborhood neighbourhood castle palace
            bridge tunnel dam abbey cemetery fort
            """
        ),
        (
            .bearing,
            """
            north south east west northern southern eastern western northeast northwest southeast southwest
            central upper lower greater inner outer mid
            """
        ),
        (
            .role,
            """
            actor actress author writer poet novelist singer musician composer guitarist drummer bassist
            vocalist producer artist painter sculptor architect engineer scientist physicist mathematician
            chemist biologist philosopher historian economist lawyer attorney judge politician mp mep
            congressman congresswoman ambassador secretary spokesman spokeswoman spokesperson chairman
            chairwoman ceo cfo coo cto vp founder owner executive analyst investor editor journalist
            reporter correspondent columnist critic player striker midfielder defender goalkeeper
            quarterback pitcher catcher coach trainer captain driver champion winner runner wrestler boxer
            swimmer cyclist golfer officer soldier commander lieutenant major corporal admiral marshal
            emperor empress duke duchess baron earl count countess knight priest bishop archbishop cardinal
            rabbi monk nun nurse surgeon psychologist teacher student pupil host presenter star legend hero
            heroine leader member premier chancellor mayor pm deputy vice
            """
        ),
        (
            .saying,
            """
            said says say told asked replied added wrote writes announced stated explained argued claimed
            believed thought knew met married born died won lost scored played sang directed starred joined
            signed founded led killed lives lived moved graduated studied worked works retired
            """
        ),
        (
            .work,
            """
            album albums song songs single singles film films movie movies novel novels book books magazine
            newspaper journal series episode episodes season soundtrack track tracks ep lp video videos
            documentary trilogy sequel play musical opera poem poems edition chapter version release game
            games tour award awards prize cup championship championships tournament league olympics war
            battle treaty act bill
            """
        ),
    ]
}
