/// How a text is written, which goes with what people mean by it: typed in haste, spoken and written down, or composed.
package enum WritingStyle: Sendable {
    /// Without any capital.
    case plain
    /// With capitals.
    case cased

    /// The other one.
    package var other: Self { self == .plain ? .cased : .plain }
}
