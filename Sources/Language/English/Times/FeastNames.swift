/// The names of feasts, found by their first word.
struct FeastNames: Sendable {
    /// English names.
    static let shared = FeastNames()

    struct Name: Sendable {
        let keys: [UInt64]
        let feast: Feast
    }

    private let names: [UInt64: [Name]]

    private init() {
        var names: [UInt64: [Name]] = [:]
        for (spellings, feast) in FeastNames.all {
            for spelling in spellings.split(separator: ",") {
                var keys = spelling.split(separator: " ").map { WordKey.of(String($0)) }
                guard let first = keys.first else { continue }
                names[first, default: []].append(Name(keys: keys, feast: feast))
                // "three memorial days ago".
                guard keys.count > 1, spelling.hasSuffix("day") else { continue }
                keys[keys.count - 1] = WordKey.of((spelling.split(separator: " ").last ?? "") + "s")
                names[first, default: []].append(Name(keys: keys, feast: feast))
            }
        }
        self.names = names.mapValues { $0.sorted { $0.keys.count > $1.keys.count } }
    }

    var firstWords: [UInt64] { Array(names.keys) }

    /// The names that start with a word, the longest first.
    func starting(with key: UInt64) -> [Name] { names[key] ?? [] }
}
