import Testing

@testable import Language

/// How much of what people write after meetings is found, and how much of what is found is right.
@Suite struct ExtractionQualityTests {
    /// A Thursday.
    private static let reference = Reference(
        wall: CivilDateTime(year: 2030, month: 1, day: 31, hour: 9, minute: 0),
        zone: "UTC"
    )
    private static let score: ExtractionScore = {
        let reader = ExtractionReader()
        var score = ExtractionScore()
        for sample in ExtractionSamples.all {
            score.add(sample, reader.extractions(in: sample.text, reference: reference))
        }
        return score
    }()

    @Test(
        arguments: [
            (ExtractionKind.actionItem, 0.97, 0.97), (.decision, 0.94, 0.97), (.risk, 0.96, 0.96),
            (.objection, 0.94, 0.97), (.competitor, 0.96, 0.98), (.nextStep, 0.96, 0.95),
        ]
    )
    func `of each kind as much is found, and as much of it is right, as was reached`(
        kind: ExtractionKind,
        precision: Double,
        recall: Double
    ) throws {
        let count = try #require(Self.score.counts[kind])
        let failures = Self.score.failures.joined(separator: "\n")
        #expect(count.precision >= precision, "\(count)\n\(failures)")
        #expect(count.recall >= recall, "\(count)\n\(failures)")
    }

    @Test func `owners, due dates and evidence are those that the texts tell`() {
        #expect(Self.score.owners.value >= 0.95)
        #expect(Self.score.dues.value >= 0.95)
        #expect(Self.score.evidence.value >= 0.78)
    }

    @Test func `what is said to be sure is right`() {
        #expect(Self.score.sure.value >= 0.95)
    }

    @Test func `as many sentences as give something give nothing`() {
        #expect(ExtractionSamples.all.filter { !$0.items.isEmpty }.count >= 250)
        #expect(ExtractionSamples.all.filter { $0.items.isEmpty }.count >= 150)
    }
}
