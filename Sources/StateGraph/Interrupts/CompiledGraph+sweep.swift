extension CompiledGraph {
    /// Does what the contracts of expired questions say, thread by thread.
    ///
    /// One thread's failure does not keep the others from being looked at.
    ///
    /// - Parameters:
    ///   - threads: the threads to look at, each once.
    ///   - now: the time in milliseconds since 1970 UTC.
    ///   - maximumAtOnce: how many threads are looked at at once.
    ///   - context: what nodes are given that go on.
    ///   - configuration: of the runs that go on.
    /// - Returns: what was done, by thread, or why it could not be; threads without an expired question are left out,
    ///   and those that the caller's cancellation left unvisited.
    public func expireInterrupts(
        threads: [String],
        now: Int64,
        maximumAtOnce: Int = 8,
        context: State.Context,
        configuration: RunConfiguration<State> = RunConfiguration()
    ) async -> [String: Result<ExpiredInterrupts<State>, GraphError>] {
        typealias Found = (thread: String, result: Result<ExpiredInterrupts<State>, GraphError>)
        return await withTaskGroup(of: Found.self) { group in
            var found: [String: Result<ExpiredInterrupts<State>, GraphError>] = [:]
            var waiting = threads[...]
            func lookAtNext() {
                guard !Task.isCancelled, let thread = waiting.popFirst() else { return }
                group.addTask {
                    do throws(GraphError) {
                        let expired = try await expireInterrupts(
                            thread: thread,
                            now: now,
                            context: context,
                            configuration: configuration
                        )
                        return (thread, .success(expired))
                    } catch {
                        return (thread, .failure(error))
                    }
                }
            }
            for _ in 0..<max(1, maximumAtOnce) { lookAtNext() }
            while let (thread, result) = await group.next() {
                if case .success(let expired) = result, expired.isEmpty {} else { found[thread] = result }
                lookAtNext()
            }
            return found
        }
    }
}

extension CompiledGraph where State.Context == NoContext {
    /// Does what the contracts of expired questions say, thread by thread; see
    /// ``expireInterrupts(threads:now:maximumAtOnce:context:configuration:)``.
    public func expireInterrupts(
        threads: [String],
        now: Int64,
        maximumAtOnce: Int = 8,
        configuration: RunConfiguration<State> = RunConfiguration()
    ) async -> [String: Result<ExpiredInterrupts<State>, GraphError>] {
        await expireInterrupts(
            threads: threads,
            now: now,
            maximumAtOnce: maximumAtOnce,
            context: NoContext(),
            configuration: configuration
        )
    }
}
