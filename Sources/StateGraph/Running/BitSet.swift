/// A set of small numbers; up to 64 of them take no memory of their own.
struct BitSet: Sendable, Equatable {
    private var low: UInt64 = 0
    private var high: [UInt64] = []

    var isEmpty: Bool { low == 0 && !high.contains { $0 != 0 } }

    func intersects(_ other: BitSet) -> Bool {
        if low & other.low != 0 { return true }
        return zip(high, other.high).contains { $0 & $1 != 0 }
    }

    func contains(_ number: Int) -> Bool {
        if number < 64 { return low & (1 << UInt64(number)) != 0 }
        let word = number / 64 - 1
        return word < high.count && high[word] & (1 << UInt64(number % 64)) != 0
    }

    mutating func insert(_ number: Int) {
        if number < 64 {
            low |= 1 << UInt64(number)
            return
        }
        let word = number / 64 - 1
        while high.count <= word { high.append(0) }
        high[word] |= 1 << UInt64(number % 64)
    }

    mutating func remove(_ number: Int) {
        if number < 64 {
            low &= ~(1 << UInt64(number))
            return
        }
        let word = number / 64 - 1
        if word < high.count { high[word] &= ~(1 << UInt64(number % 64)) }
    }

    mutating func removeAll() {
        low = 0
        high.removeAll(keepingCapacity: true)
    }

    /// Hands out the numbers, ascending.
    func forEach(_ body: (Int) -> Void) {
        BitSet.forEachBit(of: low, from: 0, body)
        for index in high.indices { BitSet.forEachBit(of: high[index], from: 64 * (index + 1), body) }
    }

    private static func forEachBit(of word: UInt64, from first: Int, _ body: (Int) -> Void) {
        var rest = word
        while rest != 0 {
            body(first + rest.trailingZeroBitCount)
            rest &= rest - 1
        }
    }

    /// The numbers below a limit that are in the set, ascending.
    func numbers(below limit: Int) -> [Int] {
        var numbers: [Int] = []
        for number in 0..<limit where contains(number) { numbers.append(number) }
        return numbers
    }
}
