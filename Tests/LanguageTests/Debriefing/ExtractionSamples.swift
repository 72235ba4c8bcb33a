@testable import Language

/// Sentences as people write and say them after meetings, and what should be found in each.
///
/// A line is `text => item && item`. An item is `kind | …`: of `A` (action item) `owner | due | evidence`, of `N` (next step)
/// `due | evidence`, of `C` (competitor) its name, of `D` (decision), `R` (risk) and `O` (objection) the evidence. `-` is none,
/// evidence that is left out is the whole text, `\n` a line break. `R/O` may be found as either, `?R` may be found or not.
enum ExtractionSamples {
    struct Item {
        var kinds: [ExtractionKind]
        var isOptional: Bool
        var owner: String?
        var due: String?
        var evidence: String?
        var name: String?
    }

    struct Sample {
        var text: String
        var items: [Item]
    }

    /// All samples, those with nothing to be found too.
    static let all: [Sample] =
        [meetings, spoken, fragments, mixed, everyday, further, later, told].flatMap(lines).map(sample)
        + [smallTalk, past].flatMap(lines).map { Sample(text: $0, items: []) }

    private static func lines(_ table: String) -> [String] {
        table.split(separator: "\n").map(String.init).filter { !$0.isEmpty }
    }

    private static func parts(_ text: String, by separator: String) -> [String] {
        var parts: [String] = []
        var rest = Substring(text)
        while let found = rest.firstRange(of: separator) {
            parts.append(trimmed(rest[..<found.lowerBound]))
            rest = rest[found.upperBound...]
        }
        return parts + [trimmed(rest)]
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text.drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    private static func sample(_ line: String) -> Sample {
        let halves = parts(line, by: "=>")
        let items = halves.count > 1 && !halves[1].isEmpty ? parts(halves[1], by: "&&").map(item) : []
        return Sample(text: lineBreaks(halves[0]), items: items)
    }

    private static func lineBreaks(_ text: String) -> String {
        parts(text, by: "\\n").joined(separator: "\n")
    }

    private static func item(_ text: String) -> Item {
        var fields = parts(text, by: " | ").map { $0 == "-" ? "" : $0 }
        let letters = fields.removeFirst()
        let kinds = parts(letters, by: "/").compactMap { kind($0.last) }
        func field(_ index: Int) -> String? {
            fields.indices.contains(index) && !fields[index].isEmpty ? lineBreaks(fields[index]) : nil
        }
        var item = Item(kinds: kinds, isOptional: letters.first == "?")
        switch kinds.first {
        case .actionItem: (item.owner, item.due, item.evidence) = (field(0), field(1), field(2))
        case .nextStep: (item.due, item.evidence) = (field(0), field(1))
        case .competitor: item.name = field(0)
        default: item.evidence = field(0)
        }
        return item
    }

    private static func kind(_ letter: Character?) -> ExtractionKind? {
        switch letter {
        case "A": .actionItem
        case "D": .decision
        case "R": .risk
        case "O": .objection
        case "C": .competitor
        case "N": .nextStep
        default: nil
        }
    }
}
