/// A table by keys that are hashes already (`WordKey`): found by their lower bits, without hashing them again.
struct KeyTable<Value: Sendable>: Sendable {
    /// The keys by their slots; 0 where a slot is empty.
    private let keys: [UInt64]
    private let values: [Value?]
    private let mask: Int

    /// The table of a dictionary's keys; 0 is no key.
    init(_ dictionary: [UInt64: Value]) {
        var size = 16
        while size < dictionary.count * 2 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var values = [Value?](repeating: nil, count: size)
        for (key, value) in dictionary where key != 0 {
            var slot = Self.slot(key, size - 1)
            while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
            keys[slot] = key
            values[slot] = value
        }
        self.keys = keys
        self.values = values
        mask = size - 1
    }

    /// The value of a key.
    subscript(key: UInt64) -> Value? {
        var slot = Self.slot(key, mask)
        // At least half of the slots are empty, so the walk is short.
        while keys[slot] != 0 {
            if keys[slot] == key { return values[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private static func slot(_ key: UInt64, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    }
}
