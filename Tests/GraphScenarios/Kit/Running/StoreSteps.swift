import JSON
import StateGraph

/// Steps on the long-term store.
struct StoreSteps {
    private let store: any DocumentStore

    /// - Throws: ``DefinitionError`` if the scenario has no store.
    init(_ world: ScenarioWorld) throws {
        guard let store = world.store else {
            throw DefinitionError(place: "store", problem: "the scenario has none")
        }
        self.store = store
    }

    /// Performs a step.
    ///
    /// - Returns: what it yielded, as expectations are written.
    func perform(_ step: StoreStep) async throws -> JSONObject {
        let access = StoreAccess(store: store)
        switch step.action {
        case .put(let key, let value, let minutes):
            try await access.put(value, at: key, in: step.namespace, minutesToLive: minutes)
        case .get(let key): return ["item": try await access.get(key, in: step.namespace) ?? .null]
        case .delete(let key): try await store.delete(key, in: DocumentNamespace(step.namespace))
        case .search(let query, let filter):
            let items = try await access.search(
                step.namespace,
                query: query,
                filter: filter,
                limit: step.limit ?? 10,
                offset: step.offset ?? 0
            )
            return ["items": .array(items)]
        case .listNamespaces(let prefix, let suffix, let depth):
            let found = try await store.listNamespaces(
                prefix: DocumentNamespace(prefix ?? []),
                suffix: DocumentNamespace(suffix ?? []),
                maximumDepth: depth,
                limit: step.limit ?? 100,
                offset: step.offset ?? 0
            )
            return ["namespaces": .array(found.map { .array($0.labels.map { .string($0) }) })]
        case .sweep: try await store.sweep()
        }
        return ["ok": true]
    }
}
