/// Finds other suppliers: those that are known by name, and names behind words such as "compared with".
struct CompetitorReader {
    let tokens: [TextToken]
    let names: NameFinder
    let sentence: NoteSentence

    /// Words before a name that make it a supplier's, with how sure that is; `*` is no part of these.
    private static let before: [([String], Double)] = [
        (["compared to"], 0.8), (["compared with"], 0.8), (["comparing to"], 0.75),
        (["comparing us to"], 0.85),
        (["comparing us with"], 0.85), (["competitor"], 0.85), (["competitors"], 0.8),
        (["competitors like"], 0.85),
        (["competitors such as"], 0.85), (["alternatives like"], 0.8), (["alternatives such as"], 0.8),
        (["competing with"], 0.8), (["competing against"], 0.85), (["lost to"], 0.7), (["losing to"], 0.7),
        (["up against"], 0.8),
        (["versus"], 0.65), (["vs"], 0.65), (["switch from"], 0.75), (["switching from"], 0.75),
        (["moving from"], 0.65),
        (["migrate from"], 0.7), (["migrating from"], 0.7), (["move away from"], 0.75),
        (["currently use"], 0.7),
        (["currently using"], 0.75), (["currently on"], 0.65), (["already use"], 0.65),
        (["already using"], 0.65),
        (["currently uses"], 0.7), (["also evaluating"], 0.8), (["evaluating"], 0.7),
        (["also considering"], 0.8),
        (["considering"], 0.65), (["also looking at"], 0.8), (["looking at"], 0.55), (["shortlisted"], 0.7),
        (["quote from"], 0.8), (["proposal from"], 0.75), (["offer from"], 0.75), (["demo from"], 0.75),
        (["pitch from"], 0.75),
        (["cheaper than"], 0.7), (["better than"], 0.55), (["incumbent"], 0.75), (["incumbent is"], 0.8),
        (["replace"], 0.6),
        (["replacing"], 0.6), (["contract with"], 0.6), (["competitor is"], 0.85),
        (["competitors are"], 0.85),
    ]
    private static let behind: [(String, Double)] = [
        ("is cheaper", 0.75), ("are cheaper", 0.75), ("undercut", 0.75), ("undercuts", 0.75), ("quoted", 0.7),
        ("offered them", 0.65),
        ("offers them", 0.65), ("gave them", 0.6), ("is competing", 0.8), ("is our competitor", 0.9),
        ("is a competitor", 0.9),
        ("as a competitor", 0.85), ("as an alternative", 0.75), ("has a lower price", 0.75),
    ]
    private static let beforeTable = KeyTable(
        Dictionary(before.map { (key(of: $0.0[0]), $0.1) }, uniquingKeysWith: max)
    )
    private static let behindTable = KeyTable(
        Dictionary(behind.map { (key(of: $0.0), $0.1) }, uniquingKeysWith: max)
    )

    /// The suppliers in order: their tokens, their names in full if known, and how sure they are.
    func findings() -> [(tokens: Range<Int>, name: String?, confidence: Double)] {
        var findings: [(tokens: Range<Int>, name: String?, confidence: Double)] = []
        var index = sentence.tokens.lowerBound
        while index < sentence.tokens.upperBound {
            let isFirst = index == sentence.tokens.lowerBound
            guard let found = names.name(in: tokens, at: index, isFirst: false) else {
                index += 1
                continue
            }
            let end = min(found.end, sentence.tokens.upperBound)
            switch found.role {
            case .competitor: findings.append((index..<end, found.name, 0.95))
            case .unknown:
                if isFirst, !DebriefingLexicon.shared.sense(tokens[index]).isEmpty { break }
                var confidence = max(cueBefore(index), cueBehind(end))
                // "Acme and Initech": a list goes on.
                if confidence == 0, let last = findings.last, last.tokens.upperBound == index - 1,
                    isList(index - 1)
                {
                    confidence = min(last.confidence, 0.75)
                }
                if sentence.section == .competitor { confidence = max(confidence, 0.8) }
                if confidence > 0 { findings.append((index..<end, nil, confidence)) }
            case .participant, .account: break
            }
            index = max(end, index + 1)
        }
        return findings
    }

    private func isList(_ index: Int) -> Bool {
        tokens[index].isSign(",") || tokens[index].key == WordKey.of("and")
            || tokens[index].key == WordKey.of("or")
    }

    private func cueBefore(_ index: Int) -> Double {
        var best = 0.0
        for length in 1...3 where index - length >= sentence.tokens.lowerBound {
            best = max(best, Self.beforeTable[key(index - length..<index)] ?? 0)
        }
        return best
    }

    private func cueBehind(_ index: Int) -> Double {
        var best = 0.0
        for length in 1...4 where index + length <= sentence.tokens.upperBound {
            best = max(best, Self.behindTable[key(index..<index + length)] ?? 0)
        }
        return best
    }

    private func key(_ range: Range<Int>) -> UInt64 { Self.key(tokens[range]) }

    private static func key(of phrase: String) -> UInt64 { key(TextTokenizer.tokens(of: phrase)[...]) }

    private static func key(_ tokens: ArraySlice<TextToken>) -> UInt64 {
        tokens.reduce(1) { ($0 &* 0x9e37_79b9_7f4a_7c15) &+ $1.key }
    }
}
