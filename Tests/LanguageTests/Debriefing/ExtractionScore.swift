@testable import Language

/// Counts how well a reader finds what the samples say.
struct ExtractionScore {
    /// Of one kind.
    struct Count {
        var right = 0
        var wrong = 0
        var missed = 0

        var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
        var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
    }

    /// A part of all.
    struct Share {
        var right = 0
        var all = 0

        var value: Double { all == 0 ? 1 : Double(right) / Double(all) }

        mutating func add(_ isRight: Bool) {
            all += 1
            if isRight { right += 1 }
        }
    }

    private(set) var counts: [ExtractionKind: Count] = [:]
    private(set) var owners = Share()
    private(set) var dues = Share()
    private(set) var evidence = Share()
    /// Of what was said to be sure, and of what was said to be less so, how much is right.
    private(set) var sure = Share()
    private(set) var unsure = Share()
    /// The texts with something wrong.
    private(set) var failures: [String] = []

    /// What is told plainly has at least this confidence.
    static let sureness = 0.85

    mutating func add(_ sample: ExtractionSamples.Sample, _ found: [Extraction]) {
        let text = Array(sample.text.unicodeScalars)
        var isUsed = found.map { _ in false }
        var hasFailure = false
        // What must be there takes its findings first.
        for item in sample.items.filter({ !$0.isOptional }) + sample.items.filter(\.isOptional) {
            let candidates = found.indices.filter { !isUsed[$0] && fits(found[$0], item, text) }
            let best = candidates.max { worth(found[$0], item, text) < worth(found[$1], item, text) }
            if let best { isUsed[best] = true }
            guard !item.isOptional, let kind = item.kinds.first else { continue }
            if let best {
                counts[kind, default: Count()].right += 1
                count(found[best], item, text)
            } else {
                counts[kind, default: Count()].missed += 1
                hasFailure = true
            }
        }
        for index in found.indices where !isUsed[index] {
            counts[found[index].kind, default: Count()].wrong += 1
            hasFailure = true
            if found[index].confidence >= Self.sureness { sure.add(false) } else { unsure.add(false) }
        }
        if hasFailure { failures.append(sample.text) }
    }

    private func words(_ span: Range<Int>, _ text: [Unicode.Scalar]) -> String {
        var words = String.UnicodeScalarView()
        words.append(contentsOf: text[span])
        return String(words)
    }

    private func place(of words: String?, in text: [Unicode.Scalar]) -> Range<Int> {
        guard let words else { return 0..<text.count }
        let scalars = Array(words.unicodeScalars)
        let start = text.indices.first { text[$0...].starts(with: scalars) } ?? 0
        return start..<start + scalars.count
    }

    private func overlap(
        _ extraction: Extraction,
        _ item: ExtractionSamples.Item,
        _ text: [Unicode.Scalar]
    ) -> Double {
        let place = place(of: item.evidence, in: text)
        let common = extraction.span.clamped(to: place).count
        if item.evidence == nil { return common > 0 ? 1 : 0 }
        let start = min(place.lowerBound, extraction.span.lowerBound)
        return Double(common) / Double(max(place.upperBound, extraction.span.upperBound) - start)
    }

    private func fits(
        _ extraction: Extraction,
        _ item: ExtractionSamples.Item,
        _ text: [Unicode.Scalar]
    ) -> Bool {
        guard item.kinds.contains(extraction.kind) else { return false }
        if let name = item.name { return extraction.name?.name == name }
        return overlap(extraction, item, text) > 0.15
    }

    private func hasOwner(_ extraction: Extraction, _ item: ExtractionSamples.Item) -> Bool {
        extraction.name?.name == item.owner
    }

    private func worth(
        _ extraction: Extraction,
        _ item: ExtractionSamples.Item,
        _ text: [Unicode.Scalar]
    ) -> Double {
        overlap(extraction, item, text) + (hasOwner(extraction, item) ? 0.5 : 0)
            + (extraction.kind == item.kinds.first ? 0.1 : 0)
    }

    private mutating func count(
        _ extraction: Extraction,
        _ item: ExtractionSamples.Item,
        _ text: [Unicode.Scalar]
    ) {
        if extraction.confidence >= Self.sureness { sure.add(true) } else { unsure.add(true) }
        if item.kinds.first == .actionItem, extraction.kind == .actionItem {
            owners.add(hasOwner(extraction, item))
        }
        if item.kinds.first == .actionItem || item.kinds.first == .nextStep,
            extraction.kind == .actionItem || extraction.kind == .nextStep
        {
            let due = extraction.due.map { words($0.span, text) }
            dues.add(item.due.map { due?.contains($0) ?? false || $0.contains(due ?? "\n") } ?? (due == nil))
        }
        if item.evidence != nil { evidence.add(overlap(extraction, item, text) >= 0.7) }
    }
}
