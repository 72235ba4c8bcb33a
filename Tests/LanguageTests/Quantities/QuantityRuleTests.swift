import Testing

@testable import Language

@Suite struct QuantityRuleTests {
    @Test(arguments: QuantityRule.allCases)
    func `every rule reads its example`(rule: QuantityRule) throws {
        let example = try #require(QuantityRule.examples[rule])
        let entities = QuantitySamples.entities(example.text, EntityKindSet(example.kind))
        let entity = try #require(entities.first)
        #expect(entity.kind == example.kind)
        #expect(QuantitySamples.words(entity, of: example.text) == example.words)
        #expect(QuantitySamples.value(entity) == example.value)
        #expect(entity.rules.contains(rule.rawValue))
        #expect(entities.count == 1)
    }
}
