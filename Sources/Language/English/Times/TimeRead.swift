/// What a rule has read: a value, and where the reading goes on.
struct TimeRead<Value: Sendable>: Sendable {
    var value: Value
    /// The index of the first token behind it.
    var end: Int
    var rules: TimeRules
    /// Whether it is an ordinary word or number too, so that something must speak for it.
    var isWeak = false

    init(_ value: Value, _ end: Int, _ rule: TimeRule) {
        self.value = value
        self.end = end
        rules = TimeRules(rule)
    }

    init(_ value: Value, _ end: Int, _ rules: TimeRules, isWeak: Bool = false) {
        self.value = value
        self.end = end
        self.rules = rules
        self.isWeak = isWeak
    }

    /// The same reading of another value.
    func map<Other: Sendable>(_ other: Other) -> TimeRead<Other> {
        TimeRead<Other>(other, end, rules, isWeak: isWeak)
    }
}
