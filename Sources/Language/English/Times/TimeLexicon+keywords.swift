extension TimeLexicon {
    static var keywords: [Entry] {
        func word(_ spellings: String, _ keyword: TimeWord.Keyword) -> Entry {
            (spellings, { $0.keyword = keyword })
        }
        return [
            word("bi semi", .prefix), word("the", .the), word("a an", .a), word("of", .of),
            word("in during throughout", .in),
            word("on", .on),
            word("at", .at), word("to thru through", .to), word("until till til untill upto", .until),
            word("from", .from), word("between", .between), word("and plus", .and), word("or", .or),
            word("after", .after), word("before", .before), word("since", .since), word("by", .by),
            word("within", .within), word("for", .for), word("every each", .every),
            word("except excluding excepting without but", .except), word("ago", .ago),
            word("later afterwards afterward", .later), word("earlier", .earlier), word("hence out", .hence),
            word("now", .now), word("am", .am), word("pm", .pm), word("oclock", .oclock), word("past", .past),
            word("half halfe", .half), word("this", .this), word("next nxt", .next), word("last", .last),
            word("coming upcoming", .coming), word("previous prior preceding", .previous),
            word("following", .following), word("current same present", .current),
            word("start beginning begin", .start), word("end ending", .end), word("middle mid", .middle),
            word("early", .early), word("late", .late), word("rest remainder", .rest),
            word("around about approximately approx roughly circa ca near almost exactly", .around),
            word("noon midday noonish", .noon), word("midnight", .midnight), word("oh o ou", .oh),
            word("couple", .couple), word("few", .few), word("several", .several),
            word("other alternate", .other),
            word("another", .another), word("once", .once), word("twice", .twice),
            word("times x occurrences", .times),
            word("starting effective", .starting),
            word("than", .than), word("more", .more), word("less", .less), word("time", .time),
            word("ish", .ish),
            word("all whole entire", .all), word("back", .back), word("eod cob", .endOfDay),
            word("eoq", .endOfQuarter),
            word("eow", .endOfWeek),
            word("eom", .endOfMonth), word("eoy", .endOfYear), word("bom", .startOfMonth),
            word("boy", .startOfYear), word("ad", .era),
            word("be", .buddhist), word("everyday", .everyday), word("moment", .moment), word("date", .date),
            word("no", .no), word("up", .upTo), word("asap", .asap),
            word("oxt", .oneAfterNext), word("q", .quarterMark), word("cy fy", .yearMark),
            (
                "weekday weekdays",
                { $0.keyword = .weekdays }
            ),
            ("weekdays", { $0.traits.insert(.plural) }),
            (
                "of and or than a an x o oh ou up be date time moment but "
                    + "out back less more ca near but without",
                { $0.traits.insert(.inner) }
            ),
            (
                "more additional extra further",
                { $0.keyword = .more }
            ),
            (
                "as not full right close twenties thirties forties fifties sixties seventies eighties nineties "
                    + "noughties aughts",
                { $0.traits.insert(.starter) }
            ),
            ("additional extra further", { $0.traits.insert(.inner) }),
            (
                "final",
                {
                    $0.keyword = .ultimate
                    $0.every = 1
                }
            ),
            (
                "penultimate",
                {
                    $0.keyword = .ultimate
                    $0.every = 2
                }
            ),
            season("spring", 1), season("summer", 2), season("autumn fall", 3), season("winter", 4),
        ]
    }

    private static func season(_ spellings: String, _ place: Int16) -> Entry {
        (
            spellings,
            {
                $0.keyword = .season
                $0.every = UInt8(place)
                $0.traits.insert(.ambiguous)
            }
        )
    }

    static var frequencies: [Entry] {
        func word(_ spellings: String, _ count: UInt8, _ unit: CalendarUnit) -> Entry {
            (
                spellings,
                {
                    $0.every = count
                    $0.unit = unit
                    $0.keyword = .frequency
                }
            )
        }
        return [
            word("hourly", 1, .hour), word("daily", 1, .day), word("weekly", 1, .week),
            word("fortnightly biweekly", 2, .week), word("nightly", 1, .day), word("monthly", 1, .month),
            word("bimonthly", 2, .month),
            word("quarterly", 3, .month), word("semiannual semiannually biannual biannually", 6, .month),
            word("halfyearly", 6, .month), word("yearly annually annual", 1, .year),
            word("biennial biennially", 2, .year),
        ]
    }

    /// The abbreviations that are no ordinary words; a zone's summer time has its own.
    static var zones: [Entry] {
        let hours: [(String, Int)] = [
            ("utc gmt wet", 0), ("bst cet west", 60), ("cest eet sast", 120), ("msk eest", 180), ("gst", 240),
            ("pkt", 300), ("ist", 330), ("ict", 420), ("sgt hkt awst", 480), ("jst kst", 540), ("aest", 600),
            ("aedt", 660), ("nzst", 720), ("nzdt", 780), ("adt", -180), ("edt", -240), ("est cdt", -300),
            ("cst mdt", -360), ("mst pdt", -420), ("pst akdt", -480), ("akst", -540), ("hst", -600),
        ]
        return hours.map { spellings, minutes in (spellings, { $0.zone = Int16(minutes) }) }
    }
}
