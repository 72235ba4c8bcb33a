import Foundation
import StateGraph

extension CheckpointID {
    /// The stored form: 16 bytes that sort as the ids do.
    var stored: Data {
        var bytes = Data(capacity: 16)
        for part in [sequence, nonce] {
            for shift in stride(from: 56, through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: part >> UInt64(shift)))
            }
        }
        return bytes
    }

    /// The id of the stored form, nil for anything but 16 bytes.
    init?(stored bytes: some Collection<UInt8>) {
        guard bytes.count == 16 else { return nil }
        func number(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
        self.init(sequence: number(bytes.prefix(8)), nonce: number(bytes.dropFirst(8)))
    }
}
