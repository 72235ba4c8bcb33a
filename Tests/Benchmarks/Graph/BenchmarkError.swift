/// Why there is no figure.
enum BenchmarkError: Error {
    /// An invocation had a wrong result, so its time means nothing.
    case wrongResult
}
