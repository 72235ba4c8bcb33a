extension EnglishAnswers {
    private static let refusals = phrases(
        """
        no thank you|no thanks|not really|not now|never mind|nevermind|forget it|forget about it|drop it
        leave it|give up|skip it|i changed my mind|i've changed my mind|changed my mind|i don't know|dunno
        cancel it|cancel that|cancel|abort|stop|no|nope|nah|none|nothing|i don't want to|don't bother|quit
        sorry|please|actually|thanks|thank you|i|oh|well|that's all|don't|no idea|not sure|i'm not sure
        """
    )

    /// Whether a text says nothing but that no answer comes: "no thanks", "I changed my mind".
    var isRefusal: Bool {
        guard text.count <= 12 else { return false }
        var index = 0
        var saysSo = false
        while index < text.count {
            if text.tokens[index].kind == .symbol {
                index += 1
                continue
            }
            let found = EnglishAnswers.refusals.filter { text.has($0, at: index) }.max { $0.count < $1.count }
            guard let found else { return false }
            let isFiller = ["sorry", "please", "actually", "thanks", "thank", "i", "oh", "well"].contains(
                found[0]
            )
            if found.count > 2 || !isFiller { saysSo = true }
            index += found.count
        }
        return saysSo
    }
}
