/// The id of a checkpoint: later ones of a thread compare greater.
///
/// As text it is 33 characters that sort as the ids do.
public struct CheckpointID: Hashable, Sendable {
    /// Counts the checkpoints along a thread.
    public let sequence: UInt64
    /// Tells apart what two runs wrote behind the same checkpoint.
    public let nonce: UInt64

    /// An id of its two parts.
    public init(sequence: UInt64, nonce: UInt64) {
        self.sequence = sequence
        self.nonce = nonce
    }
}

extension CheckpointID: Comparable {
    /// By sequence, then by nonce.
    public static func < (left: CheckpointID, right: CheckpointID) -> Bool {
        (left.sequence, left.nonce) < (right.sequence, right.nonce)
    }
}

extension CheckpointID: LosslessStringConvertible {
    /// Two zero-padded hexadecimal numbers, `0000000000000003-9f6c…`.
    public var description: String {
        CheckpointID.padded(sequence) + "-" + CheckpointID.padded(nonce)
    }

    /// The id that ``description`` wrote, nil for any other text.
    public init?(_ description: String) {
        let parts = description.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 16 && $0.first != "+" }),
            let sequence = UInt64(parts[0], radix: 16), let nonce = UInt64(parts[1], radix: 16)
        else { return nil }
        self.init(sequence: sequence, nonce: nonce)
    }

    private static func padded(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}

extension CheckpointID: Codable {
    /// An id is stored as its text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let id = CheckpointID(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a checkpoint id")
        }
        self = id
    }

    /// An id is stored as its text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
