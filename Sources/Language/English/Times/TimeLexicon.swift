/// The words of phrases about time, found by their key in an open-addressed table.
struct TimeLexicon: Sendable {
    /// English.
    static let shared = TimeLexicon()

    private let keys: [UInt64]
    private let entries: [TimeWord]
    private let mask: Int

    private init() {
        var words: [UInt64: TimeWord] = [:]
        for (spellings, change) in TimeLexicon.all {
            for spelling in spellings.split(separator: " ") {
                change(&words[WordKey.of(String(spelling)), default: TimeWord()])
            }
        }
        for name in FeastNames.shared.firstWords {
            words[name, default: TimeWord()].traits.insert(.feast)
        }
        var size = 64
        while size < words.count * 3 { size *= 2 }
        mask = size - 1
        var keys = [UInt64](repeating: 0, count: size)
        var entries = [TimeWord](repeating: .foreign, count: size)
        for (key, word) in words {
            var slot = Int(truncatingIfNeeded: key ^ key >> 29) & mask
            while keys[slot] != 0 { slot = (slot + 1) & mask }
            keys[slot] = key
            entries[slot] = word
        }
        self.keys = keys
        self.entries = entries
    }

    /// What a word means; `TimeWord.foreign` if it means nothing about time.
    subscript(key: UInt64) -> TimeWord {
        var slot = Int(truncatingIfNeeded: key ^ key >> 29) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return entries[slot] }
            slot = (slot + 1) & mask
        }
        return .foreign
    }
}
