extension TimeLexicon {
    typealias Entry = (spellings: String, change: @Sendable (inout TimeWord) -> Void)

    /// Every word with what it means; a word that stands twice means both.
    static var all: [Entry] {
        weekdays + months + units + numbers + ordinals + parts + relativeDays + keywords + frequencies + zones
    }

    private static var weekdays: [Entry] {
        let names = [
            "monday mon munday", "tuesday tues tue teusday tuesay",
            "wednesday wed weds wednsday wensday wednesay",
            "thursday thurs thur thu thrusday thurday", "friday fri firday", "saturday sat satuday saterday",
            "sunday sun",
        ]
        let plurals = [
            "mondays", "tuesdays", "wednesdays wednsdays", "thursdays", "fridays", "saturdays", "sundays",
        ]
        var entries: [Entry] = []
        for index in 0..<7 {
            entries.append((names[index], { $0.weekday = UInt8(index + 1) }))
            entries.append(
                (
                    plurals[index],
                    {
                        $0.weekday = UInt8(index + 1)
                        $0.traits.insert(.plural)
                    }
                )
            )
        }
        entries.append(("mon tue tues wed thu thur thurs fri sat sun", { $0.traits.insert(.abbreviation) }))
        entries.append(("sat sun", { $0.traits.insert(.ambiguous) }))
        return entries
    }

    private static var months: [Entry] {
        let names = [
            "january jan", "february feb febuary feburary", "march mar", "april apr", "may", "june jun",
            "july jul",
            "august aug", "september sept sep", "october oct", "november nov novem", "december dec",
        ]
        var entries: [Entry] = names.enumerated().map { index, spellings in
            (spellings, { $0.month = UInt8(index + 1) })
        }
        entries.append(
            ("jan feb mar apr jun jul aug sept sep oct nov dec", { $0.traits.insert(.abbreviation) })
        )
        entries.append(("may march mar august jan dec", { $0.traits.insert(.ambiguous) }))
        return entries
    }

    private static var units: [Entry] {
        func unit(_ spellings: String, _ unit: CalendarUnit) -> Entry { (spellings, { $0.unit = unit }) }
        return [
            unit("second seconds sec secs s", .second), unit("minute minutes min mins minuets m", .minute),
            unit("hour hours hr hrs h", .hour), unit("day days d", .day),
            unit("workday workdays businessday businessdays", .businessDay),
            unit("week weeks wk wks w", .week),
            unit("weekend weekends", .weekend), unit("fortnight fortnights", .fortnight),
            unit("month months mo mos", .month), unit("quarter quarters qtr qtrs", .quarter),
            unit("halfyear", .halfYear), unit("year years yr yrs y", .year), unit("decade decades", .decade),
            unit("century centuries", .century), unit("season seasons", .season),
            (
                "seconds secs minutes mins hours hrs days weeks wks "
                    + "weekends months quarters years yrs decades",
                { $0.traits.insert(.plural) }
            ),
            ("s m h d w y mo", { $0.traits.formUnion([.abbreviation, .ambiguous]) }),
        ]
    }

    private static var numbers: [Entry] {
        let small =
            "zero one two three four five six seven eight nine ten eleven "
            + "twelve thirteen fourteen fifteen sixteen "
            + "seventeen eighteen nineteen"
        let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
        var entries: [Entry] = []
        for (index, word) in small.split(separator: " ").enumerated() {
            entries.append((String(word), { $0.cardinal = Int16(index) }))
        }
        for (index, word) in tens.split(separator: " ").enumerated() {
            entries.append((String(word), { $0.cardinal = Int16(20 + 10 * index) }))
        }
        entries.append(("fourty", { $0.cardinal = 40 }))
        entries.append(("hundred", { $0.keyword = .hundred }))
        entries.append(("thousand", { $0.keyword = .thousand }))
        return entries
    }

    private static var ordinals: [Entry] {
        let small =
            "first second third fourth fifth sixth seventh eighth ninth "
            + "tenth eleventh twelfth thirteenth fourteenth "
            + "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
        var entries: [Entry] = []
        for (index, word) in small.split(separator: " ").enumerated() {
            entries.append((String(word), { $0.ordinal = Int16(index + 1) }))
        }
        entries.append(("thirtieth", { $0.ordinal = 30 }))
        entries.append(("twelvth", { $0.ordinal = 12 }))
        return entries
    }

    private static var parts: [Entry] {
        func part(_ spellings: String, _ part: PartOfDay) -> Entry { (spellings, { $0.part = part }) }
        return [
            part("morning mornings morn", .morning),
            part("afternoon afternoons arvo aft afternoonish", .afternoon),
            part("evening evenings eve", .evening), part("night nights nighttime overnight nite", .night),
            part("lunch lunchtime", .lunch), part("dinner dinnertime", .dinner), part("daytime", .daytime),
            part("breakfast", .breakfast), part("dawn sunrise", .dawn),
            ("mornings afternoons evenings nights", { $0.traits.insert(.plural) }),
            ("lunch dinner breakfast dawn eve aft", { $0.traits.insert(.ambiguous) }),
        ]
    }

    private static var relativeDays: [Entry] {
        [
            ("today todays tod", { $0.dayOffset = 0 }),
            (
                "tomorrow tmrw tmr tmw tomorow tommorow tommorrow tomorrows tmrrw tomorro",
                { $0.dayOffset = 1 }
            ),
            ("yesterday yest yesterdays yday", { $0.dayOffset = -1 }),
            ("overmorrow", { $0.dayOffset = 2 }),
            ("tod", { $0.traits.insert(.ambiguous) }),
            (
                "tonight tonite tonights",
                {
                    $0.dayOffset = 0
                    $0.part = .night
                }
            ),
        ]
    }
}
