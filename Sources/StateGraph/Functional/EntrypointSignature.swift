/// The types of an ``Entrypoint``, kept apart from its code: an enum without cases says them.
///
/// ```swift
/// enum Essay: EntrypointSignature {
///     typealias Input = String
///     typealias Output = String
///     typealias Question = String
///     typealias Answer = Bool
/// }
/// ```
public protocol EntrypointSignature: Sendable {
    /// What a run is given.
    associatedtype Input: Codable & Sendable
    /// What it returns.
    associatedtype Output: Codable & Sendable
    /// What the thread's next run finds as the previous value; the output unless said otherwise.
    associatedtype Saved: Codable & Sendable = Output
    /// What it asks; see ``GraphState/Question``.
    associatedtype Question: Codable & Sendable = Never
    /// What it is answered.
    associatedtype Answer: Codable & Sendable = Never
    /// What it emits.
    associatedtype Event: Sendable = Never
    /// What it is given beside its input.
    associatedtype Context: Sendable = NoContext
}
