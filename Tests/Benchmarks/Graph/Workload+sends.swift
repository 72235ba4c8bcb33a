import StateGraph

extension Workload {
    func sends(_ round: Round) async throws -> [(name: String, value: Double)] {
        let graph = try SendState.graph()
        try await graph.runSends()
        return [("invocation_ms", try await round.seconds { _ in try await graph.runSends() } * 1e3)]
    }
}

extension CompiledGraph<SendState> {
    fileprivate func runSends() async throws {
        let state = try await invoke(.input(.set(SendState.count, SendState.jobs))).state
        guard state.results.reduce(0, +) == SendState.jobs * (SendState.jobs - 1) else {
            throw BenchmarkError.wrongResult
        }
    }
}
