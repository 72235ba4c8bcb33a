/// The words that the grammar knows, in lower case.
enum EnglishLexicon {
    /// What each word can mean.
    static let senses: [String: WordSense] = {
        var senses: [String: WordSense] = [:]
        func add<Value>(_ words: String, _ path: WritableKeyPath<WordSense, Value?>, _ value: Value) {
            for word in words.split(separator: " ") {
                senses[String(word), default: WordSense()][keyPath: path] = value
            }
        }
        for (index, names) in weekdays.enumerated() { add(names, \.weekday, index + 1) }
        for (index, names) in months.enumerated() { add(names, \.month, index + 1) }
        for (index, name) in numbers.enumerated() { add(name, \.number, index) }
        for (index, name) in tens.enumerated() { add(name, \.number, (index + 2) * 10) }
        for (index, name) in ordinals.enumerated() { add(name, \.ordinal, index + 1) }
        add("twentieth", \.ordinal, 20)
        add("thirtieth", \.ordinal, 30)
        for (unit, names) in units { add(names, \.unit, unit) }
        for (part, names) in parts { add(names, \.part, part) }
        for (offset, names) in dayOffsets { add(names, \.dayOffset, offset) }
        for word in functionWords.split(separator: " ") {
            senses[String(word), default: WordSense()].isFunctionWord = true
        }
        return senses
    }()

    private static let weekdays = [
        "monday mon mondays", "tuesday tue tues tuesdays", "wednesday wed weds wednesdays",
        "thursday thu thur thurs thursdays", "friday fri fridays", "saturday sat saturdays",
        "sunday sun sundays",
    ]

    private static let months = [
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
        "september sep sept", "october oct", "november nov", "december dec",
    ]

    private static let numbers = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]

    private static let tens = [
        "twenty", "thirty", "forty fourty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]

    private static let ordinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth nineth", "tenth",
        "eleventh", "twelfth twelvth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
        "eighteenth", "nineteenth",
    ]

    private static let units: [(TimeUnit, String)] = [
        (.minute, "minute minutes min mins"), (.hour, "hour hours hr hrs"), (.day, "day days"),
        (.week, "week weeks wk wks"), (.month, "month months"), (.year, "year years yr yrs"),
    ]

    private static let parts: [(DayPart, String)] = [
        (.morning, "morning mornings"), (.noon, "noon midday lunchtime noontime"),
        (.afternoon, "afternoon afternoons"), (.evening, "evening evenings"),
        (.night, "night nights tonight"),
        (.midnight, "midnight"),
    ]

    private static let dayOffsets: [(Int, String)] = [
        (0, "today"), (1, "tomorrow tmrw tmw tomorow tommorow tommorrow tomorrows"),
        (-1, "yesterday"),
    ]

    /// Words that a rule of the grammar may start with although they mean no time by themselves.
    private static let functionWords = """
        a an the this next last coming upcoming following current in within from between half quarter end \
        start beginning weekend eod cob couple few early during later now right first after every each am \
        pm christmas boxing new halloween
        """
}
