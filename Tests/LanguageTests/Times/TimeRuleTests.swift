import Testing

@testable import Language

@Suite struct TimeRuleTests {
    static let reference = CivilDateTime(year: 2026, month: 3, day: 11, hour: 9, minute: 30)

    @Test(arguments: TemporalReader.rules)
    func `a rule's example fires it and has the value that its documentation tells`(rule: ReadingRule) throws
    {
        let entity = try #require(
            TemporalReader().entities(in: rule.example, reference: TimeRuleTests.reference).first
        )
        #expect(entity.rules.contains(rule.name))
        #expect(TimeRuleTests.written(entity) == rule.value)
    }

    @Test func `rules have names of their own and say what they read`() {
        let rules = TemporalReader.rules
        #expect(Set(rules.map(\.name)).count == rules.count)
        #expect(rules.allSatisfy { !$0.reads.isEmpty && !$0.example.isEmpty })
    }

    /// The first reading as TIMEX3 or as an RFC 5545 rule.
    static func written(_ entity: Entity) -> String? {
        guard case .temporal(let value) = entity.values.first else { return nil }
        if case .recurrence(let recurrence) = value { return recurrence.rule }
        return value.timex
    }
}
