/// Days that are kept in some countries, churches or trades, and days that only have a name.
extension FeastNames {
    private static func fixed(_ names: String, _ month: Int, _ day: Int, length: Int = 1) -> Entry {
        (names, Feast(rule: .fixed(month: month, day: day), length: length))
    }

    private static func weekday(_ names: String, _ place: Int, _ weekday: Int, _ month: Int) -> Entry {
        (names, Feast(rule: .weekday(place, weekday, month: month)))
    }

    private static func after(_ names: String, _ days: Int, _ rule: Feast.Rule) -> Entry {
        (names, Feast(rule: .days(days, from: rule)))
    }

    static var observances: [Entry] {
        british + commonwealth + popular + healthAndWork + unitedNations + churches + hebrewMemorials + sun
    }

    private static var british: [Entry] {
        [
            fixed("st davids day,saint davids day", 3, 1), fixed("st georges day,saint georges day", 4, 23),
            fixed("st andrews day,saint andrews day", 11, 30), fixed("burns night,burns supper", 1, 25),
            fixed("guy fawkes night,guy fawkes,fireworks night", 11, 5), fixed("hogmanay", 12, 31),
            fixed("twelfth night", 1, 5), fixed("trafalgar day", 10, 21), fixed("orangemens day", 7, 12),
            fixed("ve day,victory in europe day", 5, 8), fixed("vj day", 8, 15), fixed("d day", 6, 6),
            weekday("early may bank holiday,may bank holiday,may day bank holiday", 1, 1, 5),
            weekday("spring bank holiday,late may bank holiday", -1, 1, 5),
            weekday("summer bank holiday,august bank holiday,late summer bank holiday", -1, 1, 8),
            weekday("remembrance sunday", 2, 7, 11),
            ("mothering sunday,uk mothers day", Feast(rule: .easter(-21))),
        ]
    }

    private static var commonwealth: [Entry] {
        [
            ("victoria day,empire day", Feast(rule: .weekdayBefore(1, month: 5, day: 25))),
            weekday("family day,louis riel day", 3, 1, 2), weekday("commonwealth day", 2, 1, 3),
            weekday("civic holiday,natal day,simcoe day", 1, 1, 8),
            fixed("national day for truth and reconciliation,orange shirt day", 9, 30),
            weekday("queens birthday,kings official birthday,kings birthday holiday", 2, 1, 6),
            weekday("melbourne cup day,melbourne cup", 1, 2, 11), fixed("waitangi day", 2, 6),
            fixed("heritage day", 9, 24), fixed("mandela day,nelson mandela day", 7, 18),
            fixed("st john the baptist day,saint jean baptiste day,st jean baptiste day", 6, 24),
        ]
    }

    private static var popular: [Entry] {
        [
            weekday("turkey day", 4, 4, 11), fixed("v day", 2, 14), fixed("galentines day", 2, 13),
            fixed("star wars day", 5, 4), fixed("towel day", 5, 25), fixed("bloomsday", 6, 16),
            fixed("festivus", 12, 23), fixed("day of the dead,dia de los muertos,dia de muertos", 11, 2),
            fixed("talk like a pirate day,international talk like a pirate day", 9, 19),
            fixed("walpurgis night", 4, 30), fixed("leap day", 2, 29), fixed("tau day", 6, 28),
            weekday("super bowl sunday,super sunday", 2, 7, 2), weekday("sweetest day", 3, 6, 10),
            weekday("parents day,national parents day", 4, 7, 7),
            fixed("siblings day,national siblings day", 4, 10),
            weekday("arbor day,national arbor day", -1, 5, 4),
            weekday("patriots day,marathon monday", 3, 1, 4),
            weekday("armed forces day", 3, 6, 5), fixed("constitution day,citizenship day", 9, 17),
            fixed("pearl harbor day,pearl harbor remembrance day", 12, 7),
            fixed("bill of rights day", 12, 15),
            fixed("leif erikson day", 10, 9), fixed("cesar chavez day", 3, 31),
            fixed("harvey milk day", 5, 22),
            fixed("pioneer day", 7, 24), fixed("inauguration day", 1, 20),
            fixed("mischief night,devils night", 10, 30),
            fixed("national coffee day", 9, 29), weekday("national donut day,national doughnut day", 1, 5, 6),
            fixed("mexican independence day", 9, 16),
            fixed("german unity day", 10, 3),
            fixed("st lucias day,st lucia day,santa lucia day,saint lucys day", 12, 13),
            fixed("pride day,stonewall day", 6, 28),
        ]
    }

    private static var healthAndWork: [Entry] {
        [
            fixed("national nurses day,nurses day", 5, 6), fixed("international nurses day", 5, 12),
            fixed("national doctors day,doctors day", 3, 30),
            weekday("national teacher day,teacher appreciation day", 1, 2, 5),
            fixed("world teachers day,international teachers day", 10, 5),
            fixed("world mental health day", 10, 10),
            fixed("world cancer day", 2, 4), fixed("world diabetes day", 11, 14),
            fixed("world heart day", 9, 29),
            fixed("world no tobacco day", 5, 31), fixed("world blood donor day", 6, 14),
            fixed("world autism day,world autism awareness day", 4, 2),
            fixed("world down syndrome day", 3, 21),
            (
                "secretarys day,secretary day,admin day,admin professionals day,administrative assistants day",
                Feast(rule: .days(-3, from: .weekday(-1, 6, month: 4)))
            ),
        ]
    }

