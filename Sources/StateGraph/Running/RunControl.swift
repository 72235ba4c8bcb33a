/// Asks a run to stop at the next superstep boundary; it then fails with `.drained` and can be gone on with.
public actor RunControl {
    /// Why the run is asked to stop, nil as long as it is not.
    public private(set) var drainReason: String?

    /// A control that asks for nothing yet.
    public init() {}

    /// Asks the run to stop; the first reason counts.
    public func requestDrain(reason: String = "shutdown") {
        if drainReason == nil { drainReason = reason }
    }
}
