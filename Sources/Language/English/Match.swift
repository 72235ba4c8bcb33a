/// What a rule read, and the index of the first token after it.
struct Match<Value: Sendable>: Sendable {
    var value: Value
    var end: Int

    init(_ value: Value, end: Int) {
        self.value = value
        self.end = end
    }
}
