internal import Foundation
import JSON
import StateGraph

/// Works on the long-term store with JSON values.
struct StoreAccess: Sendable {
    let store: any DocumentStore

    /// Performs a program's request.
    ///
    /// - Throws: ``DocumentStoreError``, and what the store throws.
    func perform(_ request: StoreRequest, in labels: [String]) async throws -> JSONValue {
        switch request {
        case .put(let key, let value, let minutes):
            try await put(value, at: key, in: labels, minutesToLive: minutes)
            return .null
        case .get(let key): return try await get(key, in: labels)?["value"] ?? .null
        case .delete(let key):
            try await delete(key, in: labels)
            return .null
        case .search(let query, let filter, let limit, let offset):
            return .array(
                try await search(labels, query: query, filter: filter, limit: limit, offset: offset)
            )
        }
    }

    /// Stores an object.
    func put(
        _ value: JSONValue,
        at key: String,
        in labels: [String],
        minutesToLive: Double?
    ) async throws {
        guard let members = value.objectValue else { throw ScenarioFailure.type("no object") }
        try await store.put(
            try Self.document(members),
            at: key,
            in: DocumentNamespace(labels),
            ttl: minutesToLive.map { .after(.seconds($0 * 60)) } ?? .standard
        )
    }

    /// Forgets a key.
    func delete(_ key: String, in labels: [String]) async throws {
        let namespace = try DocumentNamespace(labels)
        try await store.delete(key, in: namespace)
    }

    /// The item under a key, nil if there is none.
    func get(_ key: String, in labels: [String]) async throws -> JSONValue? {
        try await store.get(key, in: DocumentNamespace(labels)).map { try Self.item($0) }
    }

    /// The items that a search finds.
    func search(
        _ labels: [String],
        query: String?,
        filter: JSONObject?,
        limit: Int,
        offset: Int
    ) async throws -> [JSONValue] {
        let found = try await store.search(
            DocumentSearch(
                DocumentNamespace(labels),
                filter: try filter.map { try DocumentFilter(json: Self.document($0)) },
                query: query,
                limit: limit,
                offset: offset
            )
        )
        return try found.map { try Self.item($0) }
    }

    /// A document as items are recorded.
    static func item(_ document: StoredDocument) throws -> JSONValue {
        var item: JSONObject = [
            "ns": .array(document.namespace.labels.map { .string($0) }),
            "key": .string(document.key),
            "value": json(.object(document.value)),
        ]
        item["score"] = document.score.map { .double(($0 * 1_000_000).rounded() / 1_000_000) }
        return .object(item)
    }

    private static func document(_ members: JSONObject) throws -> [String: DocumentValue] {
        Dictionary(members.map { ($0.key, value($0.value)) }) { first, _ in first }
    }

    private static func value(_ json: JSONValue) -> DocumentValue {
        switch json {
        case .null: .null
        case .bool(let value): .bool(value)
        case .integer(let value): .integer(Int(value))
        case .double(let value): .double(value)
        case .string(let value): .string(value)
        case .array(let elements): .array(elements.map(value))
        case .object(let members):
            .object(Dictionary(members.map { ($0.key, value($0.value)) }) { first, _ in first })
        }
    }

    private static func json(_ value: DocumentValue) -> JSONValue {
        switch value {
        case .null: .null
        case .bool(let value): .bool(value)
        case .integer(let value): .integer(Int64(value))
        case .double(let value): .double(value)
        case .string(let value): .string(value)
        case .array(let elements): .array(elements.map(json))
        case .object(let members): .object(JSONObject(members.map { ($0.key, json($0.value)) }))
        }
    }
}
