/// What tells a call from everything else in the superstep.
struct CallIdentity: Sendable {
    /// Its name, as that of a node.
    let name: NodeName
    /// The path of its caller, and its number there.
    let path: String
}
