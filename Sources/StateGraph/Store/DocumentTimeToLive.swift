/// How long a document stays.
public enum DocumentTimeToLive: Sendable, Hashable {
    /// As long as the store was told to keep documents, for good if it was told nothing.
    case standard
    /// For good, whatever the store was told.
    case forever
    /// So long from its put, and from each reading if the store was told so.
    case after(Duration)
}

extension DocumentTimeToLive {
    /// The time in milliseconds, rounded up; nil for good.
    ///
    /// - Throws: `invalidTimeToLive` below zero.
    package func milliseconds(standard: Duration?) throws(DocumentStoreError) -> Int64? {
        let duration: Duration? =
            switch self {
            case .standard: standard
            case .forever: nil
            case .after(let duration): duration
            }
        guard let duration else { return nil }
        guard duration >= .zero else { throw .invalidTimeToLive() }
        let (seconds, attoseconds) = duration.components
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        // 10^15 attoseconds are a millisecond.
        let part = (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
        let (sum, carry) = whole.addingReportingOverflow(part)
        return overflow || carry ? .max : sum
    }
}
