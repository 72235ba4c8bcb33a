/// The id of a submission to ``ThreadRuns``, unique and ascending there.
public struct RunID: Hashable, Sendable, Comparable, ExpressibleByIntegerLiteral,
    CustomStringConvertible
{
    /// Counts the submissions.
    public let number: UInt64

    /// An id of its number.
    public init(_ number: UInt64) {
        self.number = number
    }

    /// An id that is written as its number.
    public init(integerLiteral value: UInt64) {
        number = value
    }

    /// Earlier submissions have smaller ids.
    public static func < (left: RunID, right: RunID) -> Bool {
        left.number < right.number
    }

    /// The number as text.
    public var description: String { String(number) }
}
