import Testing

@testable import Server

struct `A client id` {
    @Test(arguments: [
        "abc", "user123", "test-client-1", "client_456", "---", "___", "123", "ABC",
        "550e8400-e29b-41d4-a716-446655440000", String(repeating: "a", count: 100),
    ])
    func `is 3 to 100 letters, digits, dashes and underscores`(text: String) {
        #expect(ClientIdentifier.isValid(text))
    }

    @Test(arguments: [
        "", " ", "a", "ab", "   ", "user@test", "user.test", "user test", "user/test", "abc\n", "abc\u{0}",
        "äbc", "ａｂｃ", "١٢٣", "abc\u{301}", String(repeating: "a", count: 101),
    ])
    func `is nothing else`(text: String) {
        #expect(!ClientIdentifier.isValid(text))
    }
}
