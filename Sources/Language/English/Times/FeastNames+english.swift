extension FeastNames {
    typealias Entry = (spellings: String, feast: Feast)

    private static func fixed(_ names: String, _ month: Int, _ day: Int) -> Entry {
        (names, Feast(rule: .fixed(month: month, day: day)))
    }

    private static func weekday(_ names: String, _ place: Int, _ weekday: Int, _ month: Int) -> Entry {
        (names, Feast(rule: .weekday(place, weekday, month: month)))
    }

    private static func easter(_ names: String, _ days: Int) -> Entry { (names, Feast(rule: .easter(days))) }

    private static func orthodox(_ names: String, _ days: Int) -> Entry {
        (names, Feast(rule: .orthodoxEaster(days)))
    }

    /// Hebrew days begin in the evening before; their eve is what a calendar shows first.
    private static func hebrew(_ names: String, _ month: Int, _ day: Int, length: Int = 1) -> Entry {
        (names, Feast(rule: .days(-1, from: .hebrew(month: month, day: day)), length: length))
    }

    private static func islamic(_ names: String, _ month: Int, _ day: Int, length: Int = 1) -> Entry {
        (names, Feast(rule: .islamic(month: month, day: day), length: length))
    }

    private static func chinese(_ names: String, _ sun: Int, _ day: Int) -> Entry {
        (names, Feast(rule: .chinese(sun: sun, day: day)))
    }

    static var all: [Entry] {
        secular + american + christian + jewish + islamic + asian + indian + awareness + observances
    }

    private static var secular: [Entry] {
        [
            fixed("new years day,new year day,new years,new year,nyd", 1, 1),
            fixed("new years eve,new year eve,nye", 12, 31),
            fixed("valentines day,valentine day,valentines,saint valentines day,st valentines day", 2, 14),
            fixed("womens day,international womens day", 3, 8),
            fixed(
                "st patricks day,saint patricks day,st patrick day,"
                    + "saint patrick day,saint patrick,st patrick",
                3,
                17
            ),
            fixed("st paddys day,saint paddys day,paddys day,st pattys day,saint pattys day", 3, 17),
            fixed("april fools,april fools day,april fool day,all fools day", 4, 1),
            fixed("earth day", 4, 22),
            fixed(
                "labour day,may day,international workers day,"
                    + "international labor day,international labour day,workers day",
                5,
                1
            ),
            fixed("loyalty day,law day,lei day", 5, 1), fixed("cinco de mayo", 5, 5),
            fixed("halloween,hallowe en,all hallows eve", 10, 31),
            fixed("guy fawkes day,bonfire night", 11, 5),
            fixed("boxing day", 12, 26), fixed("kings day,koningsdag", 4, 27),
            fixed("bastille day", 7, 14), fixed("canada day", 7, 1), fixed("australia day", 1, 26),
            fixed("anzac day", 4, 25), fixed("remembrance day,armistice day", 11, 11),
            fixed("ides of march", 3, 15), fixed("pi day", 3, 14), fixed("singles day", 11, 11),
            fixed("childrens day", 6, 1), fixed("teachers day", 9, 10),
            weekday("mothers day,mother day", 2, 7, 5), weekday("fathers day,father day", 3, 7, 6),
        ]
    }

    private static var american: [Entry] {
        [
            weekday(
                "martin luther king day,martin luther kings day,"
                    + "martin luther king jr day,mlk day,mlk jr day,mlk",
                3,
                1,
                1
            ),
            weekday(
                "presidents day,president day,washingtons birthday,washington birthday,george washington day,"
                    + "daisy gatson bates day",
                3,
                1,
                2
            ),
            fixed("groundhog day,groundhogs day", 2, 2),
            fixed("lincolns birthday,lincoln birthday,abraham lincolns birthday,inauguration0", 2, 12),
            weekday("memorial day,decoration day", -1, 1, 5), fixed("flag day", 6, 14),
            fixed("juneteenth", 6, 19),
            fixed("independence day,us independence day,usa independence day", 7, 4),
            weekday("labor day", 1, 1, 9), fixed("patriot day", 9, 11),
            weekday("columbus day,indigenous peoples day", 2, 1, 10),
            fixed("veterans day,veteran day", 11, 11),
            ("election day", Feast(rule: .days(1, from: .weekday(1, 1, month: 11)))),
            weekday("thanksgiving day,thanksgiving", 4, 4, 11),
            weekday("canadian thanksgiving", 2, 1, 10), fixed("womens equality day", 8, 26),
            fixed("national freedom day", 2, 1), fixed("purple heart day", 8, 7),
            ("black friday", Feast(rule: .days(1, from: .weekday(4, 4, month: 11)))),
            ("small business saturday", Feast(rule: .days(2, from: .weekday(4, 4, month: 11)))),
            ("cyber monday", Feast(rule: .days(4, from: .weekday(4, 4, month: 11)))),
            ("giving tuesday", Feast(rule: .days(5, from: .weekday(4, 4, month: 11)))),
            ("emancipation day", Feast(rule: .working(.fixed(month: 4, day: 16)))),
            (
                "tax day",
                Feast(
                    rule: .firstFree(.fixed(month: 4, day: 15), besides: .working(.fixed(month: 4, day: 16)))
                )
            ),
            (
                "administrative professionals day,administrative professional day,secretaries day,admins day",
                Feast(rule: .days(-3, from: .weekday(-1, 6, month: 4)))
            ),
            ("bosss day,boss day,bosses day", Feast(rule: .working(.fixed(month: 10, day: 16)))),
            (
                "super tuesday,mega giga tuesday,tsunami tuesday",
                Feast(rule: .listed(superTuesdays))
            ),
            (
                "mini tuesday",
                Feast(rule: .listed([CivilDate(year: 2004, month: 2, day: 3)]))
            ),
            weekday("daylight savings start,daylight saving start,daylight saving start day", 2, 7, 3),
            weekday("daylight savings end,daylight saving end,daylight saving end day", 1, 7, 11),
            ("military spouse day", Feast(rule: .days(-2, from: .weekday(2, 7, month: 5)))),
            (
                "national grandparents day,grandparents day,national grandparent day",
                Feast(rule: .days(6, from: .weekday(1, 1, month: 9)))
            ),
            ("kwanzaa", Feast(rule: .fixed(month: 12, day: 26))),
        ]
    }

    /// When most states held their primaries.
    private static var superTuesdays: [CivilDate] {
        let days = [
            (1988, 3, 8), (1992, 3, 10), (1996, 3, 12), (2000, 3, 7), (2004, 3, 2), (2008, 2, 5),
            (2012, 3, 6),
            (2016, 3, 1), (2020, 3, 3), (2024, 3, 5), (2028, 3, 7),
        ]
        return days.map { CivilDate(year: $0.0, month: $0.1, day: $0.2) }
    }

    private static var christian: [Entry] {
        [
            fixed("christmas day,christmas,xmas,xmas day,x mas", 12, 25),
            fixed("christmas eve,xmas eve", 12, 24), fixed("epiphany,three kings day", 1, 6),
            fixed("candlemas", 2, 2), fixed("assumption day", 8, 15), fixed("reformation day", 10, 31),
            fixed("all saints day,all saints,all hallows", 11, 1), fixed("all souls day,all souls", 11, 2),
            fixed("immaculate conception", 12, 8), fixed("saint nicholas day,st nicholas day", 12, 6),
            fixed("saint stephens day,st stephens day", 12, 26),
            easter("shrove tuesday,pancake day,mardi gras,fat tuesday", -47),
            easter("ash wednesday", -46), easter("palm sunday", -7),
            easter("maundy thursday,holy thursday", -3), easter("good friday", -2),
            easter("holy saturday", -1),
            easter("easter sunday,easter,easter day", 0), easter("easter monday", 1),
            easter("ascension day,ascension thursday", 39),
            easter("pentecost,whit sunday,white sunday,whitsun", 49),
            easter("whit monday,pentecost monday,monday of the holy spirit", 50),
            easter("trinity sunday", 56),
            easter("corpus christi", 60), easter("carnival monday,rose monday,shrove monday", -48),
            orthodox("orthodox easter,orthodox easter sunday,pascha", 0),
            orthodox("orthodox good friday", -2), orthodox("clean monday,orthodox shrove monday", -48),
            orthodox("lazarus saturday", -8), orthodox("orthodox palm sunday", -7),
            orthodox("orthodox easter monday", 1),
            weekday("advent sunday0", 1, 7, 12),
        ]
    }

    private static var jewish: [Entry] {
        [
            hebrew("rosh hashanah,rosh hashana,jewish new year", 7, 1, length: 3),
            hebrew("yom kippur", 7, 10), hebrew("sukkot,sukkoth,feast of tabernacles", 7, 15, length: 8),
            hebrew("shemini atzeret", 7, 22), hebrew("simchat torah", 7, 23),
            hebrew("hanukkah,chanukah,hannukkah,hanukah,hannukah", 9, 25, length: 8),
            hebrew("tu bishvat", 11, 15), hebrew("purim", 12, 14), hebrew("shushan purim", 12, 15),
            hebrew("passover,pesach", 1, 15, length: 9), hebrew("yom hashoah", 1, 27),
            hebrew("lag bomer,lag baomer", 2, 18),
            hebrew("shavuot,feast of weeks", 3, 6, length: 3),
            // On a sabbath the fast is put off by a day.
            ("tisha bav", Feast(rule: .days(-1, from: .notOn(6, .hebrew(month: 5, day: 9))))),
        ]
    }

    private static var islamic: [Entry] {
        [
            islamic("ramadan,ramadhan,ramzan", 9, 1, length: 30),
            islamic("eid al fitr,eid ul fitr,id ul fitr,eid", 10, 1),
            islamic(
                "eid al adha,eid ul adha,id ul adha,sacrifice feast,bakr id,bakrid,feast of the sacrifice",
                12,
                10
            ),
            islamic("islamic new year,muharram,hijri new year", 1, 1), islamic("ashura,day of ashura", 1, 10),
            islamic("mawlid,mawlid al nabi,prophets birthday", 3, 12),
            islamic("isra and miraj,the night journey,night journey,lailat al miraj", 7, 27),
            islamic("laylat al qadr,night of power", 9, 27),
            (
                "jamat ul vida,jumuatul wida,jumuatul vida,jumat ul wida",
                Feast(rule: .lastBefore(5, .islamic(month: 10, day: 1)))
            ),
        ]
    }

    /// The Chinese month in which the sun reaches 330 degrees is the first.
    private static var asian: [Entry] {
        [
            chinese(
                "chinese new year,chinese new years day,chinese lunar new year,"
                    + "chinese lunar new years day,lunar new year,"
                    + "lunar new years day,spring festival,tet",
                330,
                1
            ),
            chinese("chinese new years eve,lunar new years eve", 330, 0),
            chinese("lantern festival", 330, 15), chinese("dragon boat festival,duanwu festival", 90, 5),
            chinese("qixi festival,double seventh festival", 150, 7),
            chinese("mid autumn festival,moon festival,chuseok", 180, 15),
            chinese("double ninth festival,chongyang festival", 210, 9),
        ]
    }

    private static var awareness: [Entry] {
        [
            fixed("world vegan day", 11, 1), fixed("world health day", 4, 7),
            fixed("world environment day", 6, 5), fixed("world aids day", 12, 1),
            fixed("human rights day", 12, 10), fixed("united nations day,un day", 10, 24),
        ]
    }
}
