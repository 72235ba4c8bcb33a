/// Reads short answers to yes-or-no and retry-or-cancel questions.
struct EnglishAnswers {
    let text: EnglishText

    private static let yes = phrases(
        """
        yes|yeah|yep|yup|yess|sure|ok|okay|k|correct|right|exactly|absolutely|definitely|certainly|of course
        sounds good|sounds great|that works|works for me|go ahead|do it|please do|perfect|great|fine|good
        that's right|that is right|that's correct|that is correct|that's fine|that is fine|looks good
        alright|all right|affirmative|y|confirm|confirmed|agreed|indeed|that's good|that's perfect|i do
        yes please|please|why not|by all means|👍|✅|✔|👌
        """
    )
    private static let no = phrases(
        """
        no|nope|nah|never|not really|not now|don't|dont|do not|negative|n|wrong|incorrect|that's wrong
        that is wrong|not yet|i don't|no thanks|no thank you|not correct|not right|that's not|that is not
        not at all|👎|❌|stop|rather not|i'd rather not
        """
    )
    private static let retry = phrases(
        """
        retry|try again|again|try it again|try once more|one more time|once more|another try|redo|re-try
        repeat|try now|give it another
        """
    )
    private static let cancel = phrases(
        """
        cancel|abort|stop|quit|forget it|never mind|nevermind|drop it|leave it|give up|discard|skip it
        don't bother|abandon|enough
        """
    )

    /// Yes or no, from the words that the text opens with.
    func affirmation() -> Affirmation? {
        let start = opening()
        if matches(EnglishAnswers.no, at: start) { return .no }
        if matches(EnglishAnswers.yes, at: start) { return .yes }
        return nil
    }

    /// Retry or cancel: the words themselves anywhere, or else a yes or no.
    func choice() -> RetryChoice? {
        guard text.count <= 30 else { return nil }
        var isRetry = false
        var isCancel = false
        for index in 0..<text.count {
            let isDenied = ["don't", "dont", "not", "no", "never"].contains(text.word(index - 1))
            if matches(EnglishAnswers.retry, at: index) {
                if isDenied { isCancel = true } else { isRetry = true }
            }
            if matches(EnglishAnswers.cancel, at: index) {
                if isDenied { isRetry = true } else { isCancel = true }
            }
        }
        if isRetry != isCancel { return isRetry ? .retry : .cancel }
        // "Retry or cancel?" asks back.
        if isRetry { return nil }
        return affirmation().map { $0 == .yes ? .retry : .cancel }
    }

    /// The index behind words that open an answer without being one: "oh", "well", "hmm,".
    private func opening() -> Int {
        var index = 0
        while [
            "oh", "well", "hmm", "um", "uh", "ah", ",", ".", "actually", "hm", "i", "think", "so", "guess",
        ].contains(text.word(index)) { index += 1 }
        return index
    }

    private func matches(_ phrases: [[String]], at index: Int) -> Bool {
        phrases.contains { text.has($0, at: index) }
    }

    static func phrases(_ list: String) -> [[String]] {
        list.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map {
            $0.split(separator: " ").map(String.init)
        }
    }
}
