/// Whether the store can do its work.
public struct StoreHealth: Sendable {
    /// Whether a commit succeeded just now.
    public let canCommit: Bool
    /// Why not.
    public let reason: StoreError?
}
