/// Numbers that look like chance and are always the same: xorshift, Marsaglia 2003.
struct Chance {
    private var state: UInt64

    /// Numbers that follow from a seed.
    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 12345
        for _ in 0..<10 { _ = bits() }
    }

    /// 32 bits.
    mutating func bits() -> UInt32 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return UInt32(truncatingIfNeeded: state >> 32)
    }

    /// A number from 0 to below 1.
    mutating func share() -> Float { Float(bits() >> 8) * (1 / 16_777_216) }

    /// Brings elements into another order.
    mutating func shuffle(_ elements: inout [Int]) {
        for last in stride(from: elements.count - 1, to: 0, by: -1) {
            elements.swapAt(last, Int(bits()) % (last + 1))
        }
    }
}
