/// What becomes of a run that is submitted for a thread on which another one is running or waits.
public enum RunPolicy: String, Sendable, Hashable, CaseIterable {
    /// It is refused with `.threadBusy`.
    case reject
    /// It waits its turn, in the order of submission.
    case enqueue
    /// The running one is cancelled and what it checkpointed is kept; then this one runs, before those that wait.
    case interrupt
    /// As ``interrupt``, and before this one runs the thread is what it was when the cancelled one began.
    ///
    /// It is so even if the cancelled one finished just then. Needs a ``RewindingCheckpointer``.
    case rollback
    /// Inputs that arrive within ``ThreadRunOptions/mergeWindow``, or while another run is running, become one run.
    ///
    /// Only with ``RunInput/input(_:)``. An input joins the submission that waits last if that one merges too, so
    /// that nothing overtakes; else it waits as with ``enqueue``.
    case merge

    /// Whether it stops the running one.
    var stopsRunning: Bool { self == .interrupt || self == .rollback }
}
