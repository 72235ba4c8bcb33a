/// A value read from a text, with the place where it stands and how sure the reader is.
public struct Reading<Value: Sendable>: Sendable {
    /// What was read.
    public var value: Value
    /// Where it stands, counted in Unicode scalars from the start of the text.
    public var span: Range<Int>
    /// From 0 to 1; a value that is only implied ("quick call": 15 minutes) stays at or under 0.5.
    public var confidence: Double

    /// Whether the text implied the value instead of saying it.
    public var isImplied: Bool { confidence <= 0.5 }

    /// A reading of a value at a place.
    public init(_ value: Value, span: Range<Int>, confidence: Double) {
        self.value = value
        self.span = span
        self.confidence = confidence
    }
}

extension Reading: Equatable where Value: Equatable {}
extension Reading: Hashable where Value: Hashable {}
