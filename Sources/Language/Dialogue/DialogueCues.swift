/// Words that tell what a turn of a dialogue is after, gathered under one word for each purpose.
///
/// Behind the user's own words they let the model of moves know that "put it in" and "pencil it in" are the same thing.
enum DialogueCues {
    /// The cues of a text as words, in a fixed order: `cueyes cueadd`.
    static func words(of text: HashedText) -> String {
        var present: UInt64 = 0
        for token in text.tokens {
            if let bits = table[token.hash] { present |= bits }
        }
        var words = ""
        for (index, cue) in cues.enumerated() where present & (1 << UInt64(index)) != 0 {
            words += " cue\(cue.name)"
        }
        return words
    }

    private static let cues: [(name: String, words: String)] = [
        (
            "yes",
            "yes yeah yep sure ok okay perfect great good fine alright sounds awesome excellent works correct right"
        ),
        ("no", "no nope not don't nothing never"),
        ("thanks", "thanks thank appreciate goodbye bye"),
        ("all", "all everything that's thats"),
        ("other", "other another else more any different anything"),
        (
            "ask",
            "what what's when where which who how do does am are is can could show tell check see look find list"
        ),
        (
            "add",
            "add create put mark pencil insert include save book schedule make set enter arrange note place log"
        ),
        ("name", "title titled name named call called label labeled entitled"),
        ("event", "event appointment entry reservation meeting something"),
        ("events", "events plans planned scheduled happening going activities agenda appointments activity"),
        ("calendar", "calendar calender schedule diary"),
        (
            "free",
            "available availability free opening openings open slot slots openness spare empty vacant time times"
        ),
        ("need", "need want would like i'd please"),
        ("place", "location located place venue address street road avenue"),
    ]

    private static let table: [UInt64: UInt64] = {
        var table: [UInt64: UInt64] = [:]
        for (index, cue) in cues.enumerated() {
            for word in cue.words.split(separator: " ") {
                table[FeatureHash.word(String(word)), default: 0] |= 1 << UInt64(index)
            }
        }
        return table
    }()
}
