/// The rules that have fired, as a set of bits.
struct TimeRules: Sendable, Hashable {
    private var bits: UInt64 = 0

    private static let allNames = TimeRule.allCases.map { "\($0)" }

    init() {}

    init(_ rule: TimeRule) { bits = 1 << UInt64(rule.rawValue) }

    /// These and others.
    func with(_ other: TimeRules) -> TimeRules {
        var both = self
        both.bits |= other.bits
        return both
    }

    func with(_ rule: TimeRule) -> TimeRules { with(TimeRules(rule)) }

    /// Their names, in the order of the table: small pieces first.
    var names: [String] {
        var names: [String] = []
        var rest = bits
        while rest != 0 {
            names.append(TimeRules.allNames[rest.trailingZeroBitCount])
            rest &= rest - 1
        }
        return names
    }
}
