/// What a function returns that saves something else than its value; see ``Entrypoint``.
public struct EntrypointReturn<Signature: EntrypointSignature>: Sendable {
    /// What the caller of the run gets.
    public let value: Signature.Output
    /// What the thread's next run finds.
    public let saved: Signature.Saved

    /// A value, and what is saved instead of it.
    public static func final(_ value: Signature.Output, saving saved: Signature.Saved) -> EntrypointReturn {
        EntrypointReturn(value: value, saved: saved)
    }
}

/// How a run of an ``Entrypoint`` ended that did not fail.
public enum EntrypointOutcome<Signature: EntrypointSignature>: Sendable {
    /// The function returned.
    case finished(Signature.Output)
    /// Questions wait for an answer.
    case interrupted([Interrupt<EntrypointState<Signature>>])
    /// There was nothing to run, or the run stopped at a stop point.
    case stopped

    /// What the function returned, if it did.
    public var value: Signature.Output? {
        if case .finished(let value) = self { value } else { nil }
    }

    /// The questions that wait.
    public var interrupts: [Interrupt<EntrypointState<Signature>>] {
        if case .interrupted(let interrupts) = self { interrupts } else { [] }
    }

    init(_ outcome: Outcome<EntrypointState<Signature>>) {
        switch outcome {
        case .finished(let state): self = state.output.map { .finished($0) } ?? .stopped
        case .interrupted(_, let interrupts): self = .interrupted(interrupts)
        case .stopped: self = .stopped
        }
    }
}
