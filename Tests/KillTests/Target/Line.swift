import StateGraph

/// A line that the process says, as JSON.
struct Line: Codable, Sendable {
    enum About: String, Codable, Sendable {
        /// The store is open.
        case ready
        /// A thread is taken up.
        case thread
        /// A checkpoint was made.
        case checkpoint
        /// A run has returned.
        case returned
        /// An effect is about to happen.
        case effect
        /// The process waits to be killed.
        case held
        /// A node has an effect's result.
        case recorded
        /// The engine reports that an effect in doubt is repeated.
        case repeated
        /// A thread as it is stored.
        case stored
        /// An entry of the journal.
        case entry
        /// A state that a run without kills comes to.
        case reference
        /// The process did all that it was told.
        case over
    }

    var about: About
    var thread: String?
    var key: String?
    var isReplay: Bool?
    /// A checkpoint's id, and its parent's.
    var id: String?
    var parent: String?
    var step: Int?
    var state: Parcel?
    /// The nodes that ask.
    var asking: [String]?
    /// The nodes of which a result is stored.
    var finished: [String]?
    /// The nodes that are due, finished ones too as long as what they wrote is not applied.
    var due: [String]?
    var history: [Line]?
    var stage: String?
    var repetitions: Int?
}
