/// A dictionary that remembers in which order its keys came.
struct InsertionOrdered<Key: Hashable, Value> {
    private var places: [Key: Int] = [:]
    /// Removed entries leave a hole, until holes are half of it.
    private var entries: [(key: Key, value: Value)?] = []

    /// An empty dictionary.
    init() {}

    /// Whether it holds nothing.
    var isEmpty: Bool { places.isEmpty }

    /// The value of a key; a new key comes last, nil removes it.
    subscript(key: Key) -> Value? {
        get { places[key].flatMap { entries[$0]?.value } }
        set {
            guard let newValue else { return remove(key) }
            update(key, default: newValue) { $0 = newValue }
        }
    }

    /// Changes a value in place, where the subscript would copy it first.
    mutating func update(
        _ key: Key,
        default initial: @autoclosure () -> Value,
        _ change: (inout Value) -> Void
    ) {
        if let place = places[key], var entry = entries[place] {
            entries[place] = nil
            change(&entry.value)
            entries[place] = entry
        } else {
            var value = initial()
            change(&value)
            places[key] = entries.count
            entries.append((key, value))
        }
    }

    private mutating func remove(_ key: Key) {
        guard let place = places.removeValue(forKey: key) else { return }
        entries[place] = nil
        guard entries.count > 16, places.count < entries.count / 2 else { return }
        entries = entries.filter { $0 != nil }
        for (place, entry) in entries.enumerated() {
            if let entry { places[entry.key] = place }
        }
    }
}

extension InsertionOrdered: Sequence {
    /// Goes through the entries, the key that came first in front.
    struct Iterator: IteratorProtocol {
        fileprivate var entries: IndexingIterator<[(key: Key, value: Value)?]>

        /// The next entry.
        mutating func next() -> (key: Key, value: Value)? {
            while let entry = entries.next() {
                if let entry { return entry }
            }
            return nil
        }
    }

    /// Goes through the entries, the key that came first in front.
    func makeIterator() -> Iterator { Iterator(entries: entries.makeIterator()) }
}
