/// What tells a call from everything else in the superstep.
///
/// An object, because most contexts have none and are smaller without room for it.
final class CallIdentity: Sendable {
    /// Its name, as that of a node.
    let name: NodeName
    /// The path of its caller, and its number there.
    let path: String

    init(name: NodeName, path: String) {
        self.name = name
        self.path = path
    }
}
