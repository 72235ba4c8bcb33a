/// Tells whether an answer gives the whole request up.
///
/// Only a text that says nothing else does: "cancel the Acme contract" is a title, "never mind" is not.
enum GivingUp {
    private static let phrases: Set<String> = [
        "cancel", "cancel it", "cancel that", "cancel this", "cancel please", "cancel everything",
        "cancel the meeting", "cancel the reminder", "cancel the request", "cancel my request",
        "cancel meeting",
        "never mind", "nevermind", "forget it", "forget about it", "forget that", "forget this", "start over",
        "start again", "lets start over", "restart", "stop", "stop it", "abort", "quit",
    ]

    private static let politeWords: Set<String> = [
        "please", "ok", "okay", "oh", "well", "no", "actually", "sorry", "thanks", "then",
    ]

    static func isMeant(by text: String) -> Bool {
        guard text.utf8.count <= 80 else { return false }
        var words: [String] = []
        var word = ""
        for character in text.lowercased() {
            if character.isLetter || character.isNumber {
                word.append(character)
            } else if character != "'", character != "’", !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return phrases.contains(words.filter { !politeWords.contains($0) }.joined(separator: " "))
    }
}
