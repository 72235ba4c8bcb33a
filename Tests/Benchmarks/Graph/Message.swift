/// A message of about 200 bytes as JSON.
struct Message: Codable, Sendable {
    var id: String
    var role: String
    var content: String

    /// The message at a place in the history.
    init(number: Int) {
        id = "message-\(number)"
        role = number.isMultiple(of: 2) ? "user" : "assistant"
        content = Self.text
    }

    private static let text = """
        This is what somebody said in the conversation about the budget of the next year, \
        and it is as long as a message often is: two or three lines.
        """
}
