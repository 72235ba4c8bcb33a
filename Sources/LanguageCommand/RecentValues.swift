/// Values by name, of which the ones that were not asked for longest are forgotten.
///
/// Two tables take turns: when the newer one is full the older one goes, so that between `limit` and twice as many values are
/// kept, without an order to be tended.
struct RecentValues<Value> {
    /// How many values are kept at least.
    let limit: Int
    private var newer: [String: Value] = [:]
    private var older: [String: Value] = [:]

    init(limit: Int) { self.limit = limit }

    /// The value of a name; one that is set or found is kept longest.
    subscript(name: String) -> Value? {
        mutating get {
            if let value = newer[name] { return value }
            guard let value = older.removeValue(forKey: name) else { return nil }
            self[name] = value
            return value
        }
        set {
            if newer[name] == nil, newer.count >= limit {
                older = newer
                newer = [:]
            }
            newer[name] = newValue
        }
    }
}
