/// Reads short answers to yes-or-no, retry-or-cancel and which-one questions.
struct AnswerReader {
    let text: RequestText

    private static let yes = PhraseTable(
        """
        yes|yeah|yep|yup|yess|sure|ok|okay|k|correct|right|exactly|absolutely|definitely|certainly|of course
        sounds good|sounds great|that works|works for me|go ahead|do it|please do|perfect|great|fine|good
        that's right|that is right|that's correct|that is correct|that's fine|that is fine|looks good
        alright|all right|affirmative|y|confirm|confirmed|agreed|indeed|that's good|that's perfect|i do
        yes please|please|why not|by all means|👍|✅|✔|👌
        """
    )
    private static let no = PhraseTable(
        """
        no|nope|nah|never|not really|not now|don't|do not|negative|n|wrong|incorrect|that's wrong
        that is wrong|not yet|i don't|no thanks|no thank you|not correct|not right|that's not|that is not
        not at all|👎|❌|stop|rather not|i'd rather not
        """
    )
    private static let retry = PhraseTable(
        """
        retry|try again|again|try it again|try once more|one more time|once more|another try|redo|re-try
        repeat|try now|give it another
        """
    )
    private static let cancel = PhraseTable(
        """
        cancel|abort|stop|quit|forget it|never mind|nevermind|drop it|leave it|give up|discard|skip it
        don't bother|abandon|enough
        """
    )
    private static let denials = TokenSet("don't not no never")
    private static let openings = TokenSet("oh well hmm um uh ah , . actually hm i think so guess")

    /// Yes or no, from the words that the text opens with.
    func affirmation() -> Affirmation? {
        var start = 0
        while text.has(start, Self.openings) { start += 1 }
        if opens(Self.no, start) { return .no }
        return opens(Self.yes, start) ? .yes : nil
    }

    /// Retry or cancel: the words themselves anywhere, or else a yes or no.
    func choice() -> RetryChoice? {
        guard text.count <= 30 else { return nil }
        var isRetry = false
        var isCancel = false
        for index in 0..<text.count {
            let isDenied = text.has(index - 1, Self.denials)
            if opens(Self.retry, index) {
                if isDenied { isCancel = true } else { isRetry = true }
            }
            if opens(Self.cancel, index) {
                if isDenied { isRetry = true } else { isCancel = true }
            }
        }
        if isRetry != isCancel { return isRetry ? .retry : .cancel }
        // "Retry or cancel?" asks back.
        if isRetry { return nil }
        return affirmation().map { $0 == .yes ? .retry : .cancel }
    }

    private func opens(_ phrases: PhraseTable, _ index: Int) -> Bool {
        phrases.longest(in: text.tokens, at: index) != nil
    }

    /// Refusals, and in the second line what may stand around one.
    private static let refusals = PhraseTable(
        """
        no thank you|no thanks|not really|not now|never mind|nevermind|forget it|forget about it|drop it|leave it|give up|\
        skip it|i changed my mind|i've changed my mind|changed my mind|i don't know|dunno|cancel it|cancel that|cancel|abort|\
        stop|no|nope|nah|none|nothing|i don't want to|don't bother|quit|that's all|don't|no idea|not sure|i'm not sure
        sorry|please|actually|thanks|thank you|i|oh|well
        """
    )

    /// Whether a text says nothing but that no answer comes: "no thanks", "I changed my mind".
    var isRefusal: Bool {
        guard text.count <= 12 else { return false }
        var index = 0
        var saysSo = false
        while index < text.count {
            if text.isSign(index) {
                index += 1
                continue
            }
            guard let found = Self.refusals.longest(in: text.tokens, at: index) else { return false }
            if found.place == 0 { saysSo = true }
            index = found.end
        }
        return saysSo
    }
}
