@testable import Language

/// Texts read with everything that the tests of quantities need.
enum QuantitySamples {
    static let understanding = Understanding()
    static let reference = Reference(instant: 0, zone: "UTC")

    /// The entities of some kinds.
    static func entities(_ text: String, _ kinds: EntityKindSet) -> [Entity] {
        understanding.entities(in: text, reference: reference, options: EntityOptions(kinds: kinds))
    }

    /// Each entity as its words and its value: `$4 = 4 Dollar`.
    static func described(_ text: String, _ kind: EntityKind) -> [String] {
        entities(text, EntityKindSet(kind)).map { "\(words($0, of: text)) = \(value($0))" }
    }

    /// The words of an entity.
    static func words(_ entity: Entity, of text: String) -> String {
        Array(text.unicodeScalars).string(entity.span)
    }

    /// The first value of an entity in one line; empty without one.
    static func value(_ entity: Entity) -> String {
        switch entity.values.first {
        case .quantity(let quantity):
            var parts = [quantity.value, quantity.lowerBound].compactMap(\.self)
            if let upper = quantity.upperBound { parts += ["to", upper] }
            return (parts + [quantity.unit, quantity.currencyCode].compactMap(\.self)).joined(separator: " ")
        case .text(let text): return text
        default: return ""
        }
    }
}
