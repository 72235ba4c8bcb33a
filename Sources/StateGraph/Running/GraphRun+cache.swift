extension GraphRun {
    /// Gives tasks the writes that are kept for their input.
    mutating func takeFromCache() async {
        guard let cache = plan.options.cache else { return }
        for index in position.due.indices where position.due[index].isOpen {
            guard let (key, _) = cacheKey(of: index), let entry = await cache.entry(for: key),
                let command = entry.command as? Command<State>
            else { continue }
            position.due[index].result = command
            let name = plan.name(of: position.due[index])
            await scope.observer?(.update(name, command.update, isCached: true))
        }
    }

    /// Keeps what a task returned, if its node wants that.
    func keepInCache(_ command: Command<State>, of index: Int) async {
        guard let cache = plan.options.cache, let (key, policy) = cacheKey(of: index) else { return }
        await cache.keep(NodeCacheEntry(command: command), for: key, timeToLive: policy.timeToLive)
    }

    private func cacheKey(of index: Int) -> (NodeCacheKey, CachePolicy<State>)? {
        let task = position.due[index]
        guard !task.isHandler, task.number != plan.start, let policy = plan.nodes[task.number].options.cache
        else {
            return nil
        }
        // An input without a key is not cached; the node itself meets the same error if it matters.
        guard
            let input = try? policy.key(NodeInput(state: position.state, argument: task.argument))
        else { return nil }
        let key = NodeCacheKey(graph: plan.options.name, node: plan.name(of: task.number), input: input)
        return (key, policy)
    }
}
