/// Picks the sentences of a transcript that tell most about a question, or about the whole if there is none.
///
/// It writes nothing of its own: a summary is made of what was said, in the order in which it was said.
public struct SummaryReader: Sendable {
    /// How many words a summary has at most; one sentence is given even if it is longer.
    public var maximumWords: Int

    /// Makes a reader.
    ///
    /// - Parameter maximumWords: How many words a summary has at most.
    public init(maximumWords: Int = 60) {
        self.maximumWords = maximumWords
    }

    /// A sentence and what it is worth.
    private struct Candidate {
        let tokens: Range<Int>
        let worth: Double
    }

    /// Words shorter than this tell little about what a sentence is about.
    private static let leastLength = 4
    /// How much a word of the question counts beside one that the transcript only repeats.
    private static let questionWorth = 2.0
    /// Sentences of fewer words are answers and noises.
    private static let leastWords = 6

    /// The best sentences, joined by blanks; nothing where no sentence is long enough.
    ///
    /// - Parameters:
    ///   - text: Sentences; lines may start with a speaker.
    ///   - query: What the summary is to be about.
    /// - Returns: sentences of the text.
    public func summary(of text: String, query: String? = nil) -> String {
        let tokens = TextTokenizer.tokens(of: text)
        let asked = Set(TextTokenizer.tokens(of: query ?? "").filter(Self.tells).map(\.key))
        var counts: [UInt64: Int] = [:]
        for token in tokens where Self.tells(token) { counts[token.key, default: 0] += 1 }
        var candidates: [Candidate] = []
        for sentence in NoteCutter(tokens: tokens).sentences() {
            let words = tokens[sentence.tokens].filter { $0.kind == .word }
            guard words.count >= Self.leastWords else { continue }
            candidates.append(
                Candidate(tokens: sentence.tokens, worth: worth(of: words, counts: counts, asked: asked))
            )
        }
        let chosen = chosen(of: candidates, in: tokens)
        let scalars = Array(text.unicodeScalars)
        return chosen.map { written($0, tokens, scalars) }.joined(separator: " ")
    }

    private static func tells(_ token: TextToken) -> Bool {
        token.kind == .word && token.length >= leastLength
    }

    /// What the different words of a sentence are worth, long sentences not for their length alone.
    private func worth(of words: [TextToken], counts: [UInt64: Int], asked: Set<UInt64>) -> Double {
        var seen: Set<UInt64> = []
        var worth = 0.0
        for word in words where Self.tells(word) && seen.insert(word.key).inserted {
            if asked.contains(word.key) { worth += Self.questionWorth }
            // A word that comes again is what the talk is about, but twenty times is not ten times as much.
            worth += Double(min(counts[word.key] ?? 0, 5) - 1) / 4
        }
        return worth / Double(words.count + 10).squareRoot()
    }

    /// The best ones that fit together, in the order of the text.
    private func chosen(of candidates: [Candidate], in tokens: [TextToken]) -> [Range<Int>] {
        var chosen: [Range<Int>] = []
        var words = 0
        for candidate in candidates.sorted(by: { $0.worth > $1.worth }) where words < maximumWords {
            let length = tokens[candidate.tokens].filter { $0.kind == .word }.count
            guard chosen.isEmpty || words + length <= maximumWords else { continue }
            chosen.append(candidate.tokens)
            words += length
        }
        return chosen.sorted { $0.lowerBound < $1.lowerBound }
    }

    private func written(_ range: Range<Int>, _ tokens: [TextToken], _ scalars: [Unicode.Scalar]) -> String {
        var text = String.UnicodeScalarView()
        let (start, end) = (Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
        text.append(contentsOf: scalars[start..<end])
        let sentence = String(text)
        return sentence.hasSuffix(".") || sentence.hasSuffix("?") || sentence.hasSuffix("!")
            ? sentence : sentence + "."
    }
}
