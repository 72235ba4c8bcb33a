import Foundation
import StateGraph

extension CheckpointID {
    /// The stored form: 16 bytes that sort as the ids do.
    var stored: Data {
        func byte(_ number: UInt64, _ place: UInt64) -> UInt8 {
            UInt8(truncatingIfNeeded: number >> (8 * place))
        }
        let (high, low) = (sequence, nonce)
        return Data([
            byte(high, 7), byte(high, 6), byte(high, 5), byte(high, 4),
            byte(high, 3), byte(high, 2), byte(high, 1), byte(high, 0),
            byte(low, 7), byte(low, 6), byte(low, 5), byte(low, 4),
            byte(low, 3), byte(low, 2), byte(low, 1), byte(low, 0),
        ])
    }

    /// The id of the stored form, nil for anything but 16 bytes.
    init?(stored bytes: some Collection<UInt8>) {
        guard bytes.count == 16 else { return nil }
        func number(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
        self.init(sequence: number(bytes.prefix(8)), nonce: number(bytes.dropFirst(8)))
    }
}
