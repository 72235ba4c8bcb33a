import JSON

/// A request to the long-term store, its values evaluated.
enum StoreRequest: Sendable {
    case put(key: String, value: JSONValue, minutesToLive: Double?)
    case get(key: String)
    case delete(key: String)
    case search(query: String?, filter: JSONObject?, limit: Int, offset: Int)
}
