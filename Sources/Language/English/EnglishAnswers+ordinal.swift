extension EnglishAnswers {
    private static let fillers: Set<String> = [
        "the", "one", "option", "number", "no", "please", "choice", "slot", "suggestion", "i'll", "i",
        "would",
        "take", "let's", "go", "with", "works", "is", "fine", "good", "yes", "ok", "okay", "pick", "choose",
        "time",
        "i'd", "like", "want", "prefer", "thanks", "sounds", "great", "for", "me", "do", "yeah", "sure",
        "use",
    ]
    private static let leads: Set<String> = ["number", "option", "choice", "slot", "suggestion", "#"]

    /// Which of several choices an answer names; -1 is the last, nil where it says more or names none.
    func ordinal() -> Int? {
        guard text.count <= 12, !text.has(["no", "one"], at: 0) else { return nil }
        var found: Int?
        var cardinal: Int?
        var index = 0
        while index < text.count {
            let isPlain =
                index == 0 || !text.isAttached(index) || EnglishAnswers.leads.contains(text.word(index - 1))
            if text.word(index) == "last" {
                guard found == nil else { return nil }
                found = -1
            } else if isPlain, let ordinal = text.ordinal(at: index) {
                guard found == nil, (1...99).contains(ordinal.value) else { return nil }
                found = ordinal.value
                index = ordinal.end
                continue
            } else if let number = text.cardinal(at: index), !isPronoun(index, found) {
                guard isPlain, cardinal == nil, (1...99).contains(number.value) else { return nil }
                cardinal = number.value
                index = number.end
                continue
            } else if !EnglishAnswers.fillers.contains(text.word(index)),
                ![",", ".", "!", "#"].contains(text.word(index))
            {
                return nil
            }
            index += 1
        }
        return found == nil || cardinal == nil ? found ?? cardinal : nil
    }

    /// Whether "one" stands for the thing: "the second one".
    private func isPronoun(_ index: Int, _ found: Int?) -> Bool {
        text.word(index) == "one" && found != nil
    }
}
