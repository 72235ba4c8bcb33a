/// Work that would hold up every other connection of the loop.
enum Heavy {
    /// From so many bytes on, reading or writing JSON takes around a millisecond.
    private static let threshold = 65_536

    /// Runs `body` where it is called when there is little to do, else on the default pool.
    ///
    /// - Parameters:
    ///   - bytes: how much text the work is about.
    ///   - body: the work; it touches nothing of the loop's.
    /// - Returns: what `body` returned.
    static func run<Value: Sendable>(bytes: Int, _ body: @escaping @Sendable () -> Value) async -> Value {
        guard bytes > threshold else { return body() }
        // Detached: anything else would keep the loop as its preferred executor.
        return await Task.detached(operation: body).value
    }
}