    private static var unitedNations: [Entry] {
        [
            fixed("mens day,international mens day", 11, 19), fixed("world water day", 3, 22),
            fixed("world wildlife day", 3, 3), fixed("world poetry day", 3, 21),
            fixed("world book day", 4, 23),
            fixed("world oceans day,world ocean day", 6, 8), fixed("world refugee day", 6, 20),
            fixed("world population day", 7, 11), fixed("world humanitarian day", 8, 19),
            fixed("world tourism day", 9, 27), fixed("world food day", 10, 16),
            fixed("world kindness day", 11, 13),
            fixed("world toilet day", 11, 19), fixed("world press freedom day", 5, 3),
            fixed("world animal day", 10, 4),
            fixed("world emoji day", 7, 17), fixed("world radio day", 2, 13), fixed("world soil day", 12, 5),
            fixed("world vegetarian day", 10, 1), fixed("international coffee day", 10, 1),
            fixed("international day of peace,peace day,world peace day", 9, 21),
            fixed("international youth day", 8, 12), fixed("international yoga day,yoga day", 6, 21),
            fixed("international literacy day,literacy day", 9, 8),
            fixed("international mother language day", 2, 21),
            fixed("international translation day", 9, 30), fixed("international friendship day", 7, 30),
            fixed("international childrens day", 6, 1),
            fixed("universal childrens day,world childrens day", 11, 20),
            fixed("international day of the girl,day of the girl", 10, 11),
            fixed("international migrants day", 12, 18),
            fixed("holocaust remembrance day,international holocaust remembrance day", 1, 27),
        ]
    }

    private static var churches: [Entry] {
        [
            fixed("annunciation day,lady day", 3, 25), fixed("michaelmas", 9, 29),
            fixed("martinmas,st martins day", 11, 11), fixed("lammas", 8, 1),
            fixed("feast of the assumption,assumption of mary", 8, 15),
            fixed("immaculate conception day,feast of the immaculate conception", 12, 8),
            fixed("st johns day,midsummer day", 6, 24), fixed("feast of st francis", 10, 4),
            fixed("orthodox christmas,orthodox christmas day", 1, 7),
            fixed("orthodox new year,old new year", 1, 14),
            fixed("holy innocents day", 12, 28), fixed("st josephs day,saint josephs day", 3, 19),
            after("first advent,first sunday of advent,advent sunday", 0, advent),
            ("advent", Feast(rule: advent, length: 22)), after("gaudete sunday,third advent", 14, advent),
            ("lent", Feast(rule: .easter(-46), length: 46)),
            ("spy wednesday,holy wednesday", Feast(rule: .easter(-4))),
            ("holy monday", Feast(rule: .easter(-6))), ("holy tuesday", Feast(rule: .easter(-5))),
            ("easter saturday,black saturday,easter eve", Feast(rule: .easter(-1))),
            ("holy week", Feast(rule: .easter(-7), length: 7)),
            ("low sunday,divine mercy sunday", Feast(rule: .easter(7))),
            ("whit tuesday,pentecost tuesday", Feast(rule: .easter(51))),
            ("sacred heart", Feast(rule: .easter(68))),
            ("orthodox pentecost,orthodox whit sunday", Feast(rule: .orthodoxEaster(49))),
            ("orthodox whit monday", Feast(rule: .orthodoxEaster(50))),
            ("orthodox ascension,orthodox ascension day", Feast(rule: .orthodoxEaster(39))),
            ("orthodox great friday,great friday", Feast(rule: .orthodoxEaster(-2))),
            ("great lent", Feast(rule: .orthodoxEaster(-48), length: 48)),
            ("orthodox maundy thursday,orthodox holy thursday", Feast(rule: .orthodoxEaster(-3))),
            ("orthodox holy saturday,orthodox easter saturday", Feast(rule: .orthodoxEaster(-1))),
            ("orthodox all saints day", Feast(rule: .orthodoxEaster(56))),
        ]
    }

    /// The fourth Sunday before Christmas.
    private static var advent: Feast.Rule { .days(-21, from: .weekdayBefore(7, month: 12, day: 25)) }

    /// Israel keeps its memorial days away from the sabbath; like the feasts they begin in the evening before.
    private static var hebrewMemorials: [Entry] {
        let independence = Feast.Rule.moved([5: -1, 6: -2, 1: 1], .hebrew(month: 2, day: 5))
        return [
            after("yom haatzmaut,yom ha atzmaut,israeli independence day", -1, independence),
            after("yom hazikaron,yom ha zikaron", -2, independence),
            after("yom yerushalayim,jerusalem day", -1, .hebrew(month: 2, day: 28)),
            after("hoshana rabbah,hoshana raba", -1, .hebrew(month: 7, day: 21)),
            after("fast of esther,taanit esther", 0, .hebrew(month: 12, day: 13)),
            after("tu bav", -1, .hebrew(month: 5, day: 15)),
            after("tu b shevat,tu bshevat", -1, .hebrew(month: 11, day: 15)),
        ]
    }

    private static var sun: [Entry] {
        [
            (
                "spring equinox,vernal equinox,march equinox,nowruz,norooz,persian new year",
                Feast(rule: .sun(0))
            ),
            ("summer solstice,june solstice,midsummer solstice", Feast(rule: .sun(1))),
            ("autumnal equinox,autumn equinox,fall equinox,september equinox", Feast(rule: .sun(2))),
            ("winter solstice,december solstice,dongzhi festival", Feast(rule: .sun(3))),
        ]
    }
}
