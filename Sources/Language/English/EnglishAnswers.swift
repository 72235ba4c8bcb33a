/// Reads short answers to yes-or-no and retry-or-cancel questions.
struct EnglishAnswers {
    let text: EnglishText

    func affirmation() -> Affirmation? {
        switch text.word(0) {
        case "yes", "sure", "ok": .yes
        case "no", "nope": .no
        default: nil
        }
    }

    func choice() -> RetryChoice? {
        switch text.word(0) {
        case "retry": .retry
        case "cancel": .cancel
        default: nil
        }
    }
}
