/// What a word can mean to the grammar; a word may have several meanings ("second", "may").
struct WordSense: Sendable {
    var weekday: Int?
    var month: Int?
    var number: Int?
    var ordinal: Int?
    var unit: TimeUnit?
    var part: DayPart?
    var dayOffset: Int?
    var isFunctionWord = false
}
